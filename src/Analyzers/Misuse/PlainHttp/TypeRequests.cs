using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.PlainHttp;

/// <summary>The secret headers of the clients and requests of one type, and which client sends which request.</summary>
internal sealed class TypeRequests
{
    private static readonly string[] Setters = ["SetBearerToken", "SetBasicAuthentication", "SetBasicAuthenticationOAuth", "SetToken"];

    private readonly Dictionary<object, string> headers = [];
    private readonly List<(object Client, object Request)> sent = [];

    public TypeRequests(IEnumerable<(ISymbol Owner, IOperation Root)> bodies)
    {
        foreach (var (_, root) in bodies)
        {
            foreach (var operation in root.DescendantsAndSelf()) Read(operation);
        }
    }

    /// <summary>The first secret header of all that are sent; null where there is none.</summary>
    public string? AnyHeader => headers.Values.FirstOrDefault();

    /// <summary>
    /// The secret header of a client or request, or of a request that the client sends or of the client that sends the request. What other
    /// requests of a client have is not sent with a call to an address of its own.
    /// </summary>
    public string? HeaderOf(Addressed addressed)
    {
        var carrier = addressed.Carrier;
        if (headers.TryGetValue(carrier, out var own)) return own;
        if (addressed.IsCall) return null;
        foreach (var (client, request) in sent)
        {
            if ((client.Equals(carrier) && headers.TryGetValue(request, out var other))
                || (request.Equals(carrier) && headers.TryGetValue(client, out other)))
            {
                return other;
            }
        }

        return null;
    }

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation target,
                Value.ConstantValue: not { HasValue: true, Value: null },
            }:
                ReadAssignment(target);
                break;
            case IInvocationOperation call:
                ReadCall(call);
                break;
        }
    }

    private void ReadAssignment(IPropertyReferenceOperation target)
    {
        if (target.Property.IsIndexer)
        {
            if (target.Arguments.Length == 1) AddHeader(target.Instance, target.Arguments[0].Value);
        }
        else if (target.Property.Name is "Authorization" or "ProxyAuthorization")
        {
            Add(Carriers.OfHeaders(target.Instance), target.Property.Name);
        }
        else if (target.Property.Name == "Credentials" && Addressed.IsHttp(target.Property.ContainingType))
        {
            Add(Carriers.Of(target.Instance), target.Property.Name);
        }
    }

    private void ReadCall(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (name is "Add" or "TryAddWithoutValidation" or "Set" && call.Arguments.Length == 2)
        {
            AddHeader(call.Instance, call.Arguments[0].Value);
        }
        else if (Setters.Contains(name) && Receiver.Of(call) is { } receiver)
        {
            Add(Carriers.Of(receiver) ?? Carriers.OfHeaders(receiver), name.Substring("Set".Length));
        }
        else if (name is "Send" or "SendAsync" && call.Arguments.Length > 0
            && Carriers.Of(call.Instance) is { } client && Carriers.Of(call.Arguments[0].Value) is { } request)
        {
            sent.Add((client, request));
        }
    }

    private void AddHeader(IOperation? owner, IOperation key)
    {
        if (key.ConstantValue.Value is string header && TypeSecrets.IsHeader(header)) Add(Carriers.OfHeaders(owner), header);
    }

    private void Add(object? carrier, string header)
    {
        if (carrier is not null && !headers.ContainsKey(carrier)) headers.Add(carrier, header);
    }
}
