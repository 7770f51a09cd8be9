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

    /// <param name="typed">What was said of the format, or null.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="text">What is in it.</param>
    public static ImportFormat Choose(string? typed, string path, string text) => typed is null
        ? All.FirstOrDefault(format => format.IsLikely(path, text))
            ?? throw new Failure($"it cannot be told what kind of file '{path}' is", $"say it with --input-format: {Names}")
        : All.FirstOrDefault(format => format.Name == typed) ?? throw new Failure($"'--input-format' is one of {Names}");
}
