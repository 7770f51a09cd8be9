using System.DirectoryServices;
using System.DirectoryServices.AccountManagement;
using System.DirectoryServices.Protocols;
using System.Net;
using System.Security;
using System.ServiceModel;

namespace Contoso.Clinic.Integrations;

public sealed class StaffDirectory(IConfiguration configuration)
{
    private const string Path = "LDAP://dc01.clinic.local/OU=Staff,DC=clinic,DC=local"; // clean
    private const string BindDn = "CN=svc_ldap,OU=Services,DC=clinic,DC=local"; // clean
    private const string PasswordAttribute = "unicodePwd"; // clean
    private static string _bindPassword = "%human%"; // expect SG0003 SG0002

    public DirectoryEntry Root() => new(Path, "CLINIC\\svc_ldap", _bindPassword);

    public DirectoryEntry Anonymous() => new(Path); // clean

    public DirectoryEntry FromSettings() => new(Path, configuration["Ldap:User"], configuration["Ldap:Password"]); // clean

    public DirectoryEntry Late()
    {
        var entry = new DirectoryEntry(Path) { Username = "svc_ldap" };
        entry.Password = "%phrase%"; // expect SG0003 SG0002
        return entry;
    }

    public bool Login(string user, string password)
    {
        using var context = new PrincipalContext(ContextType.Domain, "clinic.local", "svc_login", "%human%"); // expect SG0003 SG0002
        return context.ValidateCredentials(user, password); // clean
    }

    public bool Probe()
    {
        using var context = new PrincipalContext(ContextType.Domain, "clinic.local"); // clean
        return context.ValidateCredentials("probe", "%password%"); // expect SG0003 SG0002
    }

    public LdapConnection Connect()
    {
        var connection = new LdapConnection(new LdapDirectoryIdentifier("dc01.clinic.local", 636)); // clean
        connection.Bind(new NetworkCredential(BindDn, "%phrase%")); // expect SG0003 SG0002
        return connection;
    }

    public LdapConnection ConnectFromSettings()
    {
        var credential = new NetworkCredential(BindDn, configuration["Ldap:Password"]); // clean
        return new LdapConnection(new LdapDirectoryIdentifier("dc01.clinic.local", 636), credential, AuthType.Basic); // clean
    }

    public void Replicate()
    {
        using var connection = new Novell.Directory.Ldap.LdapConnection();
        connection.Connect("ldap.clinic.local", 636); // clean
        connection.Bind("cn=replica,dc=clinic", "%human%"); // expect SG0003 SG0002
    }

    public string Describe() => $"{PasswordAttribute} of {BindDn}"; // clean
}

public interface IVaccinationRegistry;

public sealed class RegistryClient : ClientBase<IVaccinationRegistry>
{
    public static RegistryClient Create()
    {
        var client = new RegistryClient();
        client.ClientCredentials.UserName.UserName = "clinic-17"; // clean
        client.ClientCredentials.UserName.Password = "%password%"; // expect SG0003 SG0002
        return client;
    }

    public static RegistryClient Create(IConfiguration configuration)
    {
        var client = new RegistryClient();
        client.ClientCredentials.UserName.UserName = "clinic-17"; // clean
        client.ClientCredentials.UserName.Password = configuration["Registry:Password"]; // clean
        return client;
    }

    public static RegistryClient CreateForDomain()
    {
        var client = new RegistryClient();
        client.ClientCredentials.Windows.ClientCredential = new NetworkCredential("svc_registry", Locked("%human%"), "CLINIC"); // expect SG0003 SG0002
        client.ClientCredentials.Windows.ClientCredential.Domain = "CLINIC"; // clean
        return client;
    }

    private static SecureString Locked(string text)
    {
        var secure = new SecureString();
        foreach (var character in text) secure.AppendChar(character);
        secure.MakeReadOnly();
        return secure;
    }
}

public static class SecureStrings
{
    public static SecureString Fixed()
    {
        var secure = new SecureString();
        "%phrase%".ToList().ForEach(secure.AppendChar); // expect SG0003
        return secure;
    }

    public static SecureString Spelled()
    {
        const string word = "%human%"; // expect SG0003
        var secure = new SecureString();
        for (var index = 0; index < word.Length; index++) secure.AppendChar(word[index]);
        return secure;
    }

    public static SecureString Typed()
    {
        var secure = new SecureString();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key) secure.AppendChar(key.KeyChar); // clean
        return secure;
    }

    public static SecureString Read(string file)
    {
        var secure = new SecureString();
        foreach (var character in File.ReadAllText(file).TrimEnd()) secure.AppendChar(character); // clean
        return secure;
    }
}
