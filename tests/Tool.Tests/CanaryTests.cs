using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Tests;

/// <summary>A value that somebody types or pastes in the wrong place, at every verb and every option.</summary>
public sealed class CanaryTests : IDisposable
{
    // Files, folders and environments are named in messages, or nobody could tell which one is meant.
    private static readonly string[] Places = ["FILE", "PATH", "PROJECT", "ENV"];

    private readonly string scratch = Directory.CreateTempSubdirectory("secretguard-").FullName;
    private readonly Canary canary = new();
    private readonly StringWriter output = new();

    public static TheoryData<string> Verbs => [.. VerbTable.All.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void What_is_typed_in_the_wrong_place_is_not_repeated(string name)
    {
        var verb = VerbTable.All.First(verb => verb.Name == name);
        Run("init", "--no-recovery", "--name", "shop");
        Run("set", "A", "--generate");
        foreach (var words in Mistakes(verb))
        {
            Run([name, .. words]);
            canary.AssertAbsent(output.ToString(), $"the output of '{name} {words[^1].Split('=')[0].Replace(canary.Value, "VALUE", StringComparison.Ordinal)}'");
        }

        canary.AssertAbsentBelow(scratch);
    }

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private IEnumerable<string[]> Mistakes(Verb verb)
    {
        string[] given = verb.Arguments.Any(argument => argument.Name == "NAME") ? ["A"] : [];
        if (!verb.Arguments.Any(argument => Places.Contains(argument.Name) || argument.IsMany)) yield return [canary.Value];
        if (verb.Arguments.Count < 2 && !verb.Arguments.Any(argument => argument.IsMany)) yield return ["A", canary.Value];
        yield return [.. given, $"--{canary.Value}"];
        yield return [.. given, $"--value={canary.Value}"];
        foreach (var option in verb.AllOptions)
        {
            if (option.Value is null) yield return [.. given, $"{option.Name}={canary.Value}"];
            else if (!Places.Contains(option.Value)) yield return [.. given, $"{option.Name}={canary.Value}"];
        }
    }

    private void Run(params string[] words)
    {
        var host = new Host
        {
            Out = output,
            Error = output,
            IsInteractive = false,
            IsOutputTerminal = false,
            CurrentFolder = scratch,
            OpenInput = () => Stream.Null,
            Variable = name => name == "SECRETGUARD_HOME" ? Path.Combine(scratch, "home") : null,
        };
        Program.Execute(words, host);
    }
}
