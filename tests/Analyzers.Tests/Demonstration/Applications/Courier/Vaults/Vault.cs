using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;
using Azure.Security.KeyVault.Secrets;
using Contoso.Courier.Faults;

namespace Contoso.Courier.Vaults;

public sealed class Vault(SecretClient client, IAmazonSecretsManager amazon, ILogger<Vault> logger)
{
    private readonly Dictionary<string, string> _cache = [];
    private KeyVaultSecret? _last;

    public async Task<string> ReadAsync(string secretName, CancellationToken cancellationToken)
    {
        logger.LogDebug("Reading {SecretName} of {Vault}", secretName, client.VaultUri); // clean
        var response = await client.GetSecretAsync(secretName, cancellationToken: cancellationToken); // clean
        logger.LogDebug("{SecretName} is {Value}", secretName, response.Value.Value); // expect SG2001
        logger.LogDebug("{SecretName} has {Length} characters", secretName, response.Value.Value.Length); // clean
        logger.LogDebug("Read {Name}", response.Value.Name); // clean
        var value = response.Value.Value;
        Console.WriteLine($"{secretName}={value}"); // expect SG2002
        Console.WriteLine($"{secretName} read"); // clean
        _cache[secretName] = value; // clean
        _last = response.Value; // clean
        return value;
    }

    public void Report()
    {
        foreach (var (name, value) in _cache) logger.LogTrace("{Name}={Value}", name, value); // expect SG2001
        foreach (var (name, _) in _cache) logger.LogTrace("{Name}", name); // clean
        logger.LogTrace("{Count} secrets cached", _cache.Count); // clean
        logger.LogTrace("Last was {Name}", _last?.Name); // clean
        logger.LogTrace("Last was {Value}", _last?.Value); // expect SG2001
        logger.LogTrace("Last {@Secret}", _last); // expect SG2011 SG2001
    }

    public async Task<string?> ReadFromAmazonAsync(string secretId, CancellationToken cancellationToken)
    {
        var answer = await amazon.GetSecretValueAsync(new GetSecretValueRequest { SecretId = secretId }, cancellationToken); // clean
        logger.LogDebug("Secret {Id} named {Name}", secretId, answer.Name); // clean
        logger.LogDebug("Secret {Id}: {Content}", secretId, answer.SecretString); // expect SG2001
        logger.LogDebug("Secret {Id} found: {Found}", secretId, answer.SecretString is not null); // clean
        if (answer.SecretString?.StartsWith('{') != true) throw new CourierException($"{secretId} is no JSON: {answer.SecretString}"); // expect SG2003
        if (answer.SecretString.Length > 65_536) throw new CourierException($"{secretId} is too long: {answer.SecretString.Length}"); // clean
        return answer.SecretString;
    }

    public async Task WarmUpAsync(IEnumerable<string> secretNames, CancellationToken cancellationToken)
    {
        var values = await Task.WhenAll(secretNames.Select(name => ReadAsync(name, cancellationToken))); // clean
        logger.LogInformation("Warmed up {Count}", values.Length); // clean
        logger.LogInformation("Warmed up {Values}", string.Join(", ", values)); // expect SG2001
        var database = await ReadAsync("courier-database", cancellationToken);
        await File.WriteAllTextAsync("/run/courier/database", database, cancellationToken); // expect SG2007
        await File.WriteAllTextAsync("/run/courier/ready", DateTimeOffset.UtcNow.ToString("O"), cancellationToken); // clean
        var amazonValue = await ReadFromAmazonAsync("courier/carrier", cancellationToken);
        logger.LogDebug("Carrier settings: {Settings}", amazonValue); // expect SG2001
        logger.LogDebug("Carrier settings: {Settings}", amazonValue?.Length); // clean
    }
}

/// <summary>Base of what keeps a value for as long as a lease lasts.</summary>
public abstract class Leased<T>(ILogger logger)
{
    protected T? Value { get; set; }

    protected DateTimeOffset LeasedUntil { get; set; }

    protected void Renewed(string name) => logger.LogInformation("{Name} renewed until {Until}", name, LeasedUntil); // clean

    protected void Shown() => logger.LogTrace("Now {Value}", Value); // expect SG2001
}

public sealed class LeasedPassword(SecretClient client, ILogger logger) : Leased<string>(logger)
{
    public void Renew(string secretName)
    {
        Value = client.GetSecret(secretName).Value.Value; // clean
        LeasedUntil = DateTimeOffset.UtcNow.AddHours(1); // clean
        Renewed(secretName); // clean
        Shown();
    }
}
