namespace SecretGuard.Detection.Reading.Data;

/// <summary>Reads SQL of any dialect: string literals, named by what they are assigned to, by their clause, or by their column.</summary>
internal sealed class SqlReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new SqlScan(text, sink);
        scan.Run();
    }
}
