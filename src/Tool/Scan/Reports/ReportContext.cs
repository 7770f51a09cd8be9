namespace SecretGuard.Tool.Scan.Reports;

/// <summary>Where a report goes, and what it says about the scan beside its result.</summary>
/// <param name="Output">What it is written to.</param>
/// <param name="Host">Where messages go, and the clock.</param>
/// <param name="IsColoured">Whether a person looks at it on a terminal.</param>
/// <param name="Root">The repository's root, or the scanned folder; full.</param>
/// <param name="Command">How it was called.</param>
internal sealed record ReportContext(TextWriter Output, Host Host, bool IsColoured, string Root, string Command);
