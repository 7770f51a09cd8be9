using System.Text;
using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Structured;

/// <summary>
/// Credentials as an Authorization header carries them (RFC 7617, RFC 6750), and as code hands over their two parts:
/// <c>Authorization: Basic …</c>, <c>new AuthenticationHeaderValue("Basic", "…")</c>.
/// </summary>
internal sealed class AuthorizationHeaders() : StructuredFormat("Basic", "basic", "Bearer", "bearer")
{
    public static readonly Rule Basic = new("basic-authorization", DiagnosticIds.KnownFormat, "password in an Authorization header");
    public static readonly Rule Bearer = new("bearer-token", DiagnosticIds.KnownFormat, "token in an Authorization header");

    private const int WidestGap = 6;
    private const int LongestScheme = 16;
    private const int ShortestLogin = 8;
    private const int ShortestToken = 20;
    private const int Longest = 2048;

    public override IReadOnlyList<Rule> Rules => [Basic, Bearer];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var isBasic = text[anchor + 1] == 'a';
        var gap = anchor + (isBasic ? "Basic" : "Bearer").Length;
        var start = EndOfGap(text, gap);
        if (start == gap || (anchor > 0 && char.IsLetterOrDigit(text[anchor - 1]))) return gap;
        var end = start;
        while (end < text.Length && end - start < Longest && IsTokenCharacter(text[end])) end++;
        if (end < text.Length && text[end] is '{' or '$' or '(' or '[' or '<' or '\u2026') return end;
        var token = text.Slice(start, end - start);
        if ((isBasic ? JudgeLogin(token) : JudgeToken(token)) is { } sure)
        {
            found.Add(new Finding(isBasic ? Basic : Bearer, start, token.Length, sure, Reason.AuthorizationHeader));
        }

        return end;
    }

    /// <summary>
    /// The key in a value that is called Authorization, alone or behind a scheme that only its service knows; null where there is none.
    /// </summary>
    public static Finding? JudgeValue(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (!name.EndsWith("Authorization".AsSpan(), StringComparison.OrdinalIgnoreCase)) return null;
        var start = value.IndexOf(' ') + 1;
        if (start > LongestScheme) return null;
        var token = value.Slice(start);
        if (NamedValues.Judge("token".AsSpan(), token).Finding is not { Confidence: > Confidence.Low }) return null;
        return new Finding(Bearer, start, token.Length, Confidence.Medium, Reason.AuthorizationHeader);
    }

    // Blanks, or the end of one literal and the start of the next; the same place where it is neither.
    private static int EndOfGap(ReadOnlySpan<char> text, int start)
    {
        var quotes = 0;
        var at = start;
        for (; at < text.Length && at - start < WidestGap && text[at] is ' ' or '"' or '\'' or ',' or '\\'; at++)
        {
            if (text[at] is '"' or '\'') quotes++;
        }

        return quotes is 0 or 2 ? at : start;
    }

    private static Confidence? JudgeLogin(ReadOnlySpan<char> token)
    {
        if (token.Length < ShortestLogin || EncodedText.Decode(token) is not { } bytes) return null;
        if (!Array.TrueForAll(bytes, b => b is >= 0x20 and < 0x7f)) return null;
        var login = Encoding.ASCII.GetString(bytes);
        var colon = login.IndexOf(':');
        if (colon < 0 || colon == login.Length - 1 || login.IndexOf(' ') is >= 0 and var blank && blank < colon) return null;
        var user = login.AsSpan(0, colon);
        var password = login.AsSpan(colon + 1);

        // The example of RFC 7617.
        if (user.SequenceEqual("Aladdin".AsSpan())) return null;
        if (Variables.In(password) || Placeholders.IsPlaceholder(password) || Documentation.Is(password)) return null;
        return WeakPasswords.Contains(password) || password.SequenceEqual(user) ? Confidence.Low : Confidence.High;
    }

    // A JSON Web Token is judged by what is in it.
    private static Confidence? JudgeToken(ReadOnlySpan<char> token) =>
        token.Length >= ShortestToken && !token.StartsWith("eyJ".AsSpan(), StringComparison.Ordinal)
        && NamedValues.Judge("token".AsSpan(), token).Finding is { } found
        && (found.Confidence == Confidence.High || found.Reason == Reason.Guid) ? Confidence.Medium : null;

    private static bool IsTokenCharacter(char c) =>
        c < 128 && (char.IsLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or '+' or '/' or '=');
}
