using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>
/// The built analyzers run in a Roslyn 4.8 compiler, as the first .NET 8 SDK has one; the built fixes run in the workspace that they are compiled
/// against.
/// </summary>
public class OldestCompilerTests
{
    [Fact]
    public async Task Analyzers_run_in_Roslyn_4_8()
    {
        var source = $$"""class C { string token = "{{Sample.WithCrc("ghp_")}}"; }""";
        Assert.Equal(["Roslyn 4.8", "SG0001"], await new OldRoslyn("4.8.0", "net7.0").RunAsync(typeof(OldestCompilerHost), source));
    }

    [Theory]
    [InlineData(DiagnosticIds.Log, "class C { void M(string password) => System.Console.WriteLine(password); }", "password", "\"***\"")]
    [InlineData(DiagnosticIds.ExceptionMessage, "class C { object M(string password) => new System.Exception(\"bad \" + password); }", "password", " + nameof(")]
    [InlineData(DiagnosticIds.Url, "class C { object M(string word) => new System.Net.Http.HttpRequestMessage(null, $\"/?w={word}\"); }", "word", "Headers = {")]
    [InlineData(DiagnosticIds.PrintedMember, "record R(string User, string Password);", "Password", "bool PrintMembers(StringBuilder builder)")]
    [InlineData(DiagnosticIds.SerializedMember, "[System.Diagnostics.DebuggerDisplay(\"{Token}\")] class C { public string Token; }", "System.Diagnostics.DebuggerDisplay(\"{Token}\")", "(\"***\")")]
    [InlineData(DiagnosticIds.ErrorDetails, "class C { object M(System.Exception e) => string.Concat(e.StackTrace); }", "e.StackTrace", "An unexpected error")]
    [InlineData(DiagnosticIds.TimedComparison, "class C { bool M(string one, string key) => one == key; }", "one == key", "FixedTimeEquals")]
    public async Task Fixes_run_in_the_workspace_4_5(string id, string source, string place, string expected)
    {
        var sink = source.Contains("=> ", StringComparison.Ordinal) ? source[(source.IndexOf("=> ", StringComparison.Ordinal) + 3)..source.LastIndexOf(';')] : "";
        var result = await new OldRoslyn("4.5.0", "netcoreapp3.1").RunAsync(typeof(OldestWorkspaceHost), id, source, place, sink);
        Assert.Equal("Roslyn 4.5", result[0]);
        Assert.Contains(expected, result[1], StringComparison.Ordinal);
    }
}
