using System.Security.Cryptography;

namespace SecretGuard.Store;

/// <summary>Names that nobody chooses: 128 random bits, as 32 hexadecimal digits.</summary>
internal static class Identifier
{
    public static string New() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
