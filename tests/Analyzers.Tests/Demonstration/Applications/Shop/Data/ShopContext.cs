using Microsoft.EntityFrameworkCore;

namespace Contoso.Shop.Data;

public sealed class Order
{
    public int Id { get; set; }

    public string Customer { get; set; } = "";

    public string PartitionKey { get; set; } = "";

    public decimal Total { get; set; }
}

public sealed class User
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string PasswordHash { get; set; } = "";

    public string SecurityStamp { get; set; } = "";
}

public sealed class Partner
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string ApiSecret { get; set; } = "";
}

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<User> Users => Set<User>();

    public DbSet<Partner> Partners => Set<Partner>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>().HasKey(order => order.Id);
        modelBuilder.Entity<User>().Property(user => user.PasswordHash).HasMaxLength(200).HasColumnName("password_hash_v2"); // clean
        modelBuilder.Entity<User>().HasData(new User
        {
            Id = 1,
            Name = "admin",
            PasswordHash = "%bcrypt%", // clean
            SecurityStamp = "%guid%", // clean
        });
        modelBuilder.Entity<Partner>().HasData(
            new Partner { Id = 1, Name = "Fabrikam", ApiSecret = "%token%" }, // expect SG0002
            new Partner { Id = 2, Name = "Tailwind", ApiSecret = Environment.GetEnvironmentVariable("TAILWIND_SECRET") ?? "" }); // clean
    }
}

public sealed class ReportingContext : DbContext
{
    private const string Fallback = "Host=pg02.contoso.local;Database=reporting;Username=report;Password=%phrase%"; // expect SG0005
    private const string Local = "Host=localhost;Database=reporting;Integrated Security=true"; // clean

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseNpgsql(Environment.GetEnvironmentVariable("REPORTING_DB") ?? (OperatingSystem.IsLinux() ? Fallback : Local));
}
