namespace SecretGuard.Tool.Cli;

/// <summary>An option of a verb. Parsers, help and documentation all read this.</summary>
/// <param name="Name">With its dashes: <c>--environment</c>.</param>
/// <param name="Value">What its value is called; null for a switch.</param>
/// <param name="Help">A phrase, lower case, no full stop.</param>
internal sealed record VerbOption(string Name, string? Value, string Help)
{
    /// <summary>Whether it may stand without its value, which then follows <c>=</c> only.</summary>
    public bool IsValueOptional { get; init; }

    /// <summary>How help and documentation write it.</summary>
    public string Written => Value is null ? Name : IsValueOptional ? $"{Name}[={Value}]" : $"{Name} {Value}";

    public static readonly VerbOption Environment = new(
        "--environment",
        "ENV",
        "the environment; else SECRETGUARD_ENVIRONMENT, DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, development");
    public static readonly VerbOption KeyDescriptor = new("--key-fd", "N", "read the store's key from the open file descriptor N");
    public static readonly VerbOption Format = new("--format", "FORMAT", "text or json");
}

/// <summary>A positional argument of a verb.</summary>
/// <param name="Name">In capitals.</param>
/// <param name="Help">A phrase.</param>
/// <param name="IsRequired">Whether the verb needs it.</param>
/// <param name="IsMany">Whether it may be repeated.</param>
internal sealed record VerbArgument(string Name, string Help, bool IsRequired = true, bool IsMany = false);
