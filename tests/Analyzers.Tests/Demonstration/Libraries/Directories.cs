using System;
using System.Net;

namespace System.DirectoryServices
{
    public class DirectoryEntry : IDisposable
    {
        public DirectoryEntry(string? path)
        {
        }

        public DirectoryEntry(string? path, string? username, string? password)
        {
        }

        public string? Username { get; set; }

        public string? Password { get; set; }

        public object? NativeObject => null;

        public void Dispose()
        {
        }
    }
}

namespace System.DirectoryServices.AccountManagement
{
    public enum ContextType
    {
        Machine,
        Domain,
    }

    public class PrincipalContext : IDisposable
    {
        public PrincipalContext(ContextType contextType, string? name)
        {
        }

        public PrincipalContext(ContextType contextType, string? name, string? userName, string? password)
        {
        }

        public bool ValidateCredentials(string? userName, string? password) => false;

        public void Dispose()
        {
        }
    }
}

namespace System.DirectoryServices.Protocols
{
    public enum AuthType
    {
        Basic,
        Negotiate,
    }

    public class LdapDirectoryIdentifier(string server, int portNumber)
    {
        public string Server => server;

        public int PortNumber => portNumber;
    }

    public class LdapConnection : IDisposable
    {
        public LdapConnection(LdapDirectoryIdentifier identifier)
        {
        }

        public LdapConnection(LdapDirectoryIdentifier identifier, NetworkCredential? credential, AuthType authType)
        {
        }

        public NetworkCredential? Credential { get; set; }

        public void Bind()
        {
        }

        public void Bind(NetworkCredential newCredential)
        {
        }

        public void Dispose()
        {
        }
    }
}

namespace Novell.Directory.Ldap
{
    public class LdapConnection : IDisposable
    {
        public void Connect(string host, int port)
        {
        }

        public void Bind(string dn, string passwd)
        {
        }

        public void Dispose()
        {
        }
    }
}

namespace System.ServiceModel
{
    public abstract class ClientBase<TChannel>
        where TChannel : class
    {
        public Description.ClientCredentials ClientCredentials { get; } = new();
    }
}

namespace System.ServiceModel.Description
{
    public class ClientCredentials
    {
        public Security.UserNamePasswordClientCredential UserName { get; } = new();

        public Security.WindowsClientCredential Windows { get; } = new();
    }
}

namespace System.ServiceModel.Security
{
    public sealed class UserNamePasswordClientCredential
    {
        public string? UserName { get; set; }

        public string? Password { get; set; }
    }

    public sealed class WindowsClientCredential
    {
        public NetworkCredential ClientCredential { get; set; } = new();
    }
}
