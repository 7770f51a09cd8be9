using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using SecretGuard.Analyzers.Tests.Verifier;

namespace SecretGuard.Analyzers.Tests.Costs;

/// <summary>What the SDK's compiler says with <c>-reportanalyzer</c> of the time that each assembly of analyzers took.</summary>
internal sealed partial class CompilerReport
{
    private static readonly ILookup<string, string> Known =
        typeof(CompilerReport).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToLookup(metadata => metadata.Key, metadata => metadata.Value!);

    private readonly string text;

    private CompilerReport(string text) => this.text = text;

    /// <summary>Compiles sources with the SDK's own analyzers and with ours.</summary>
    public static CompilerReport Of(IEnumerable<string> sources)
    {
        var folder = Directory.CreateTempSubdirectory("secretguard-costs-").FullName;
        try
        {
            List<string> words =
            [
                "/nologo", "/preferreduilang:en-US", "/target:library", "/langversion:14", "/nullable:enable", "/reportanalyzer",
                $"/out:\"{Path.Combine(folder, "out.dll")}\"",
                .. TestCompilation.References.Select(reference => $"/reference:\"{reference.Display}\""),
                .. Known["SdkAnalyzer"].Append(typeof(CodeAnalyzer).Assembly.Location).Select(analyzer => $"/analyzer:\"{analyzer}\""),
            ];
            foreach (var (number, source) in sources.Index())
            {
                var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Slice{number}.cs"));
                File.WriteAllText(file, source);
                words.Add($"\"{file}\"");
            }

            var response = Path.Combine(folder, "all.rsp");
            File.WriteAllLines(response, words);
            return new CompilerReport(Run("@" + response));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The seconds of all assemblies whose name begins so.</summary>
    public double Seconds(string assembly) =>
        Line().Matches(text).Where(line => line.Groups["name"].Value.StartsWith(assembly, StringComparison.Ordinal))
            .Sum(line => double.TryParse(line.Groups["time"].Value, CultureInfo.InvariantCulture, out var time) ? time : 0);

    public override string ToString() => text;

    private static string Run(string response)
    {
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", [Known["Compiler"].Single(), response]) { RedirectStandardOutput = true })!;
        var output = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        Assert.True(compiler.ExitCode == 0, output);
        return output;
    }

    // 1.503   18      SecretGuard.Analyzers, Version=…
    [GeneratedRegex(@"^ *(?<time><?[0-9.]+) +<?[0-9]+ +(?<name>[A-Za-z.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex Line();
}
