using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>What the files of .NET make of a value whose name alone does not say it.</summary>
internal static class XmlRoles
{
    // How everything begins that Windows' data protection encrypted, in base64.
    private const string ProtectedData = "AQAAANCMnd8";

    private static readonly (string Element, string Attribute, NameKind Role)[] Table =
    [
        ("machineKey", "validationKey", NameKind.Key),
        ("machineKey", "decryptionKey", NameKind.Key),
        ("publishProfile", "userPWD", NameKind.Password),
        ("add", "connectionString", NameKind.ConnectionString),
    ];

    public static NameKind Of(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute)
    {
        foreach (var row in Table)
        {
            if (Is(attribute, row.Attribute) && Is(element, row.Element)) return row.Role;
        }

        return NameKind.Ordinary;
    }

    /// <summary>
    /// What <c>&lt;add key="URL" value="…" /&gt;</c> is within an element: a key of a NuGet feed, where it is not encrypted.
    /// </summary>
    public static NameKind OfNuGetKey(ReadOnlySpan<char> parent, ReadOnlySpan<char> value) =>
        Is(parent, "apikeys") && !value.StartsWith(ProtectedData.AsSpan(), StringComparison.Ordinal) ? NameKind.Key : NameKind.Ordinary;

    /// <summary>
    /// Whether a key's value is encrypted for one user of one machine, as NuGet's <c>Password</c> is, other than <c>ClearTextPassword</c>.
    /// </summary>
    public static bool IsEncrypted(ReadOnlySpan<char> grandparent, ReadOnlySpan<char> key) =>
        Is(grandparent, "packageSourceCredentials") && Is(key, "Password");

    private static bool Is(ReadOnlySpan<char> name, string expected) => name.Equals(expected.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
