using System.Text.RegularExpressions;
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

/// <summary>
/// SG0005: a literal that becomes the password of a connection string which builders, formats and methods put together. What one expression
/// shows is <see cref="ConnectionStringRule"/>'s.
/// </summary>
internal sealed class BuiltConnectionRule() : FlowRule(ConnectionStringRule.Warning, Rows)
{
    private static readonly Rule Rule = new(
        "built-connection-string", DiagnosticIds.ConnectionString, "connection string with a hard-coded password");

    private const int LongestKey = 40;

    // Without which a text with a password is no connection string.
    private static readonly Regex Landmark = new(
        @"(?:server|data source|host|hostname|address|user id|uid|username|user|database|initial catalog|endpoint)\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Pair = new(
        @"(?:^|;)\s*(password|pwd)\s*=\s*([^;{}\s][^;{}]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Sink[] Rows =
    [
        new("System.String", Sink.Built, null),
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect", "configuration"),
        new("StackExchange.Redis.ConnectionMultiplexer", "ConnectAsync", "configuration"),
        new("StackExchange.Redis.ConfigurationOptions", "Parse", "configuration"),
        new("Microsoft.Extensions.DependencyInjection.MongoDbContextOptionsExtensions", "UseMongoDB", "connectionString"),
    ];

    public override LiveScope Scope => LiveScope.Type;

    public override bool Takes(NameKind kind) => kind == NameKind.ConnectionString;

    public override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets)
    {
        if (step.Node is not LiteralNode { Text: { } text } || step.Path is not null || step.Next is null || Literal.HasForm(text))
            return null;
        var before = SurroundingText.Before(step);
        if (use.Sink.Member == Sink.Built && !Landmark.IsMatch(before)) return null;
        if (Pair.Match(text) is { Success: true } pair)
        {
            return IsPassword(pair.Groups[2].Value)
                ? Finding(step, pair.Groups[1].Value, pair.Groups[2].Index, pair.Groups[2].Length)
                : null;
        }

        return KeyBefore(before) is { } key && SecretNames.Classify(key.AsSpan()) is NameKind.Password or NameKind.Key && IsPassword(text)
            ? Finding(step, key, 0, text.Length)
            : null;
    }

    private static FlowFinding Finding(Step step, string key, int start, int length) =>
        new(Rule, step.Node.Syntax, Article.With(Rule.Title), new FixHint(key, start, length));

    private static bool IsPassword(string text)
    {
        var value = text.AsSpan().Trim(" ;'\"".AsSpan());
        return value.Length > 0 && !Looks.HasBlank(value) && !Placeholders.IsReference(value)
            && !Placeholders.IsPlaceholder(value) && !Placeholders.IsWeak(value);
    }

    // `Pwd=` right before it.
    private static string? KeyBefore(string text)
    {
        var before = text.TrimEnd(' ', '\'', '"');
        if (!before.EndsWith("=", StringComparison.Ordinal)) return null;
        var start = before.LastIndexOfAny([';', SurroundingText.Unknown, '"', '\n', '&', '?', ',']);
        var key = before.Substring(start + 1, before.Length - start - 2).Trim();
        return key.Length is > 0 and < LongestKey ? key : null;
    }
}
