using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection;
using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Credentials;

/// <summary>What SG0003 and SG0004 share: a literal, whatever it is, that gets to an API which takes nothing but secrets.</summary>
internal abstract class HardCodedRule(Rule rule, DiagnosticDescriptor descriptor, IEnumerable<Sink> sinks) : FlowRule(descriptor, sinks)
{
    // What is put before or after a password is shorter.
    private const int LongestAffix = 6;

    private static readonly Regex Pair = new("(\\w+)=\"", RegexOptions.CultureInvariant);

    private static readonly string[] Schemes =
    [
        "Bearer", "Basic", "Digest", "Negotiate", "NTLM", "Token", "ApiKey", "Api-Key", "SharedKey", "SharedAccessSignature",
        "GoogleLogin", "AWS4-HMAC-SHA256", "OAuth", "OAuth2", "Klaviyo-API-Key", "Zoho-oauthtoken", "GenieKey", "SSWS", "MAC", "Hawk",
    ];

    public override LiveScope Scope => LiveScope.Type;

    public override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets)
    {
        if (step.Path is { Head.Symbol: not null }) return null;
        return step.Node switch
        {
            // As the compiler folds it, so is it one literal.
            SumNode { IsWhole: true, Syntax: BinaryExpressionSyntax or InterpolatedStringExpressionSyntax } sum
                when sum.Parts.All(part => part is LiteralNode) =>
                JudgeText(step, use, string.Concat(sum.Parts.Select(part => ((LiteralNode)part).Text))),
            LiteralNode { Text: { } text } => JudgeText(step, use, text),
            LiteralNode => Finding(step, use, 0, 0),
            _ => null,
        };
    }

    private FlowFinding? JudgeText(Step step, SinkUse use, string text)
    {
        var start = SchemeLength(text);
        var value = text.AsSpan(start);
        if (!IsWritten(value) || Placeholders.IsReference(value) || PublishedKeys.Contains(value) || Literal.HasForm(text)) return null;
        if (use.Sink.KeyParameter is not null && IsDescription(text)) return null;
        if (use.Sink.Mark is { } mark && text.IndexOf(mark, StringComparison.Ordinal) < 0) return null;
        if (step.IsPart ? !IsSecretPart(step, use, value) : use.Sink.IsNamed && !IsNamedSecret(use, value)) return null;
        return Finding(step, use, start, value.Length);
    }

    // `Agent name="…", version="…"`: what a header says beside a secret.
    private static bool IsDescription(string text)
    {
        var pairs = Pair.Matches(text);
        foreach (Match pair in pairs) if (SecretNames.IsSecret(pair.Groups[1].Value.AsSpan())) return false;
        return pairs.Count > 0;
    }

    // Of a text that is not all constant, a constant part is the secret only if it looks like one.
    private static bool IsSecretPart(Step step, SinkUse use, ReadOnlySpan<char> part)
    {
        var value = part.Trim(" :=&?;,".AsSpan());
        if (value.Length == 0 || part[part.Length - 1] is ' ' or ':' or '-' or '_'
            || SurroundingText.After(step).StartsWith(":", StringComparison.Ordinal))
        {
            return false;
        }

        var colon = value.LastIndexOf(':');
        var kind = colon >= 0 || part[0] == ':' || SurroundingText.Before(step).EndsWith(":", StringComparison.Ordinal)
            ? NameKind.Password
            : use.Sink.Role;
        var found = NamedValues.Judge("password".AsSpan(), kind, value.Slice(colon + 1), Setting.Code).Finding;
        return found is { Confidence: > Confidence.Low }
            || (found is not null && kind == NameKind.Password && part.Length == value.Length && value.Length >= LongestAffix);
    }

    // What only its name makes a credential API may take a word.
    private static bool IsNamedSecret(SinkUse use, ReadOnlySpan<char> value)
    {
        var name = (use.Sink.Parameter ?? use.Sink.Member).AsSpan();
        var isLoose = name.EndsWith("token".AsSpan(), StringComparison.OrdinalIgnoreCase) || Looks.HasBlank(value);
        var verdict = isLoose
            ? NamedValues.Judge(name, use.Sink.Role, value, Setting.Code)
            : NamedValues.JudgeArgument(name, use.Sink.Role, value, Setting.Code);
        return verdict.Finding is { Confidence: > Confidence.Low };
    }

    private FlowFinding Finding(Step step, SinkUse use, int start, int length) =>
        new(rule, step.Node.Syntax, use.Sink.Title, new FixHint(NameOf(step, use), start, length));

    // The first name that the literal is given on its way.
    private static string NameOf(Step step, SinkUse use)
    {
        for (var next = step; next is not null; next = next.Next)
        {
            if (next.Node is VariableNode variable) return variable.Symbol.Name;
            if (next.Node is MemberNode member) return member.Symbol.Name;
        }

        return use.Name ?? (use.Sink.Parameter is { Length: > 2 } parameter ? parameter : use.Sink.Title);
    }

    private static int SchemeLength(string text)
    {
        foreach (var scheme in Schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
                && (text.Length == scheme.Length || text[scheme.Length] is ' ' or '='))
            {
                return Math.Min(text.Length, scheme.Length + 1);
            }
        }

        return 0;
    }

    private static bool IsWritten(ReadOnlySpan<char> value)
    {
        foreach (var c in value) if (char.IsLetterOrDigit(c)) return true;
        return false;
    }
}
