#:package MSBuild.StructuredLogger
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property IsPackable=false

// What the package costs a build that has nothing to do: the sum of its targets in the binary log of `dotnet new web`, median of ten builds.
// dotnet run bench/noop-build.cs [FOLDER WITH THE NUPKG, artifacts/packages by default]
using System.Diagnostics;
using System.Globalization;
using Microsoft.Build.Logging.StructuredLogger;

const int Builds = 10;
var feed = Path.GetFullPath(args.Length > 0 ? args[0] : "artifacts/packages");
var folder = Directory.CreateTempSubdirectory("secretguard-noop-").FullName;
try
{
    Dotnet("new web --no-restore --output .");
    File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <packageSources><clear /><add key="local" value="{feed}" /></packageSources>
        </configuration>
        """);
    File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), """
        <Project>
          <PropertyGroup><DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes></PropertyGroup>
          <ItemGroup><PackageReference Include="SecretGuard" Version="*-*" /></ItemGroup>
        </Project>
        """);
    Dotnet("build -nologo -v q");
    var builds = Enumerable.Range(0, Builds).Select(_ => Measure()).OrderBy(cost => cost.Sum(target => target.Milliseconds)).ToArray();
    var median = builds[Builds / 2];
    foreach (var (name, milliseconds) in median.OrderByDescending(target => target.Milliseconds))
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:F1} ms  {name}"));
    var sums = builds.Select(cost => cost.Sum(target => target.Milliseconds)).ToArray();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sums[Builds / 2],8:F1} ms  median of {Builds} ({sums[0]:F1} to {sums[^1]:F1})"));
}
finally
{
    Directory.Delete(folder, recursive: true);
}

(string Name, double Milliseconds)[] Measure()
{
    Dotnet("build --no-restore -nologo -v q -bl:noop.binlog");
    var targets = new List<(string, double)>();
    BinaryLog.ReadBuild(Path.Combine(folder, "noop.binlog")).VisitAllChildren<Target>(target =>
    {
        if (Path.GetFileName(target.SourceFilePath).StartsWith("SecretGuard.", StringComparison.Ordinal)) targets.Add((target.Name, target.Duration.TotalMilliseconds));
    });
    return targets.Count > 0 ? [.. targets] : throw new InvalidOperationException("the package is not in this build");
}

void Dotnet(string arguments)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {arguments}: {output}");
}
