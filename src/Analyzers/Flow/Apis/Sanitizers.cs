using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Settings;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Methods after which nothing of a value is left to see, by what they are called; nobody names a method <c>Redact</c> that does not.</summary>
internal sealed class Sanitizers(CompilationSettings settings)
{
    private static readonly HashSet<string> Names =
        ["hash", "hashed", "redact", "redacted", "mask", "masked", "obfuscate", "sanitize", "encrypt", "protect", "length", "fingerprint", "scrub", "censor"];

    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <param name="place">The call, in a file that may have settings of its own.</param>
    public bool Cleans(IMethodSymbol method, SyntaxNode place) =>
        Known.GetOrAdd(method.Name, name => Words.Of(name).Exists(Names.Contains)) || settings.Of(place.SyntaxTree).IsSanitizer(method);
}
