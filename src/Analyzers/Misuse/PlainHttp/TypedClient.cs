using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.PlainHttp;

/// <summary>The types of this compilation whose HttpClient is set up here: <c>AddHttpClient&lt;TClient&gt;(client => …)</c>.</summary>
internal static class TypedClient
{
    public static IEnumerable<INamedTypeSymbol>? Of(IOperation address)
    {
        for (var outer = address.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IInvocationOperation { TargetMethod: { Name: "AddHttpClient", TypeArguments: { Length: > 0 } clients } })
            {
                return clients.OfType<INamedTypeSymbol>().Where(client => !client.DeclaringSyntaxReferences.IsEmpty);
            }
        }

        return null;
    }
}
