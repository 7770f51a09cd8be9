using McMaster.Extensions.CommandLineUtils;

namespace SecretGuard.Tool.Cli;

/// <summary>The parser and help of every verb but <c>run</c>, built from the table.</summary>
internal static class CommandLine
{
    /// <param name="verbs">The table.</param>
    /// <param name="host">Where help goes.</param>
    /// <param name="execute">Runs a verb and gives its exit code.</param>
    /// <param name="words">What was typed.</param>
    public static int Execute(IReadOnlyList<Verb> verbs, Host host, Func<Verb, Invocation, int> execute, string[] words)
    {
        // Help is written once the words were understood: the library shows a hint of its own before it gives up on them.
        using var help = new StringWriter();
        var application = new CommandLineApplication(throwOnUnexpectedArg: false)
        {
            Name = "dotnet secretguard",
            FullName = "SecretGuard: secrets in .NET",
            Out = help,
        };
        application.HelpOption("-h|--help");
        application.VersionOption("--version", Version);
        foreach (var verb in verbs) Add(application, verb, execute);
        application.OnExecute(() =>
        {
            if (application.RemainingArguments is [var typed, ..]) throw UnknownVerb(typed, verbs);
            application.ShowHelp();
            return ExitCode.Done;
        });
        try
        {
            var code = application.Execute(words);
            host.Out.Write(help);
            return code;
        }
        catch (CommandParsingException)
        {
            // Its message repeats what was typed, which may be a value.
            throw new Failure(
                "the options could not be understood: one lacks its value, or has one that it does not take",
                "see 'dotnet secretguard --help', or the verb's own");
        }
    }

    public static string Version => typeof(CommandLine).Assembly.GetName().Version!.ToString(3);

    private static Failure UnknownVerb(string typed, IReadOnlyList<Verb> verbs) => new(
        "there is no such verb",
        [.. NearName.Hints(typed, verbs.Select(verb => verb.Name)), "see 'dotnet secretguard --help'"]);

    private static void Add(CommandLineApplication application, Verb verb, Func<Verb, Invocation, int> execute) =>
        application.Command(
            verb.Name,
            command =>
            {
                command.Description = verb.Summary;
                command.Out = application.Out;
                command.HelpOption("-h|--help");
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
        if (rest.Count > 0) throw verb.TooManyArguments;
        verb.Require(arguments.Count(argument => argument.Values.Count > 0));
        var given = options.Where(option => option.Value.HasValue()).ToDictionary(
            option => option.Key,
            option => option.Key.Value is null ? null : option.Value.Value());
        return new Invocation(given, [.. arguments.SelectMany(argument => argument.Values)], []);
    }
}
