using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;

namespace System.Data.Common
{
    /// <summary>What all of the connections below have from their base class.</summary>
    public abstract class DialectConnection(string? connectionString) : DbConnection
    {
        [AllowNull]
        public override string ConnectionString { get; set; } = connectionString ?? "";

        public override string Database => "";

        public override string DataSource => "";

        public override string ServerVersion => "";

        public override ConnectionState State => ConnectionState.Closed;

        public override void ChangeDatabase(string databaseName)
        {
        }

        public override void Close()
        {
        }

        public override void Open()
        {
        }

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

        protected override DbCommand CreateDbCommand() => throw new NotSupportedException();
    }
}

namespace System.Data.Odbc
{
    public sealed class OdbcConnection(string? connectionString) : DialectConnection(connectionString);

    public sealed class OdbcConnectionStringBuilder : DbConnectionStringBuilder
    {
        public string? Driver { get; set; }

        public string? Dsn { get; set; }
    }
}

namespace System.Data.OleDb
{
    public sealed class OleDbConnection(string? connectionString) : DialectConnection(connectionString);
}

namespace MySqlConnector
{
    public sealed class MySqlConnection(string? connectionString) : DialectConnection(connectionString);

    public sealed class MySqlConnectionStringBuilder : DbConnectionStringBuilder
    {
        public string? Server { get; set; }

        public string? Database { get; set; }

        public string? UserID { get; set; }

        public string? Password { get; set; }
    }
}

namespace Oracle.ManagedDataAccess.Client
{
    public sealed class OracleConnection(string? connectionString) : DialectConnection(connectionString);

    public sealed class OracleConnectionStringBuilder : DbConnectionStringBuilder
    {
        public string? DataSource { get; set; }

        public string? UserID { get; set; }

        public string? Password { get; set; }
    }
}

namespace Dapper
{
    public static class SqlMapper
    {
        public static Task<IEnumerable<T>> QueryAsync<T>(this IDbConnection cnn, string sql, object? param = null) => Task.FromResult<IEnumerable<T>>([]);

        public static Task<int> ExecuteAsync(this IDbConnection cnn, string sql, object? param = null) => Task.FromResult(0);
    }
}
