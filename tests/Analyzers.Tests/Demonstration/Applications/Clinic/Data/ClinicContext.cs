using Contoso.Clinic.Settings;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Clinic.Data;

public sealed class Patient
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string PartitionKey { get; set; } = "patients"; // clean

    public string? PortalPasswordHash { get; set; }
}

public sealed class PortalUser
{
    public int Id { get; set; }

    public required string Login { get; set; }

    public string? Password { get; set; }

    public string? PasswordHash { get; set; }

    public string? SecurityStamp { get; set; }

    public string? ApiToken { get; set; }
}

public class ClinicContext : DbContext
{
    private readonly IConfiguration? _configuration;

    public ClinicContext()
    {
    }

    public ClinicContext(DbContextOptions<ClinicContext> options, IConfiguration configuration)
        : base(options) => _configuration = configuration;

    public DbSet<Patient> Patients => Set<Patient>();

    public DbSet<PortalUser> Users => Set<PortalUser>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (_configuration is null) optionsBuilder.UseSqlServer("Server=sql01;Database=Clinic;User Id=clinic_migrations;Password=%password%"); // expect SG0005 SG0003
        else optionsBuilder.UseSqlServer(_configuration.GetConnectionString("Clinic")); // clean
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasKey(patient => patient.Id); // clean
        modelBuilder.Entity<PortalUser>().Property(user => user.Password).HasColumnName("PasswordText"); // clean
        modelBuilder.Entity<PortalUser>().Property(user => user.ApiToken).HasMaxLength(64).HasColumnName("ApiTokenValue"); // clean
        modelBuilder.Entity<PortalUser>().HasData(
            new PortalUser { Id = 1, Login = "admin", Password = "%human%" }, // expect SG0002 SG0003
            new PortalUser { Id = 2, Login = "reception", PasswordHash = "%bcrypt%", SecurityStamp = "%guid%" }, // clean
            new PortalUser { Id = 3, Login = "integration", ApiToken = "%token%" }, // expect SG0002
            new PortalUser { Id = 4, Login = "kiosk", Password = null, ApiToken = "" }); // clean
    }
}

/// <summary>For the design-time tools only, they cannot see the host.</summary>
public sealed class ClinicContextFactory
{
    private static readonly string[] Sections = ["ConnectionStrings", "Database"]; // clean

    public DbContextOptionsBuilder Create(string[] args)
    {
        var builder = new DbContextOptionsBuilder();
        var connection = args.Length > 0 ? args[0] : "Host=localhost;Port=5433;Database=clinic_dev;Username=dev;Password=%human%"; // expect SG0005 SG0003
        return builder.UseNpgsql(connection);
    }

    public DbContextOptionsBuilder CreateFromEnvironment() =>
        new DbContextOptionsBuilder().UseNpgsql(Environment.GetEnvironmentVariable("CLINIC_DB") ?? "Host=localhost;Database=clinic;Username=" + Sections.Length); // clean
}
