using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>Colour, for terminals that have it (ECMA-48 sequences).</summary>
internal sealed class Ink
{
    public static readonly Ink Plain = new(isColoured: false);
    public static readonly Ink Coloured = new(isColoured: true);

    private readonly bool isColoured;

    private Ink(bool isColoured) => this.isColoured = isColoured;

    public string Strong(string text) => Write(text, "1");

    public string Faint(string text) => Write(text, "2");

    public string Masked(string text) => Write(text, "7");

    public string Level(Confidence confidence, string text) =>
        Write(text, confidence switch { Confidence.High => "1;31", Confidence.Medium => "33", _ => "2" });

    private string Write(string text, string attributes) => isColoured ? $"\e[{attributes}m{text}\e[0m" : text;
}
