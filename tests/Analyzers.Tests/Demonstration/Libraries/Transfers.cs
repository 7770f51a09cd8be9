using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace Renci.SshNet
{
    public abstract class AuthenticationMethod(string username)
    {
        public string Username => username;
    }

    public class PasswordAuthenticationMethod(string username, string password) : AuthenticationMethod(username)
    {
        internal string All => password;
    }

    public class PrivateKeyAuthenticationMethod(string username, params PrivateKeyFile[] keyFiles) : AuthenticationMethod(username)
    {
        internal object All => keyFiles;
    }

    public class PrivateKeyFile(string fileName, string? passPhrase = null)
    {
        internal string All => fileName + passPhrase;
    }

    public class ConnectionInfo(string host, string username, params AuthenticationMethod[] authenticationMethods)
    {
        internal object All => (host, username, authenticationMethods);
    }

    public class SshClient : IDisposable
    {
        public SshClient(string host, string username, string password)
        {
        }

        public SshClient(ConnectionInfo connectionInfo)
        {
        }

        public void Connect()
        {
        }

        public void Dispose()
        {
        }
    }

    public class SftpClient : IDisposable
    {
        public SftpClient(string host, string username, string password)
        {
        }

        public SftpClient(string host, int port, string username, string password)
        {
        }

        public SftpClient(ConnectionInfo connectionInfo)
        {
        }

        public void Connect()
        {
        }

        public void Dispose()
        {
        }
    }
}

namespace FluentFTP
{
    public class FtpClient : IDisposable
    {
        public FtpClient()
        {
        }

        public FtpClient(string host, string user, string pass, int port = 0)
        {
        }

        public FtpClient(string host, NetworkCredential credentials, int port = 0)
        {
        }

        public NetworkCredential? Credentials { get; set; }

        public string? Host { get; set; }

        public void Connect()
        {
        }

        public void Dispose()
        {
        }
    }

    public class AsyncFtpClient(string host, string user, string pass, int port = 0) : IDisposable
    {
        internal object All => (host, user, pass, port);

        public Task Connect(CancellationToken token = default) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}

namespace RestSharp.Authenticators
{
    public class HttpBasicAuthenticator(string username, string password)
    {
        internal string All => username + password;
    }

    public class JwtAuthenticator(string accessToken)
    {
        internal string All => accessToken;
    }
}
