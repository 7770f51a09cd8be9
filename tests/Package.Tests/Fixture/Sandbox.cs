namespace SecretGuard.Package.Tests.Fixture;

/// <summary>
/// A folder of real projects outside the repository, with the packed packages within reach and nothing of the machine's own tools and stores.
/// </summary>
internal sealed class Sandbox : IDisposable
{
    private const string Reference = """<ItemGroup><PackageReference Include="SecretGuard" Version="VERSION" /></ItemGroup>""";

    private readonly Dictionary<string, string?> environment;

    public Sandbox()
    {
        Home = Directory.CreateDirectory(Path("home")).FullName;
        environment = new Dictionary<string, string?>
        {
            ["NUGET_PACKAGES"] = Packages.Restored,
            ["DOTNET_CLI_HOME"] = Home,
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["MSBUILDTERMINALLOGGER"] = "off",
            ["SECRETGUARD_HOME"] = Path("store"),
            ["XDG_CACHE_HOME"] = null,
            ["PATH"] = string.Join(System.IO.Path.PathSeparator, SearchPath()),
        };
        File.Copy(System.IO.Path.Combine(Packages.Folder, "nuget.config"), Path("nuget.config"));
    }

    /// <summary>Parts of project files.</summary>
    public static string PackageReference { get; } = Reference.Replace("VERSION", Packages.Version, StringComparison.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("secretguard-package-").FullName;

    public string Home { get; }

    /// <summary>What further processes get beside their inherited environment; null takes a variable away.</summary>
    public string? this[string variable]
    {
        set => environment[variable] = value;
    }

    public string Path(params string[] parts) => System.IO.Path.Combine([Folder, .. parts]);

    public Sandbox Write(string path, string text)
    {
        var full = Path(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        // secretguard:allow SG2007 what is to be found is a stand-in
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>A project NAME/NAME.csproj with a Main that prints its arguments.</summary>
    public Sandbox Project(
        string name, string content = "", string sdk = "Microsoft.NET.Sdk", string properties = "<OutputType>Exe</OutputType>") => this
        .Write($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              {content}
            </Project>
            """)
        .Write($"{name}/{name}.cs", "static class P { static void Main(string[] args) => System.Console.WriteLine(string.Join(\"|\", args)); }\n");

    /// <summary>A library NAME/NAME.vbproj with the package.</summary>
    public Sandbox VisualBasic(string name) => this
        .Write($"{name}/{name}.vbproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              {PackageReference}
            </Project>
            """)
        .Write($"{name}/{name}.vb", "Public Class P\nEnd Class\n");

    /// <summary>Every project of this sandbox references the package.</summary>
    public Sandbox WithPackage() => Write("Directory.Build.props", $"<Project>{PackageReference}</Project>");

    /// <summary>A manifest with secrets: <c>NAME</c>, or <c>NAME=kind</c>.</summary>
    public Sandbox Manifest(string folder, params string[] secrets) => Write(System.IO.Path.Combine(folder, "secretguard.json"), $$"""
        {
          "id": "p_0123456789abcdefghijklmnop",
          "project": "sample",
          "secrets": {
            {{string.Join(",\n    ", secrets.Select(secret => secret.Split('=')).Select(part => $$"""
            "{{part[0]}}": { "kind": "{{(part.Length > 1 ? part[1] : "api-key")}}" }
            """))}}
          }
        }
        """);

    public Sandbox Restore(params string[] projects)
    {
        foreach (var project in projects) Dotnet("restore", project).Succeeds();
        return this;
    }

    public Outcome Build(string project, params string[] arguments) => Dotnet(["build", project, "-m:1", "-v:m", "-nologo", .. arguments]);

    /// <summary>A build of what is restored already.</summary>
    public Outcome Rebuild(string project, params string[] arguments) => Build(project, ["--no-restore", .. arguments]);

    /// <summary>The same without what follows the compiler, which always runs: a property alone does not make it.</summary>
    public Outcome Compile(string project, params string[] arguments) => Rebuild(project, ["-t:Clean;Compile", .. arguments]);

    /// <summary>What <c>dotnet msbuild -getProperty</c> or <c>-getItem</c> prints.</summary>
    public Outcome Ask(string project, params string[] arguments) => Dotnet(["msbuild", project, "-nologo", .. arguments]);

    public Outcome Dotnet(params string[] arguments) => Start("dotnet", arguments).Wait();

    /// <summary>A program that is to be waited for line by line.</summary>
    public Program Start(string program, params string[] arguments) => new(program, arguments, Folder, environment);

    public Outcome Run(string folder, string? input, string program, params string[] arguments) =>
        new Program(program, arguments, folder, environment, input).Wait();

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static IEnumerable<string> SearchPath() => Environment.GetEnvironmentVariable("PATH")!.Split(System.IO.Path.PathSeparator)
        .Where(folder => !File.Exists(System.IO.Path.Combine(folder, "dotnet-secretguard")));
}
