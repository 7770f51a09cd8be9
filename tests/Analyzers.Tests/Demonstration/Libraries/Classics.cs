using System;
using System.Collections;
using System.Collections.Specialized;
using System.Data.Common;

namespace System.Data.SqlClient
{
    public sealed class SqlConnection(string? connectionString) : DialectConnection(connectionString);

    public sealed class SqlCommand(string cmdText, SqlConnection connection) : IDisposable
    {
        internal object All => (cmdText, connection);

        public int ExecuteNonQuery() => 0;

        public void Dispose()
        {
        }
    }
}

namespace System.Configuration
{
    public sealed class ConnectionStringSettings(string name, string connectionString)
    {
        public string Name { get; set; } = name;

        public string ConnectionString { get; set; } = connectionString;
    }

    public sealed class ConnectionStringSettingsCollection : CollectionBase
    {
        public ConnectionStringSettings this[string name] => throw new NotSupportedException();
    }

    public static class ConfigurationManager
    {
        public static NameValueCollection AppSettings { get; } = [];

        public static ConnectionStringSettingsCollection ConnectionStrings { get; } = [];
    }
}
