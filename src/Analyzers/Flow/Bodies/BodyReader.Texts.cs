using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>Texts that a library puts together: what stands beside a value says what it is, so the parts are kept in their order.</content>
internal sealed partial class BodyReader
{
    private static readonly Regex Hole = new(@"\{(\d{1,4})(?:,[^{}]*)?(?::[^{}]*)?\}", RegexOptions.CultureInvariant);

    private FlowNode? Sum(IInvocationOperation operation, FlowNode? receiver, FlowNode?[] arguments, bool isExtension) =>
        Parts(operation, arguments) is { } parts
            ? Built(SumNode.Of(operation.Syntax, parts))
            : SumNode.Of(operation.Syntax, [.. isExtension ? [] : (FlowNode?[])[receiver], .. arguments.SelectMany(Elements)]);

    private FlowNode? Appended(IInvocationOperation operation, FlowNode? subject, FlowNode?[] arguments, bool isExtension) =>
        Built(SumNode.Of(
            operation.Syntax, [subject, .. Parts(operation, arguments) ?? [.. arguments.Skip(isExtension ? 1 : 0).SelectMany(Elements)]]));

    // A connection string is looked at wherever it is made: it may go to a library that nobody knows.
    private FlowNode? Built(FlowNode? text)
    {
        if (text is SumNode sum && sum.Parts.Any(NamesPassword))
            foreach (var sink in apis.Sinks.Built) body.Sinks.Add(new SinkUse(sink, sum, sum.Syntax, null));
        return text;
    }

    private static bool NamesPassword(FlowNode part)
    {
        var last = part is SumNode { Parts: { Count: > 0 } parts } ? parts[parts.Count - 1] : part;
        return last is LiteralNode { Text: { } text }
            && (text.IndexOf("assword", StringComparison.OrdinalIgnoreCase) >= 0
                || text.IndexOf("pwd", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static List<FlowNode?>? Parts(IInvocationOperation operation, FlowNode?[] arguments) => operation.TargetMethod.Name switch
    {
        "Format" or "AppendFormat" => Formatted(operation, arguments),
        "Join" or "AppendJoin" when arguments.Length == 2 && arguments[1] is WithNode => Joined(arguments[0], [.. Elements(arguments[1])]),
        _ => null,
    };

    // The text between the holes, and what is put into them; null where the format is not known here.
    private static List<FlowNode?>? Formatted(IInvocationOperation operation, FlowNode?[] arguments)
    {
        var format = operation.Arguments.FirstOrDefault(one => one.Parameter?.Name == "format");
        if (format is not { Parameter.Ordinal: var position, Value.ConstantValue.Value: string text }) return null;
        var values = arguments.Skip(position + 1).SelectMany(Elements).ToArray();
        var parts = new List<FlowNode?>();
        var end = 0;
        foreach (Match hole in Hole.Matches(text.Replace("{{", "((").Replace("}}", "))")))
        {
            if (hole.Index > end) parts.Add(new LiteralNode(format.Value.Syntax, text.Substring(end, hole.Index - end)));
            var index = int.Parse(hole.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            parts.Add(index < values.Length ? values[index] : null);
            end = hole.Index + hole.Length;
        }

        if (end < text.Length) parts.Add(new LiteralNode(format.Value.Syntax, text.Substring(end)));
        return parts;
    }

    private static List<FlowNode?> Joined(FlowNode? separator, FlowNode?[] elements)
    {
        var parts = new List<FlowNode?>();
        foreach (var element in elements)
        {
            if (parts.Count > 0) parts.Add(separator);
            parts.Add(element);
        }

        return parts;
    }

    private static IEnumerable<FlowNode?> Elements(FlowNode? node)
    {
        if (node is not WithNode) return [node];
        var parts = new List<FlowNode?>();
        var rest = node;
        for (; rest is WithNode { Part.Symbol: null } with; rest = with.Before) parts.Add(with.Value);
        if (rest is not null) parts.Add(rest);
        parts.Reverse();
        return parts;
    }
}
