namespace SecretGuard.Store.Tests.Vectors;

/// <summary>A message of XAES-256-GCM over a padded value, or what is none.</summary>
/// <param name="Comment">What it shows.</param>
/// <param name="Key">The key that seals, 32 bytes, hexadecimal.</param>
/// <param name="Fields">What the reader says the place is: text, a number, or null.</param>
/// <param name="Ad">Those fields as associated data, hexadecimal.</param>
/// <param name="Message">Nonce, ciphertext and tag, hexadecimal.</param>
/// <param name="Result"><c>valid</c> or <c>invalid</c>.</param>
/// <param name="Value">What comes out, where it is valid.</param>
internal sealed record SealedCase(string Comment, string Key, List<System.Text.Json.JsonElement> Fields, string Ad, string Message, string Result, string? Value)
{
    public Sealing.Fields Place()
    {
        var fields = new Sealing.Fields();
        foreach (var field in Fields)
        {
            _ = field.ValueKind switch
            {
                System.Text.Json.JsonValueKind.Number => fields.Add(field.GetInt64()),
                System.Text.Json.JsonValueKind.Null => fields.Add((long?)null),
                _ => fields.Add(field.GetString()!),
            };
        }

        return fields;
    }
}
