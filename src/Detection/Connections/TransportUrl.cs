using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection.Connections;

/// <summary>A URL that sends a password as it is, or that turns a database's transport security off among its parameters.</summary>
internal static class TransportUrl
{
    /// <summary>The scheme or the parameter that does it, its place in the text; null where there is none.</summary>
    public static Finding? Find(ReadOnlySpan<char> text, in UrlParts url)
    {
        if (!TransportChain.IsRemote(url.Host)) return null;
        var scheme = url.SchemeName;
        if (scheme is "http" or "ws" && HasPassword(url.Login)) return At(url.SchemeStart, url.Start);
        return Urls.IsStore(scheme) ? InParameters(text, url.PathStart, url.End) : null;
    }

    private static Finding? InParameters(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end)
        {
            var length = text.Slice(start, end - start).IndexOfAny("?&".AsSpan());
            var stop = length < 0 ? end : start + length;
            if (text.Slice(start, stop - start).StartsWith("amp;".AsSpan(), StringComparison.Ordinal)) start += 4;
            var equals = text.Slice(start, stop - start).IndexOf('=');
            var value = start + equals + 1;
            if (equals > 0 && TransportSettings.AreOff(text.Slice(start, equals), text.Slice(value, stop - value))) return At(start, stop);
            start = stop + 1;
        }

        return null;
    }

    // A password that is put in at run time is as bare on its way as one that is written down; user:password is how pages explain a URL.
    private static bool HasPassword(ReadOnlySpan<char> login)
    {
        var colon = login.IndexOf(':');
        var password = login.Slice(colon + 1);
        if (colon <= 0 || password.Length == 0) return false;
        if (password.IndexOfAny('{', '$') >= 0) return true;
        return !Variables.In(password) && !Placeholders.IsPlaceholder(password) && !Documentation.Is(password);
    }

    private static Finding At(int start, int end) => new(Transport.Rule, start, end - start, Confidence.Medium, Reason.UrlCredentials);
}
