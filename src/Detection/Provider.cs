namespace SecretGuard.Detection;

/// <summary>Who issues a token, and what to do when one is out.</summary>
/// <param name="name">The provider's name as it writes it.</param>
/// <param name="documentation">Where the formats are documented.</param>
/// <param name="revocation">Where a token is revoked, or the page that tells how.</param>
/// <param name="formats">The formats, most specific first.</param>
internal sealed class Provider(string name, string documentation, string revocation, params TokenFormat[] formats)
{
    public string Name { get; } = name;

    public string Documentation { get; } = documentation;

    public string Revocation { get; } = revocation;

    public IReadOnlyList<TokenFormat> Formats { get; } = formats;
}
