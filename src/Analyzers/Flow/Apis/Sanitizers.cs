using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Settings;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>
/// Methods after which nothing of a value is left to see, by what they are called; nobody names a method <c>Redact</c> that does not.
/// </summary>
internal sealed class Sanitizers(CompilationSettings settings)
{
    private static readonly HashSet<string> Names =
        [
            "redact", "redacted", "mask", "masked", "obfuscate", "obfuscated", "sanitize", "sanitized", "encrypt",
            "encrypted", "protect", "fingerprint", "scrub", "scrubbed", "censor", "censored", "anonymize", "pseudonymize",
        ];

    private static readonly HashSet<string> Hashes =
    [
        "hash", "hashed", "digest", "hmac", "checksum", "crc32", "md5", "sha1", "sha256", "sha384", "sha512", "pbkdf2", "bcrypt", "argon2",
    ];

    private static readonly ConcurrentDictionary<string, Effect> Known = new(StringComparer.Ordinal);

    private enum Effect
    {
        None,
        Cleans,
        Hashes,
    }

    /// <param name="place">The call, in a file that may have settings of its own.</param>
    public bool Cleans(IMethodSymbol method, SyntaxNode place) =>
        Known.GetOrAdd(method.Name, EffectOf) != Effect.None || settings.Of(place.SyntaxTree).IsSanitizer(method);

    /// <summary>Whether what comes out depends on what goes in and on nothing else: a hash.</summary>
    public static bool IsHash(IMethodSymbol method) => Known.GetOrAdd(method.Name, EffectOf) == Effect.Hashes;

    // `ToHashSet` hashes nothing.
    private static Effect EffectOf(string name)
    {
        var words = Words.Of(name);
        if (words.Exists(Names.Contains)) return Effect.Cleans;
        return words.Exists(Hashes.Contains) && words[words.Count - 1] is not ("set" or "table" or "map" or "code")
            ? Effect.Hashes
            : Effect.None;
    }
}
