namespace SecretGuard.Tool.Cli;

/// <summary>
/// The small parser of verbs that start often, <c>run</c> with every run of every application. It reads the same table as the other
/// parser, which costs ten times as much to load.
/// </summary>
internal static class CommandParser
{
    /// <param name="verb">A verb that takes a command, or arguments among its options.</param>
    /// <param name="words">What stands behind the verb.</param>
    public static Invocation Parse(Verb verb, ReadOnlySpan<string> words)
    {
        var options = new Dictionary<VerbOption, string?>();
        var arguments = new List<string>();
        var at = 0;
        for (; at < words.Length && words[at] != "--"; at++)
        {
            if (words[at].StartsWith('-') && words[at] != "-") ReadOption(verb, words, ref at, options);
            else if (verb.TakesCommand && verb.Arguments.Count == 0) break;
            else arguments.Add(words[at]);
        }

        if (at < words.Length && words[at] == "--") at++;
        if (!verb.TakesCommand) arguments.AddRange(words[at..]);
        var call = new Invocation(options, arguments, verb.TakesCommand ? words[at..].ToArray() : []);
        if (arguments.Count > verb.Arguments.Count && !verb.Arguments.Any(argument => argument.IsMany)) throw verb.TooManyArguments(call);
        verb.Require(arguments.Count);
        return call;
    }

    public static Failure Missing(VerbOption option) => new($"'{option.Name}' needs a value: {option.Value}");

    private static void ReadOption(Verb verb, ReadOnlySpan<string> words, ref int at, Dictionary<VerbOption, string?> options)
    {
        var equals = words[at].IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? words[at] : words[at][..equals];
        var option = verb.AllOptions.FirstOrDefault(o => o.Name == name) ?? throw verb.UnknownOption(name);
        if (option.Value is null && equals >= 0) throw new Failure($"'{option.Name}' takes no value");
        options[option] = option.Value is null ? null
            : equals >= 0 ? words[at][(equals + 1)..]
            : option.IsValueOptional ? null
            : ++at < words.Length ? words[at]
            : throw Missing(option);
    }
}
