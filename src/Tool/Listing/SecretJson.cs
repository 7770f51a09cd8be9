using System.Text.Json;
using System.Xml;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Listing;

/// <summary>Secrets for programs.</summary>
internal static class SecretJson
{
    public static void Write(Utf8JsonWriter json, List<ListedSecret> secrets)
    {
        json.WriteObjects("secrets", secrets, secret =>
        {
            WriteIdentity(json, secret);
            WriteDetails(json, secret);
            WriteRetiring(json, secret);
            WriteGrants(json, secret);
        });
    }

    private static void WriteIdentity(Utf8JsonWriter json, ListedSecret secret)
    {
        json.WriteString("name", secret.Name);
        json.WriteString("environment", secret.Environment);
        json.WriteString("kind", secret.Secret.Kind);
        if (secret.Scope.Shared is { } shared) json.WriteString("shared", shared);
        json.WriteNumber("version", secret.Secret.Version);
        json.WriteString("set", secret.Secret.Created);
    }

    private static void WriteDetails(Utf8JsonWriter json, ListedSecret secret)
    {
        if (secret.Use is { } use)
        {
            json.WriteString("lastUse", use.Last);
            json.WriteNumber("usesWithinADay", use.Today);
        }

        if (secret.Secret.Details.Expires is { } end) json.WriteString("expires", end);
        if (secret.Secret.Details.Remind is { } before) json.WriteString("remind", XmlConvert.ToString(before));
        if (secret.Secret.Details.Labels is { Count: > 0 } labels)
        {
            json.WriteTexts("labels", labels);
        }

        if (secret.Secret.Readable) json.WriteBoolean("readable", true);
        if (secret.Secret.IsCompromised) json.WriteBoolean("compromised", true);
    }

    private static void WriteRetiring(Utf8JsonWriter json, ListedSecret secret)
    {
        if (secret.Secret.Retiring is not { } retiring) return;
        json.WriteStartObject("retiring");
        json.WriteNumber("version", retiring.Version);
        json.WriteString("until", retiring.Retires!.Value);
        if (retiring.IsCompromised) json.WriteBoolean("compromised", true);
        json.WriteEndObject();
    }

    private static void WriteGrants(Utf8JsonWriter json, ListedSecret secret)
    {
        if (secret.Grants.Count == 0) return;
        json.WriteObjects("grants", secret.Grants, grant =>
        {
            json.WriteString("project", grant.Project);
            json.WriteString("name", grant.Name);
        });
    }
}
