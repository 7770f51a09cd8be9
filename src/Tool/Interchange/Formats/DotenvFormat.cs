namespace SecretGuard.Tool.Interchange.Formats;

/// <summary><c>NAME=value</c> lines in the dialect of docs/import.md.</summary>
internal sealed class DotenvFormat : ImportFormat
{
    public override string Name => "dotenv";

    public override bool IsLikely(string path, string text)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith(".env", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".env", StringComparison.OrdinalIgnoreCase)
            || (TextRows.Of(text).Any() && TextRows.Of(text).All(row => row.Line.Contains('=', StringComparison.Ordinal)));
    }

    public override void Read(string text, ImportSink sink, ImportChoice choice) => new DotenvScan(text, sink).Read();
}
