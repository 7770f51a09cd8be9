namespace SecretGuard.Tool.Cli;

/// <summary>What was typed behind a verb, parsed by the verb's own table.</summary>
/// <param name="options">Each option given, with its value where it takes one.</param>
/// <param name="arguments">Positional arguments.</param>
/// <param name="command">What stands behind <c>--</c>.</param>
internal sealed class Invocation(
    IReadOnlyDictionary<VerbOption, string?> options,
    IReadOnlyList<string> arguments,
    IReadOnlyList<string> command)
{
    public IReadOnlyList<string> Arguments { get; } = arguments;

    public IReadOnlyList<string> Command { get; } = command;

    public bool Has(VerbOption option) => options.ContainsKey(option);

    public string? this[VerbOption option] => options.GetValueOrDefault(option);

    /// <summary>How it would be typed again.</summary>
    public string Written(Verb verb) =>
        string.Join(' ', ["dotnet secretguard", verb.Name, .. options.Select(Written), .. Arguments.Select(Quoted)]);

    private static string Written(KeyValuePair<VerbOption, string?> given) =>
        given.Value is { } value ? $"{given.Key.Name}{(given.Key.IsValueOptional ? '=' : ' ')}{Quoted(value)}" : given.Key.Name;

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || "-_./\\:@".Contains(c, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Whether results are wanted as JSON.</summary>
    public bool WantsJson => this[VerbOption.Format] switch
    {
        null or "text" => false,
        "json" => true,
        _ => throw new Failure("'--format' is text or json"),
    };
}
