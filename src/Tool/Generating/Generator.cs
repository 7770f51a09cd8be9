using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Generating;

/// <summary>A way to make a value up.</summary>
/// <param name="Name">Behind <c>--generate=</c>.</param>
/// <param name="Kind">What such a value is, where it can be one thing only.</param>
/// <param name="Make">Makes one.</param>
internal sealed record Generator(string Name, SecretKind? Kind, Func<GeneratorPolicy, SecretBytes> Make)
{
    /// <summary>The number of characters without <c>--length</c>; null where that has no meaning.</summary>
    public int? Length { get; init; }

    /// <summary>Whether there are symbols to do without.</summary>
    public bool HasSymbols { get; init; }
}
