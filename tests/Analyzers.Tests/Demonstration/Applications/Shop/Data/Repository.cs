using Microsoft.EntityFrameworkCore;

namespace Contoso.Shop.Data;

public interface IEntityKey<out TKey>
{
    TKey Key { get; }
}

/// <summary>Keys here are the keys of rows.</summary>
public class Repository<TEntity, TKey>(ShopContext context, ILogger logger)
    where TEntity : class
    where TKey : notnull
{
    private readonly Dictionary<TKey, TEntity> _cache = [];

    public async Task<TEntity?> FindAsync(TKey key, CancellationToken cancellationToken)
    {
        logger.LogDebug("Looking for {Entity} {Key}", typeof(TEntity).Name, key); // clean
        if (_cache.TryGetValue(key, out var cached)) return cached;
        var found = await context.Set<TEntity>().FindAsync(key);
        if (found is null) throw new KeyNotFoundException($"{typeof(TEntity).Name} {key} was not found"); // clean
        cancellationToken.ThrowIfCancellationRequested();
        return found;
    }

    public TEntity this[TKey key] => _cache[key];
}

public sealed class PartnerRepository(ShopContext context, ILogger<PartnerRepository> logger) : Repository<Partner, int>(context, logger)
{
    private readonly ShopContext _context = context;

    public async Task<Partner> AuthenticateAsync(string name, string apiSecret, CancellationToken token)
    {
        var partner = await _context.Partners.FirstOrDefaultAsync(one => one.Name == name, token);
        if (partner is null) throw new KeyNotFoundException($"no partner {name} with secret {apiSecret}"); // expect SG2003
        if (partner.ApiSecret != apiSecret) throw new UnauthorizedAccessException($"partner {name} gave a wrong secret"); // expect SG3001
        if (token.IsCancellationRequested) logger.LogInformation("Cancelled by {Token}", token); // clean
        logger.LogInformation("{Partner} authenticated", partner.Name); // clean
        return partner;
    }

    public async IAsyncEnumerable<string> SecretsAsync()
    {
        foreach (var partner in await _context.Partners.ToListAsync()) yield return partner.ApiSecret;
    }

    public async Task DumpAsync(TextWriter writer)
    {
        await foreach (var secret in SecretsAsync()) Console.WriteLine(secret); // expect SG2002
        foreach (var partner in _context.Partners) await writer.WriteLineAsync(partner.Name); // clean
    }
}
