// Stand-ins: names and signatures of what the applications use, nothing behind them.
using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.EntityFrameworkCore
{
    public class DbContextOptions;

    public class DbContextOptions<TContext> : DbContextOptions;

    public class DbContextOptionsBuilder
    {
        public DbContextOptionsBuilder EnableSensitiveDataLogging(bool enabled = true) => this;
    }

    public class DatabaseFacade
    {
        public int ExecuteSqlRaw(string sql, params object[] parameters) => 0;

        public string? GetConnectionString() => null;

        public void SetConnectionString(string? connectionString)
        {
        }
    }

    public class DbSet<TEntity> : List<TEntity>
        where TEntity : class
    {
        public Task<TEntity?> FindAsync(params object?[]? keys) => Task.FromResult<TEntity?>(null);

        public Task<TEntity?> FirstOrDefaultAsync(Expression<Func<TEntity, bool>> filter, CancellationToken cancellationToken = default) => Task.FromResult<TEntity?>(null);

        public Task<List<TEntity>> ToListAsync(CancellationToken cancellationToken = default) => Task.FromResult<List<TEntity>>(this);
    }

    public class DbContext
    {
        public DbContext()
        {
        }

        public DbContext(DbContextOptions options)
        {
        }

        public DatabaseFacade Database { get; } = new();

        public DbSet<TEntity> Set<TEntity>()
            where TEntity : class => [];

        public Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => Task.FromResult(0);

        protected virtual void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
        {
        }

        protected virtual void OnModelCreating(ModelBuilder modelBuilder)
        {
        }
    }

    public class ModelBuilder
    {
        public EntityTypeBuilder<TEntity> Entity<TEntity>()
            where TEntity : class => new();
    }

    public class EntityTypeBuilder<TEntity>
        where TEntity : class
    {
        public EntityTypeBuilder<TEntity> HasKey(Expression<Func<TEntity, object?>> key) => this;

        public PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> property) => new();

        public void HasData(params TEntity[] data)
        {
        }
    }

    public class PropertyBuilder<TProperty>
    {
        public PropertyBuilder<TProperty> HasMaxLength(int length) => this;

        public PropertyBuilder<TProperty> HasColumnName(string name) => this;
    }

    public static class SqlServerDbContextOptionsExtensions
    {
        public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder builder, string? connectionString) => builder;
    }

    public static class NpgsqlDbContextOptionsBuilderExtensions
    {
        public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder builder, string? connectionString) => builder;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class EntityFrameworkServiceCollectionExtensions
    {
        public static IServiceCollection AddDbContext<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder>? options = null)
            where TContext : DbContext => services;
    }
}
