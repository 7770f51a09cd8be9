namespace SecretGuard.Store.Rows;

/// <summary>All that a scope's head authenticates.</summary>
/// <param name="Versions">By name and number.</param>
/// <param name="Attributes">By name, version and key.</param>
internal sealed record ScopeRows(List<VersionRow> Versions, List<AttributeRow> Attributes)
{
    public static ScopeRows None => new([], []);

    /// <param name="now">A retiring version whose time has come is left out.</param>
    public IReadOnlyList<StoredSecret> Describe(long now)
    {
        var retiring = Versions.Where(version => version.IsRetiring && version.Retires > now).ToDictionary(version => version.Name);
        return
        [
            .. from version in Versions
               where version.IsLive
               select version.Describe(retiring.GetValueOrDefault(version.Name)?.Describe(now)) with { Details = Details(version) },
        ];
    }

    /// <summary>What is known of a version, and of its secret.</summary>
    public SecretDetails Details(VersionRow version) =>
        Attributes.Count == 0 ? SecretDetails.None : SecretDetails.Parse(Attributes.Where(attribute =>
            attribute.Name == version.Name && (attribute.Version == 0 || attribute.Version == version.Version)));
}
