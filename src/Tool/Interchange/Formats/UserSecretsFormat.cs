namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>What <c>dotnet user-secrets</c> keeps: every value, nested or under keys with <c>:</c>.</summary>
internal sealed class UserSecretsFormat : ImportFormat
{
    public const string Word = "user-secrets";

    public override string Name => Word;

    public override bool IsLikely(string path, string text) =>
        Path.GetFileName(path).Equals("secrets.json", StringComparison.OrdinalIgnoreCase) && JsonShape.IsObject(text);

    public override void Read(string text, ImportSink sink, ImportChoice choice)
    {
        foreach (var leaf in JsonLeaves.Read(text, sink)) sink.Add(leaf.Key, leaf.Value ?? "", leaf.Token.Start);
    }
}
