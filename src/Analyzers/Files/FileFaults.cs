using System.Xml;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Detection;
using SecretGuard.Detection.Json;
using SecretGuard.Manifest;

namespace SecretGuard.Analyzers.Files;

/// <summary>
/// What keeps a file from being read whole. Secrets are searched in what can be read all the same; but a file with a fault must not look
/// like one in which nothing was found.
/// </summary>
internal static class FileFaults
{
    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>Everything that is wrong with a manifest.</summary>
    public static IEnumerable<FileFault> OfManifest(SourceText source) =>
        ManifestReader.Read(source.ToString()).Problems
            .Select(problem => FileFault.At(source, problem.Line, problem.Column, problem.Message));

    /// <summary>The first thing that is wrong with another file; null where nothing is, and in a file with nothing in it.</summary>
    public static FileFault? Of(SourceText source, string text, TextKind kind)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return kind == TextKind.Json ? OfJson(text) : kind == TextKind.Xml ? OfXml(source, text) : null;
    }

    private static FileFault? OfJson(string text)
    {
        try
        {
            var json = new JsonReader(text);
            while (json.Read())
            {
            }

            return null;
        }
        catch (JsonSyntaxException fault)
        {
            return new FileFault(fault.Position, "it is not JSON: " + fault.Message);
        }
    }

    // The exception's own message repeats what it read.
    private static FileFault? OfXml(SourceText source, string text)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), Xml);
            while (xml.Read())
            {
            }

            return null;
        }
        catch (XmlException fault)
        {
            return FileFault.At(source, fault.LineNumber, fault.LinePosition, "it is not well-formed XML");
        }
    }
}
