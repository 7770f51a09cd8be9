namespace SecretGuard.Tool.Cli;

/// <summary>
/// The small parser of <c>run</c>, which starts with every run of every application: options up to <c>--</c> or the first other word, then
/// the command. It reads the same table as the other parser, which costs ten times as much to load.
/// </summary>
internal static class CommandParser
{
    /// <param name="verb">A verb that takes a command and no arguments.</param>
    /// <param name="words">What stands behind the verb.</param>
    public static Invocation Parse(Verb verb, ReadOnlySpan<string> words)
    {
        var options = new Dictionary<VerbOption, string?>();
        var at = 0;
        for (; at < words.Length && words[at].StartsWith('-') && words[at] != "--"; at++)
        {
            var equals = words[at].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? words[at] : words[at][..equals];
            var option = verb.Options.FirstOrDefault(o => o.Name == name)
                ?? throw verb.UnknownOption;
            if (option.Value is null && equals >= 0) throw new Failure($"'{option.Name}' takes no value");
            options[option] = option.Value is null ? null : equals >= 0 ? words[at][(equals + 1)..] : ++at < words.Length ? words[at] : throw Missing(option);
        }

        if (at < words.Length && words[at] == "--") at++;
        return new Invocation(options, [], words[at..].ToArray());
    }

    public static Failure Missing(VerbOption option) => new($"'{option.Name}' needs a value: {option.Value}");
}
