using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Every way to compare two values.</summary>
internal static class Comparisons
{
    /// <summary>The row by which a rule asks what a value with a secret name is compared with.</summary>
    public static readonly Sink Any = new("System.Object", "==", null);

    /// <summary>The same, of comparisons whose time depends on the values.</summary>
    public static readonly Sink Timed = new("System.Object", "== in variable time", null);

    /// <summary>The name of what has none, where only secrets are compared.</summary>
    public const string Safe = "FixedTimeEquals";

    private static readonly HashSet<string> Refusals =
    [
        "common", "weak", "forbidden", "blocked", "banned", "breached", "denied", "pwned",
        "leaked", "black", "blacklist", "denylist", "known", "reserved", "disallowed",
    ];

    private static readonly HashSet<string> Signatures = ["signature", "hmac", "mac", "sig"];
    private static readonly HashSet<string> Made =
        ["sign", "hmac", "compute", "computed", "calculate", "calculated", "expected", "hash", "signature"];

    /// <summary>Whether a collection holds what nobody may use.</summary>
    public static bool IsRefusal(FlowNode? collection) =>
        collection is not null && NameOf(collection) is { } name && Words.Of(name).Exists(Refusals.Contains);

    /// <summary>Whether one value is a signature that was handed in and the other one that was made to compare it with.</summary>
    public static bool IsSignature(FlowNode one, FlowNode other) =>
        NameOf(one) is { } name && Words.Of(name) is var words && words.Count > 0 && Signatures.Contains(words[words.Count - 1])
        && (other is CleanNode
            || (NameOf(other) is { } made && Words.Of(made) is var others
                && others.Exists(Made.Contains) && (other is CallNode || others.Exists(Signatures.Contains))));

    /// <summary>What a value is called; null where it has no name.</summary>
    public static string? NameOf(FlowNode node) => node switch
    {
        VariableNode variable => variable.Symbol.Name,
        MemberNode member => member.Symbol.Name,
        CallNode { IsCreation: false } call => call.Method.Name,
        _ => null,
    };

    public static bool IsRow(Sink sink) => sink.Member == Any.Member || sink.Member == Timed.Member;

    /// <summary>Whether a method compares a value with each element of a collection.</summary>
    public static bool LooksUp(IMethodSymbol method) =>
        method.Parameters.Length > 0 && method.Name is "Contains" or "IndexOf"
        && method.ContainingType is { SpecialType: not SpecialType.System_String, Name: not "StringBuilder" };

    public static bool Compares(IMethodSymbol method) =>
        method.Parameters.Length > 0
        && method.Name is "Equals" or "SequenceEqual" or "Compare" or "CompareTo" or "CompareOrdinal" or "FixedTimeEquals";
}
