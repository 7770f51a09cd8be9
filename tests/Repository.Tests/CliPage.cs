using SecretGuard.Tool.Cli;

namespace SecretGuard.Repository.Tests;

/// <summary><c>docs/cli.md</c>, from the table that the parsers and the help are built from.</summary>
internal static class CliPage
{
    private const string Head = """
        # The tool: `dotnet secretguard`

        Results go to stdout, everything else to stderr, as `secretguard: error|warning|hint: …`. No verb takes a value as an argument, and none shows one
        but `reveal` and `--show-once`, which need a terminal.
        Scripts and hooks start faster with `dotnet-secretguard`, which `dotnet secretguard` only finds.

        | exit code | |
        |---|---|
        | 0 | done, or clean |
        | 1 | findings; something required is missing (`check`); a problem found (`doctor`, `audit verify`); something stands out (`audit alerts`) |
        | 2 | could not do it, bad usage, or something could not be read |
        | 125 | `run`: nothing was started: missing, locked or untrusted |
        | 126, 127 | `run`: the command cannot be executed; there is no such command |

        `run` passes the command's own code otherwise. JSON is `{ "version": 1, … }`.

        | variable | |
        |---|---|
        | `SECRETGUARD_HOME` | the folder of store, key and state, if not the platform's own |
        | `SECRETGUARD_KEY` | the store's key: 64 hexadecimal digits, as `openssl rand -hex 32` makes them |
        | `SECRETGUARD_KEY_FILE` | a file with that key |
        | `SECRETGUARD_ENVIRONMENT` | the environment, where `--environment` does not say it |

        No child of `run` sees a `SECRETGUARD_` variable (but `SECRETGUARD_SERVER_SECRET`), nor a variable that holds a key to the store.

        """;

    public static string Text() => string.Concat(VerbTable.All.Select(Section).Prepend(Head)).ReplaceLineEndings("\n");

    private static string Section(Verb verb)
    {
        var head = $"\n## {verb.Name}\n{verb.Title}\n\n```\n{verb.Usage}\n```\n";
        var arguments = verb is ActionVerb { Actions: var actions }
            ? actions.Select(Action)
            : verb.Arguments.Select(argument => Row(argument.Name, argument.Help));
        var rows = string.Concat(arguments.Concat(verb.AllOptions.Select(Row)));
        return rows.Length == 0 ? head : head + "\n| | |\n|---|---|\n" + rows;
    }

    private static string Action(VerbAction action)
    {
        var options = string.Join(", ", action.Options.Select(option => $"`{option.Name}`"));
        return Row(action.Usage, options.Length == 0 ? action.Summary : $"{action.Summary} ({options})");
    }

    private static string Row(VerbOption option) => Row(option.Written, option.Help);

    private static string Row(string name, string help) => $"| `{name.Replace("|", "\\|", StringComparison.Ordinal)}` | {help} |\n";
}
