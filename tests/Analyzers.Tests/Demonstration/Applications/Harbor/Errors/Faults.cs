namespace Harbor.Errors;

[Serializable]
public class HarborException : ApplicationException
{
    public HarborException(string message)
        : base(message) // clean
    {
    }

    public HarborException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

public sealed class CredentialException(string user, string secret) : Exception($"{user} has wrong secret {secret}"); // expect SG2003

public sealed class TokenExpiredException(string tokenId, DateTime at) : Exception($"token {tokenId} expired at {at:O}"); // clean

public static class Guard
{
    public static string NotEmpty(string? value, string name) => string.IsNullOrEmpty(value) ? throw new ArgumentException("is empty", name) : value; // clean

    public static void ApiKey(string apiKey)
    {
        if (apiKey.Length != 40) throw new ArgumentException($"An API key has 40 characters, this one {apiKey.Length}", nameof(apiKey)); // clean
        if (!apiKey.StartsWith("hb_")) throw new ArgumentException("Not an API key: " + apiKey, nameof(apiKey)); // expect SG2003
        ArgumentException.ThrowIfNullOrWhiteSpace(apiKey); // clean
        ArgumentOutOfRangeException.ThrowIfLessThan(apiKey.Length, 40); // clean
    }

    public static T Required<T>(IConfiguration configuration, string key)
        where T : class => configuration[key] as T ?? throw new InvalidOperationException($"{key} is missing"); // clean

    public static void Connect(IConfiguration configuration)
    {
        var connectionString = configuration.GetConnectionString("Berths");
        try
        {
            Open(connectionString!);
        }
        catch (IOException e)
        {
            e.Data["connection"] = connectionString; // expect SG2003
            e.Data["connectionName"] = "Berths"; // clean
            throw new HarborException("cannot connect with " + connectionString, e); // expect SG2003
        }
        catch (TimeoutException e)
        {
            throw Wrap("cannot connect", e); // clean
        }
    }

    public static void Decrypt(string cipher, string passphrase)
    {
        if (cipher.Length % 4 != 0) throw Wrap($"cannot decrypt with '{passphrase}'", null); // expect SG2003
        if (passphrase.Any(char.IsControl)) throw new FormatException("The passphrase has control characters"); // clean
    }

    private static HarborException Wrap(string message, Exception? inner) => inner is null ? new HarborException(message) : new HarborException(message, inner); // or here

    private static void Open(string connection) => _ = connection.Length; // clean
}
