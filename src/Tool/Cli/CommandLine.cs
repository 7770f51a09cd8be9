using McMaster.Extensions.CommandLineUtils;

namespace SecretGuard.Tool.Cli;

/// <summary>The parser of most verbs, built from the table; see <see cref="CommandParser"/> for those that start often.</summary>
internal static class CommandLine
{
    /// <param name="host">Where the version goes.</param>
    /// <param name="execute">Runs a verb and gives its exit code.</param>
    /// <param name="words">What was typed.</param>
    public static int Execute(Host host, Func<Verb, Invocation, int> execute, string[] words)
    {
        // Written once the words were understood: the library shows a hint of its own before it gives up on them.
        using var output = new StringWriter();
        var application = new CommandLineApplication(throwOnUnexpectedArg: false)
        {
            Name = "dotnet secretguard",
            FullName = "SecretGuard: secrets in .NET",
            Out = output,
        };
        application.VersionOption("--version", ToolVersion.Text);
        foreach (var verb in VerbTable.All) Add(application, verb, execute);
        application.OnExecute(() =>
        {
            VerbTable.Require(application.RemainingArguments[0]);
            return ExitCode.Failed;
        });
        try
        {
            var code = application.Execute(words);
            host.Out.Write(output);
            return code;
        }
        catch (CommandParsingException)
        {
            // Its message repeats what was typed, which may be a value. The other parser says what it is.
            var verb = VerbTable.Require(words[0]);
            CommandParser.Parse(verb, words.AsSpan(1));
            throw new Failure("the options could not be understood", $"see 'dotnet secretguard {verb.Name} --help'");
        }
    }

    private static void Add(CommandLineApplication application, Verb verb, Func<Verb, Invocation, int> execute) =>
        application.Command(
            verb.Name,
            command =>
            {
                var options = verb.AllOptions.ToDictionary(option => option, option => command.Option(
                    option.Value is null ? option.Name
                        : option.IsValueOptional ? $"{option.Name}[:<{option.Value}>]"
                        : $"{option.Name} <{option.Value}>",
                    option.Help,
                    option.Value is null ? CommandOptionType.NoValue
                        : option.IsValueOptional ? CommandOptionType.SingleOrNoValue : CommandOptionType.SingleValue));
                var arguments = verb.Arguments.Select(argument => command.Argument(argument.Name, argument.Help, argument.IsMany)).ToList();
                command.OnExecute(() => execute(verb, Read(verb, command, options, arguments)));
            },
            throwOnUnexpectedArg: false);

    private static Invocation Read(
        Verb verb, CommandLineApplication command, Dictionary<VerbOption, CommandOption> options, List<CommandArgument> arguments)
    {
        var rest = command.RemainingArguments;
        if (rest.Count > 0 && rest[0].StartsWith('-')) throw verb.UnknownOption(rest[0]);
        var given = options.Where(option => option.Value.HasValue()).ToDictionary(
            option => option.Key,
            option => option.Key.Value is null ? null : option.Value.Value());
        var call = new Invocation(given, [.. arguments.SelectMany(argument => argument.Values), .. rest], []);
        if (rest.Count > 0) throw verb.TooManyArguments(call);
        verb.Require(call.Arguments.Count);
        return call;
    }
}
