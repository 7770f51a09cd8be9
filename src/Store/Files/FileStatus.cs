namespace SecretGuard.Store.Files;

/// <summary>What a path itself is, without following a link.</summary>
internal readonly record struct FileStatus(uint Mode, uint Owner)
{
    private const uint TypeMask = 0xF000;

    public bool IsFolder => (Mode & TypeMask) == 0x4000;

    public bool IsFile => (Mode & TypeMask) == 0x8000;

    public bool IsLink => (Mode & TypeMask) == 0xA000;

    public bool IsOpenToOthers => (Mode & 0x3F) != 0;

    /// <summary>Whether its owner may see what is in it.</summary>
    public bool IsReadable => Allows(IsFolder ? 0x140u : 0x100u);

    /// <summary>Whether its owner may see and change what is in it.</summary>
    public bool IsWritable => IsReadable && Allows(0x80);

    /// <summary>As chmod writes it.</summary>
    public string Permissions => Convert.ToString(Mode & 0x1FF, toBase: 8).PadLeft(4, '0');

    private bool Allows(uint bits) => (Mode & bits) == bits;
}
