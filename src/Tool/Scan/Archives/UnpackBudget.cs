namespace SecretGuard.Tool.Scan.Archives;

/// <summary>How much an archive may unpack to, with all that is in it: some are made to fill memory and time.</summary>
/// <param name="packed">The size of the archive in bytes.</param>
internal sealed class UnpackBudget(long packed)
{
    private const long MostBytes = 512L * 1024 * 1024;

    // Text that people write shrinks to a fifth, logs to a fiftieth.
    private const long MostTimes = 200;
    private const long AlwaysAllowed = 16 * 1024 * 1024;
    private const int MostMembers = 100_000;

    private readonly long most = Math.Max(packed, Math.Min(MostBytes, Math.Max(AlwaysAllowed, packed * MostTimes)));
    private long unpacked;
    private int members;

    /// <summary>Takes what was unpacked.</summary>
    public void Take(long bytes)
    {
        unpacked += bytes;
        if (unpacked <= most) return;
        throw new ArchiveException(most >= MostBytes ? "unpacks to more than 512 MiB" : "unpacks to more than 200 times its size");
    }

    public void TakeMember()
    {
        if (++members > MostMembers) throw new ArchiveException("has more than 100,000 members");
    }
}

/// <summary>An archive that is not unpacked any further.</summary>
/// <param name="reason">A phrase.</param>
internal sealed class ArchiveException(string reason) : Exception(reason);
