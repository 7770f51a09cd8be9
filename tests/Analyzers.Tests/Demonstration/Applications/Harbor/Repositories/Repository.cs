using Microsoft.EntityFrameworkCore;

namespace Harbor.Repositories;

public class Pilot
{
    public int Id { get; set; }

    public string Email { get; set; } = "";

    public string PasswordHash { get; set; } = ""; // clean

    public string ResetToken { get; set; } = ""; // clean

    public override string ToString() => $"{Id} {Email}"; // clean
}

public class PilotContext(DbContextOptions<PilotContext> options) : DbContext(options)
{
    public DbSet<Pilot> Pilots => Set<Pilot>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Pilot>().Property(pilot => pilot.PasswordHash).HasColumnName("password_hash").HasMaxLength(128); // clean
        modelBuilder.Entity<Pilot>().Property(pilot => pilot.ResetToken).HasColumnName("reset_token"); // clean
        modelBuilder.Entity<Pilot>().HasData(new Pilot { Id = 1, Email = "a@harbor.example.org", PasswordHash = "%bcrypt%" }); // clean
    }
}

public interface IRepository<T>
    where T : class
{
    Task<T?> GetAsync(object key); // clean
}

public class Repository<T>(PilotContext context, ILogger<Repository<T>> logger) : IRepository<T>
    where T : class
{
    public async Task<T?> GetAsync(object key)
    {
        logger.LogDebug("Get {Type} {Key}", typeof(T).Name, key); // clean
        return await context.Set<T>().FindAsync(key); // clean
    }
}

public sealed class PilotRepository(PilotContext context, ILogger<PilotRepository> logger)
{
    public Task<Pilot?> ByToken(string resetToken) => context.Pilots.FirstOrDefaultAsync(pilot => pilot.ResetToken == resetToken); // clean

    public Task<Pilot?> ByHash(string hash) => context.Pilots.FirstOrDefaultAsync(pilot => pilot.PasswordHash == hash); // clean

    public async Task Remind(int id)
    {
        var pilot = await context.Pilots.FindAsync(id);
        logger.LogInformation("Reminding {Email}", pilot!.Email); // clean
        logger.LogInformation("Reminding {Email} with {Token}", pilot.Email, pilot.ResetToken); // expect SG2001
        logger.LogInformation("Reminding {Pilot}", pilot); // clean
        logger.LogInformation("Reminding {@Pilot}", pilot); // expect SG2011
        logger.LogInformation("Reminded {Count}", context.Pilots.Count(other => other.ResetToken != "")); // clean
        logger.LogDebug("Database {Connection}", context.Database.GetConnectionString()); // expect SG2001
    }
}
