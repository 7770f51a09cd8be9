using SecretGuard.Tool.Interchange.Formats;

namespace SecretGuard.Tool.Interchange;

/// <summary>The formats, in the order in which they are guessed.</summary>
internal static class ImportFormats
{
    public static readonly IReadOnlyList<ImportFormat> All =
        [
            new UserSecretsFormat(),
            new AppSettingsFormat(),
            new PairsFormat(),
            new FlatJsonFormat(),
            new SealedLinesFormat(),
            new DotenvFormat(),
        ];

    public static string Names => string.Join(", ", All.Select(format => format.Name));

    public static ImportFormat Named(string typed) =>
        All.FirstOrDefault(format => format.Name == typed) ?? throw new Failure($"'--input-format' is one of {Names}");

    /// <param name="path">The file's path.</param>
    /// <param name="text">What is in it.</param>
    public static ImportFormat Guess(string path, string text) =>
        All.FirstOrDefault(format => format.IsLikely(path, text))
            ?? throw new Failure($"it cannot be told what kind of file '{path}' is", $"say it with --input-format: {Names}");
}
