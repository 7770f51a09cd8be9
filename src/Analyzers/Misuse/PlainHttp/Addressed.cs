using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.PlainHttp;

/// <summary>A client or a request that is given an address.</summary>
internal sealed class Addressed
{
    private static readonly string[] Properties = ["BaseAddress", "RequestUri"];
    private static readonly string[] Parameters = ["requestUri", "address", "requestUriString"];

    private Addressed(object carrier, IOperation address, bool isCall)
    {
        Carrier = carrier;
        Address = address;
        IsCall = isCall;
    }

    /// <summary>Whether the address is for one call, and not for all that the client sends.</summary>
    public bool IsCall { get; }

    /// <summary>What <see cref="Carriers"/> knows it by.</summary>
    public object Carrier { get; }

    public IOperation Address { get; }

    public static Addressed? Of(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property, Instance: { } owner } } set
            when Properties.Contains(property.Name) && IsHttp(property.ContainingType) => Make(Carriers.Of(owner), set.Value),
        IObjectCreationOperation { Type.Name: "HttpRequestMessage" } request => Make(Carriers.Of(request), AddressOf(request.Arguments)),
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: "WebRequest" or "HttpWebRequest" } method } made
            when method.Name is "Create" or "CreateHttp" or "CreateDefault" => Make(Carriers.Of(made), AddressOf(made.Arguments)),
        IInvocationOperation call when Receiver.Of(call) is { Type: { } type } receiver && IsHttp(type) =>
            Make(Carriers.Of(receiver), AddressOf(call.Arguments), isCall: true),
        _ => null,
    };

    /// <summary>Whether a type is one of the platform's clients or requests, or derived from one.</summary>
    public static bool IsHttp(ITypeSymbol? type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            if (one is
                {
                    Name: "HttpClient" or "HttpRequestMessage" or "WebClient" or "WebRequest",
                    ContainingNamespace: { Name: "Net" or "Http" },
                })
            {
                return true;
            }
        }

        return false;
    }

    private static Addressed? Make(object? carrier, IOperation? address, bool isCall = false) =>
        carrier is not null && address is not null ? new Addressed(carrier, address, isCall) : null;

    private static IOperation? AddressOf(IEnumerable<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && Parameters.Contains(parameter.Name))?.Value;
}
