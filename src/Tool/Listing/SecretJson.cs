using System.Text.Json;

namespace SecretGuard.Tool.Listing;

/// <summary>Secrets for programs.</summary>
internal static class SecretJson
{
    public static void Write(Utf8JsonWriter json, List<ListedSecret> secrets)
    {
        json.WriteStartArray("secrets");
        foreach (var secret in secrets)
        {
            json.WriteStartObject();
            WriteIdentity(json, secret);
            WriteDetails(json, secret);
            WriteRetiring(json, secret);
            WriteGrants(json, secret);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
        if (secret.Secret.Details.Labels is { Count: > 0 } labels)
        {
            json.WriteStartArray("labels");
            foreach (var label in labels) json.WriteStringValue(label);
            json.WriteEndArray();
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
        json.WriteStartArray("grants");
        foreach (var grant in secret.Grants)
        {
            json.WriteStartObject();
            json.WriteString("project", grant.Project);
            json.WriteString("name", grant.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
