using Azure.Security.KeyVault.Secrets;
using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;

namespace Harbor.Vaults;

public sealed class VaultReader(SecretClient vault, IAmazonSecretsManager manager, ILogger<VaultReader> logger)
{
    private const string SecretName = "harbor-db"; // clean
    private readonly Dictionary<string, string> _cache = [];

    public async Task<string> ReadAsync(string name)
    {
        if (_cache.TryGetValue(name, out var known)) return known; // clean
        KeyVaultSecret secret = (await vault.GetSecretAsync(name)).Value;
        logger.LogInformation("Read {Secret} from {Vault}", secret.Name, vault.VaultUri); // clean
        logger.LogDebug("Read {Name}: {Value}", secret.Name, secret.Value); // expect SG2001
        return _cache[name] = secret.Value; // clean
    }

    public async Task Warm()
    {
        var text = await ReadAsync(SecretName);
        Console.WriteLine(text); // expect SG2002
        Console.WriteLine(text.Length); // clean
        Console.WriteLine(_cache.Count); // clean
        var response = await manager.GetSecretValueAsync(new GetSecretValueRequest { SecretId = SecretName });
        await File.WriteAllTextAsync("cache.bin", response.SecretString); // expect SG2007
        await File.WriteAllTextAsync("cache.name", response.Name); // clean
        throw new InvalidOperationException(response.SecretString is null ? "no value for " + SecretName : "warm"); // clean
    }
}
