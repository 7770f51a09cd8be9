using SecretGuard.Manifest;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Interchange;

/// <summary>What an import did, or would do.</summary>
/// <param name="Secrets">All of the file's.</param>
/// <param name="Declared">The names that the manifest lacked.</param>
/// <param name="Environment">Where they are stored.</param>
/// <param name="Source">What messages call the file.</param>
/// <param name="IsDry">Whether nothing was done.</param>
/// <param name="IsDeleted">Whether the file is gone.</param>
internal sealed record ImportReport(
    IReadOnlyList<PlannedSecret> Secrets,
    IReadOnlyList<PlannedSecret> Declared,
    string Environment,
    string Source,
    bool IsDry,
    bool IsDeleted)
{
    public void WriteText(TextWriter output, ImportSink sink)
    {
        if (IsDry && Secrets.Count > 0)
        {
            TextTable.Write(
                output,
                ["NAME", "KIND", "IN THE STORE"],
                Secrets.Select(secret => (string[])[secret.Name, secret.Kind.Name(), secret.Outcome]));
        }

        output.WriteLine(
            $"{(IsDry ? "would import" : "imported")} {Count(Secrets.Count, "secret")} from '{Source}' into '{Environment}'"
                + (IsDry ? "" : Fates()));
        if (!IsDry)
        {
            foreach (var secret in Declared)
                output.WriteLine($"added '{secret.Name}' to '{SecretManifest.FileName}' as {secret.Kind.Name()}");
        }

        if (sink.Settings > 0)
        {
            output.WriteLine($"left {Count(sink.Settings, "setting")} that "
                + $"{(sink.Settings == 1 ? "does" : "do")} not look secret ('--all' takes them too)");
        }

        if (IsDeleted) output.WriteLine($"deleted '{Source}'");
    }

    public void WriteJson(TextWriter output, ImportSink sink) => JsonOutput.Write(output, json =>
    {
        json.WriteString("environment", Environment);
        json.WriteBoolean("dryRun", IsDry);
        json.WriteBoolean("deleted", IsDeleted);
        json.WriteObjects("secrets", Secrets, secret =>
        {
            json.WriteString("name", secret.Name);
            json.WriteString("kind", secret.Kind.Name());
            json.WriteString("outcome", secret.Outcome);
        });
        json.WriteObjects("skipped", sink.Skipped, remark =>
        {
            json.WriteNumber("line", remark.Line);
            json.WriteString("reason", remark.Message);
        });
        json.WriteNumber("settings", sink.Settings);
    });

    private string Fates()
    {
        var fates = Secrets.Where(secret => secret.Fate != ImportFate.New)
            .GroupBy(secret => secret.Outcome)
            .OrderBy(fate => fate.Key, StringComparer.Ordinal)
            .Select(fate => $"{fate.Count()} {fate.Key}")
            .ToList();
        return fates.Count == 0 ? "" : $" ({string.Join(", ", fates)})";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
