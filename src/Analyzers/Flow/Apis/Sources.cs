using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Literals;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>The APIs that read secrets under a name, and those that read all of them.</summary>
internal static class Sources
{
    private static readonly HashSet<string> Translators =
        ["ResourceManager", "ResourceLoader", "IStringLocalizer", "IHtmlLocalizer", "StringLocalizerExtensions", "ILocalizer"];

    /// <summary>What a call reads; null where it reads no secret.</summary>
    /// <param name="arguments">By the position of their parameters.</param>
    public static FlowNode? OfCall(IInvocationOperation call, FlowNode?[] arguments, Secrets secrets) =>
        (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
        {
            (nameof(Environment), "GetEnvironmentVariable") or ("ConfigurationBinder", "GetValue") or ("IConfiguration", "GetSection")
            or ("ConfigurationExtensions", "GetRequiredSection") or ("JsonElement", "GetProperty") => Named(call, arguments, null, secrets),
            ("ConfigurationExtensions", "GetConnectionString") => Named(call, arguments, "ConnectionStrings", secrets),
            ({ } type, nameof(ToString)) when type.EndsWith("ConnectionStringBuilder", StringComparison.Ordinal) =>
                new SourceNode(call.Syntax, "ConnectionString"),
            (nameof(Environment), "GetEnvironmentVariables") => new WholeNode(call.Syntax, "The whole environment"),
            ("ConfigurationExtensions", "AsEnumerable") or ("ConfigurationRootExtensions", "GetDebugView") =>
                new WholeNode(call.Syntax, "The whole configuration"),
            (_, "GetString" or "GetFieldValue" or "GetValue") when Column(call) is { } column =>
                secrets.IsKey(column, call.Syntax) ? new SourceNode(call.Syntax, KeyName.Shown(column)) : null,
            ({ } type, "Get" or "GetString" or "GetValue" or "GetAsync" or "GetStringAsync" or "GetSetting" or "GetHeader"
                or "GetValueOrDefault")
                when !Translators.Contains(type) && FirstText(call) is { } key && secrets.IsKey(key, call.Syntax) =>
                new SourceNode(call.Syntax, KeyName.Shown(key)),
            _ => secrets.NameOf(call.TargetMethod, call.Syntax) is { } called ? new SourceNode(call.Syntax, called)
                : secrets.SourceOf(call.TargetMethod, call.Syntax) is { } type ? new SourceNode(call.Syntax, type.Name)
                : null,
        };

    // What a library's collection of settings, headers or fields is asked for.
    private static string? FirstText(IInvocationOperation call) =>
        call.TargetMethod.DeclaringSyntaxReferences.IsEmpty && Texts.MayBe(call.Type ?? call.TargetMethod.ReturnType)
            ? call.Arguments.FirstOrDefault(one =>
                one.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value.ConstantValue.Value as string
            : null;

    // `reader.GetString(reader.GetOrdinal("password"))`
    private static string? Column(IInvocationOperation call) =>
        call.Arguments.Length > 0
        && call.Arguments[0].Value is IInvocationOperation { TargetMethod.Name: "GetOrdinal", Arguments: { Length: 1 } columns }
            ? columns[0].Value.ConstantValue.Value as string
            : null;

    // A key that a caller hands over is looked up there.
    private static FlowNode? Named(IInvocationOperation call, FlowNode?[] arguments, string? kind, Secrets secrets)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { Type.SpecialType: SpecialType.System_String, Name: not "defaultValue" } parameter) continue;
            if (argument.Value.ConstantValue.Value is string key)
            {
                return kind is not null || secrets.IsKey(key, call.Syntax)
                    ? new SourceNode(call.Syntax, KeyName.Shown(kind is null ? key : kind + ":" + key))
                    : null;
            }

            if (kind is not null) break;
            return arguments[parameter.Ordinal] is { } handed
                ? new SelectNode(call.Syntax, new CleanNode(call.Syntax), Selector.Any, handed)
                : null;
        }

        return kind is null ? null : new SourceNode(call.Syntax, kind);
    }
}
