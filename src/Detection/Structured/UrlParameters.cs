using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Structured;

/// <summary>Finds secrets among the parameters of a URL or a form: <c>?sv=…&amp;sig=…</c>, <c>&amp;access_token=…</c>.</summary>
internal static class UrlParameters
{
    public static readonly Rule Rule = new("url-secret-parameter", DiagnosticIds.UrlCredentials, "secret in the parameters of a URL");

    private const int Longest = 4096;
    private const int ShortestSignature = 20;

    private static readonly WordTable<UrlParameter> Parameters = new(
        new(UrlParameter.Password, "password passwd pwd pass"),
        new(UrlParameter.Key, "access_token accesstoken api_key apikey api-key x-api-key auth_token authtoken private_token token "
            + "client_secret clientsecret app_secret secret secret_key secretkey access_key accesskey subscription-key "
            + "x-functions-key sharedaccesskey refresh_token id_token job_token bot_token apitoken api_token"),
        new(UrlParameter.FunctionCode, "code"),
        new(UrlParameter.SharedAccessSignature, "sig"),
        new(UrlParameter.ExpiringSignature, "x-amz-signature x-goog-signature"));

    /// <summary>Adds what it finds from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="host">The host of the URL; empty where there is none.</param>
    public static void Read(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> host, List<Finding> found)
    {
        var isSigned = IsSigned(text.Slice(start, Math.Max(0, end - start)));
        while (start < end)
        {
            var length = text.Slice(start, end - start).IndexOfAny("?&#".AsSpan());
            var stop = length < 0 ? end : start + length;
            var equals = text.Slice(start, stop - start).IndexOf('=');
            var value = start + equals + 1;
            if (equals > 0 && Judge(text.Slice(start, equals), text.Slice(value, stop - value), host, isSigned) is { } sure)
            {
                found.Add(new Finding(Rule, value, stop - value, sure, Reason.UrlCredentials));
            }

            start = stop + 1;
        }
    }

    private static Confidence? Judge(ReadOnlySpan<char> name, ReadOnlySpan<char> raw, ReadOnlySpan<char> host, bool isSigned)
    {
        if (name.StartsWith("amp;".AsSpan(), StringComparison.Ordinal)) name = name.Slice(4);
        if (raw.Length is 0 or > Longest || Parameters[name] is var kind && kind == UrlParameter.Other || Variables.In(raw)) return null;
        var value = Percent.Decode(raw.TrimEnd(").,;]}*".AsSpan())).AsSpan();
        if (value.Length == 0 || Variables.In(value)) return null;
        var sure = kind switch
        {
            UrlParameter.SharedAccessSignature => isSigned && IsSignature(value) ? Confidence.Medium : (Confidence?)null,
            UrlParameter.ExpiringSignature => IsSignature(value) ? Confidence.Low : null,
            UrlParameter.FunctionCode => IsFunctions(host) ? JudgeNamed("token", value) : null,
            UrlParameter.Key => JudgeNamed("token", value),
            _ => JudgeNamed("password", value) is { } password ? WeakPasswords.Contains(value) ? Confidence.Low : password : null,
        };
        return sure > Confidence.Low && Hosts.IsExample(host) ? Confidence.Low : sure;
    }

    private static Confidence? JudgeNamed(string name, ReadOnlySpan<char> value) =>
        NamedValues.Judge(name.AsSpan(), value).Finding?.Confidence;

    private static bool IsSignature(ReadOnlySpan<char> value) =>
        value.Length >= ShortestSignature && !Placeholders.IsPlaceholder(value) && Randomness.IsRandom(value);

    // A shared access signature stands beside what it signs: its version, its resource, when it expires, whose key it is.
    private static bool IsSigned(ReadOnlySpan<char> parameters)
    {
        if (parameters.IndexOf("sig=".AsSpan(), StringComparison.Ordinal) < 0) return false;
        while (parameters.Length > 0)
        {
            if (parameters.StartsWith("amp;".AsSpan(), StringComparison.Ordinal)) parameters = parameters.Slice(4);
            var name = parameters.Slice(0, Math.Min(4, parameters.Length));
            if (name.StartsWith("se=".AsSpan()) || name.StartsWith("sv=".AsSpan()) || name.StartsWith("sr=".AsSpan())) return true;
            if (name.SequenceEqual("skn=".AsSpan())) return true;

            var next = parameters.IndexOfAny("?&#".AsSpan());
            if (next < 0) return false;
            parameters = parameters.Slice(next + 1);
        }

        return false;
    }

    private static bool IsFunctions(ReadOnlySpan<char> host) =>
        host.EndsWith(".azurewebsites.net".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
