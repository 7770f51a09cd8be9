using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Settings;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.ClientSide;

/// <summary>
/// A place in the code that asks for a value by a name: of the environment, of the configuration, of options, of a secret manager.
/// </summary>
internal readonly struct SecretRead
{
    private const string Connections = "ConnectionStrings";

    private readonly bool isSecretByNature;
    private readonly bool isSection;

    private SecretRead(string name, bool isSecretByNature = false, bool isSection = false)
    {
        Name = name;
        this.isSecretByNature = isSecretByNature;
        this.isSection = isSection;
    }

    private static readonly HashSet<string> ForBrowsers =
        ["firebase", "maps", "googlemaps", "publishable", "recaptcha", "turnstile", "hcaptcha", "mapbox", "algolia"];

    /// <summary>The variable, the key with its levels, or the member.</summary>
    public string Name { get; }

    public static SecretRead? Of(IOperation operation, Secrets secrets) => operation switch
    {
        IInvocationOperation call => OfCall(call),
        IPropertyReferenceOperation property when IsWritten(property) => null,
        IPropertyReferenceOperation { Property.IsIndexer: true } element =>
            Configuration.KeyOf(element) is { } key ? new SecretRead(key) : null,
        IPropertyReferenceOperation member when OptionMembers.IsSecret(member, secrets) =>
            new SecretRead(member.Property.Name, isSecretByNature: true),
        _ => null,
    };

    /// <summary>What is declared counts before what a name says, and a connection string is a secret whatever its name is.</summary>
    public bool IsSecret(DeclaredSecrets declared, AnalyzerSettings settings)
    {
        if (declared.IsSecret(Name) is { } isSecret) return isSecret;
        if (isSection && declared.HasUnder(Name)) return true;
        return isSecretByNature ? !settings.IsIgnored(Name) : settings.IsSecret(Name) && !IsForBrowsers(Name);
    }

    // Keys that are made to be served to every visitor.
    private static bool IsForBrowsers(string name) =>
        Words.Of(name) is var words && words.Exists(ForBrowsers.Contains) && !words.Contains("secret");

    private static SecretRead? OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.ContainingType?.Name, method.Name)
        {
            case (nameof(Environment), "GetEnvironmentVariable") when call.Arguments.Length > 0:
                return call.Arguments[0].Value.ConstantValue.Value is string name ? new SecretRead(name) : null;
            case ("ConfigurationExtensions", "GetConnectionString"):
                return new SecretRead(
                    Configuration.KeyOf(call) is { } connection ? $"{Connections}:{connection}" : Connections, isSecretByNature: true);
            case ("ConfigurationBinder", "GetValue"):
                return Configuration.KeyOf(call) is { } key ? new SecretRead(key) : null;
            case (_, "GetSection" or "GetRequiredSection"):
                return Configuration.KeyOf(call) is { } section && !Configuration.IsAsked(call)
                    ? new SecretRead(section, isSection: true)
                    : null;
            default:
                return null;
        }
    }

    private static bool IsWritten(IPropertyReferenceOperation property) => property.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == property,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation assignment } tuple => assignment.Target == tuple,
        INameOfOperation => true,
        _ => false,
    };
}
