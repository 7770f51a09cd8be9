using System;
using System.Data.Common;
using System.Security;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Data.SqlClient
{
    public sealed class SqlCredential(string userId, SecureString password)
    {
        public string UserId => userId;

        public SecureString Password => password;
    }

    public sealed class SqlConnection : IDisposable
    {
        public SqlConnection()
        {
        }

        public SqlConnection(string? connectionString)
        {
        }

        public SqlConnection(string? connectionString, SqlCredential credential)
        {
        }

        public string? ConnectionString { get; set; }

        public Task OpenAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }

    public sealed class SqlConnectionStringBuilder : DbConnectionStringBuilder
    {
        public SqlConnectionStringBuilder()
        {
        }

        public SqlConnectionStringBuilder(string? connectionString)
        {
        }

        public string? DataSource { get; set; }

        public string? InitialCatalog { get; set; }

        public string? UserID { get; set; }

        public string? Password { get; set; }

        public bool Encrypt { get; set; }
    }
}

namespace Npgsql
{
    public sealed class NpgsqlConnection : IDisposable
    {
        public NpgsqlConnection(string? connectionString)
        {
        }

        public Task OpenAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }

    public sealed class NpgsqlConnectionStringBuilder : DbConnectionStringBuilder
    {
        public NpgsqlConnectionStringBuilder()
        {
        }

        public NpgsqlConnectionStringBuilder(string? connectionString)
        {
        }

        public string? Host { get; set; }

        public int Port { get; set; }

        public string? Database { get; set; }

        public string? Username { get; set; }

        public string? Password { get; set; }
    }

    public sealed class NpgsqlDataSource
    {
        public static NpgsqlDataSource Create(string connectionString) => new();
    }
}

namespace StackExchange.Redis
{
    public sealed class ConfigurationOptions
    {
        public System.Collections.Generic.List<string> EndPoints { get; } = [];

        public string? User { get; set; }

        public string? Password { get; set; }

        public bool Ssl { get; set; }

        public static ConfigurationOptions Parse(string configuration) => new();
    }

    public sealed class ConnectionMultiplexer
    {
        public static ConnectionMultiplexer Connect(string configuration) => new();

        public static ConnectionMultiplexer Connect(ConfigurationOptions configuration) => new();
    }
}

namespace MongoDB.Driver
{
    public sealed class MongoCredential
    {
        public static MongoCredential CreateCredential(string databaseName, string username, string password) => new();
    }

    public sealed class MongoClientSettings
    {
        public MongoCredential? Credential { get; set; }
    }

    public sealed class MongoClient
    {
        public MongoClient(string connectionString)
        {
        }

        public MongoClient(MongoClientSettings settings)
        {
        }
    }
}
