namespace SecretGuard.Detection.Reading.Data;

/// <summary>Reads Terraform's and bicep's languages: every string with the blocks and names that lead to it.</summary>
internal sealed class HclReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new HclScan(text, sink);
        scan.Run();
    }
}
