namespace SecretGuard.Tool.Scan;

/// <summary>Where a text lies: an item, or a member of an archive in it.</summary>
/// <param name="Item">What the source yielded.</param>
/// <param name="Path">For people: <c>a.zip!inner/path</c> within an archive.</param>
/// <param name="StablePath">Relative to the repository.</param>
internal readonly record struct Place(ScanItem Item, string Path, string StablePath)
{
    public Place Member(string name) => new(Item, $"{Path}!{name}", $"{StablePath}!{name}");
}
