namespace SecretGuard.Store;

/// <summary>A secret that is written together with others.</summary>
/// <param name="Name">Letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</param>
/// <param name="Kind">One of the manifest's kinds.</param>
/// <param name="Value">UTF-8 without NUL, 1 to 65,532 bytes; its owner disposes it.</param>
internal sealed record NewSecret(string Name, string Kind, SecretBytes Value)
{
    /// <summary>What is to be known beside its value.</summary>
    public DetailsChange? Details { get; init; }
}
