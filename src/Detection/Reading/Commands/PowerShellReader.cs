namespace SecretGuard.Detection.Reading.Commands;

/// <summary>Reads PowerShell: assignments, hashtables, parameters, here-strings.</summary>
internal sealed class PowerShellReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new PowerShellScan(text, sink);
        scan.Run();
    }
}
