using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>SG2001: logs a marker in place of a secret, or takes it and its hole out of the message.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogFix))]
public sealed class LogFix() : TextFix(DiagnosticIds.Log)
{
    private protected override IEnumerable<Rewrite> Rewrites(FixPlace place)
    {
        if (Piece.Of(place) is not { } piece) yield break;
        var name = Piece.NameOf(place.Node) is { } known ? $"'{known}'" : "the secret";
        yield return new Rewrite("mask", $"Log {Marker.Hidden} in place of {name}", [Marker.Put(piece, Marker.Hidden)]);
        if (Removal.Of(place, piece) is { } changes) yield return new Rewrite("remove", $"Take {name} out of the log message", changes);
    }
}
