using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Literals;

/// <summary>
/// What the analyzer tells the code fix. The two are assemblies that do not know each other, so it travels in the diagnostic's properties.
/// </summary>
/// <param name="name">The name that the literal is given to, or the rule's slug where it has none.</param>
/// <param name="start">Where the secret starts in the literal's value.</param>
/// <param name="length">The length of the secret in the literal's value.</param>
internal readonly struct FixHint(string name, int start, int length)
{
    public string Name { get; } = name;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public static FixHint Of(Diagnostic diagnostic) =>
        new(
            diagnostic.Properties[nameof(Name)]!,
            Number(diagnostic.Properties[nameof(Start)]),
            Number(diagnostic.Properties[nameof(Length)]));

    public ImmutableDictionary<string, string?> ToProperties() =>
        ImmutableDictionary<string, string?>.Empty
            .Add(nameof(Name), Name)
            .Add(nameof(Start), Start.ToString(CultureInfo.InvariantCulture))
            .Add(nameof(Length), Length.ToString(CultureInfo.InvariantCulture));

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}
