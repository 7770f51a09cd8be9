using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Structured;

/// <summary>JSON Web Keys (RFC 7517) with their private part: <c>d</c>, or <c>k</c> of a symmetric one.</summary>
internal sealed class JsonWebKeys() : StructuredFormat("\"kty\"")
{
    public static readonly Rule Rule = new("json-web-key", DiagnosticIds.PrivateKey, "private JSON Web Key");

    private const int Widest = 8 * 1024;
    private const int ShortestKey = 16;

    public override IReadOnlyList<Rule> Rules => [Rule];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        // The object around: a key's members are strings and arrays of them.
        var before = Math.Max(0, anchor - Widest);
        var start = Math.Max(before, before + text.Slice(before, anchor - before).LastIndexOf('{'));
        var length = text.Slice(anchor, Math.Min(Widest, text.Length - anchor)).IndexOf('}');
        if (length < 0) return Math.Min(text.Length, anchor + Widest);
        var end = anchor + length;
        var key = text.Slice(start, end - start);
        var member = Member(text.Slice(anchor + 5, end - anchor - 5), 0) is { Length: > 0 } type
            && text.Slice(anchor + 5 + type.Start, type.Length).SequenceEqual("oct".AsSpan()) ? "\"k\"" : "\"d\"";
        var name = key.IndexOf(member.AsSpan(), StringComparison.Ordinal);
        if (name >= 0 && Member(key, name + 3) is { Length: > 0 } value && IsKey(key.Slice(value.Start, value.Length)))
        {
            found.Add(new Finding(Rule, start + value.Start, value.Length, Confidence.High, Reason.PrivateKey));
        }

        return end;
    }

    // The place of the string behind a colon; empty where there is none.
    private static (int Start, int Length) Member(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ':')) at++;
        if (at >= text.Length || text[at] != '"') return default;
        var length = text.Slice(at + 1).IndexOf('"');
        return length < 0 ? default : (at + 1, length);
    }

    private static bool IsKey(ReadOnlySpan<char> value) =>
        EncodedText.Decode(value) is { Length: >= ShortestKey } && !Placeholders.IsPattern(value);
}
