using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>
/// Where an object comes from that other APIs are called on: what is written to a stream goes into a file, an answer or nowhere.
/// </summary>
/// <param name="types">Whose properties hand it out, and whose methods and constructors make it.</param>
internal sealed class Origin(params string[] types)
{
    // Streams that hand on what they are given: the first argument decides.
    private static readonly string[] Coats =
    [
        "StreamWriter", "BinaryWriter", "BufferedStream", "Utf8JsonWriter", "JsonTextWriter", "GZipStream", "BrotliStream", "DeflateStream",
    ];

    public static readonly Origin Console = new("Console");
    public static readonly Origin Response = new("HttpResponse", "HttpListenerResponse", "HttpResponseData");
    public static readonly Origin File = new("File", "FileInfo", "FileStream", "StreamWriter", "IsolatedStorageFileStream");

    /// <summary>Whether this is an object from here.</summary>
    public bool Is(FlowNode node) => node switch
    {
        MemberNode { Symbol.ContainingType: { } type } => types.Contains(type.Name),
        CallNode { Method.ContainingType: { } type } => types.Contains(type.Name) && Coated(node) is null,
        _ => false,
    };

    /// <summary>What a stream that was put around another writes into; null where it is no such stream.</summary>
    public static FlowNode? Coated(FlowNode node) =>
        node is CallNode { IsCreation: true, Method: { ContainingType.Name: var name, Parameters: { Length: > 0 } parameters } } made
        && Coats.Contains(name) && parameters[0].Type.SpecialType != SpecialType.System_String
            ? made.Argument(0)
            : null;

    /// <summary>Whether a library's method makes an object that rules ask about.</summary>
    public static bool Makes(IMethodSymbol method) =>
        (method.ContainingType?.Name is "File" or "FileInfo"
            && method.Name is "Create" or "CreateText" or "AppendText" or "OpenWrite" or "Open")
        || (method.ContainingType?.Name == "Console" && method.Name is "OpenStandardOutput" or "OpenStandardError");
}
