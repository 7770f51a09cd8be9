namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// Reads what has sections and <c>name = value</c> lines: INI, TOML, Java's properties, git's and systemd's files, and the files in which
/// tools keep credentials by line: <c>.netrc</c>, <c>.pgpass</c>, <c>.git-credentials</c>, <c>.npmrc</c>.
/// </summary>
internal sealed class IniReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new IniScan(text, sink);
        scan.Run();
    }
}
