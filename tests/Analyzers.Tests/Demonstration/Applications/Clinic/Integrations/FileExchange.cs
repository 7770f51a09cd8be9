using System.Net;
using Contoso.Clinic.Settings;
using FluentFTP;
using Renci.SshNet;
using ConnectionInfo = Renci.SshNet.ConnectionInfo;

namespace Contoso.Clinic.Integrations;

/// <summary>Insurers still want their invoices by FTP.</summary>
public sealed class InsurerExchange(IConfiguration configuration)
{
    private readonly string _host = "ftp.insurer.fabrikam.com"; // clean
    private readonly string _user = "clinic17"; // clean
    private readonly string _word = "%human%"; // expect SG0003

    public FtpClient Open() => new(_host, _user, _word);

    public FtpClient OpenFromSettings() => new(_host, configuration["Insurer:User"] ?? "anonymous", configuration["Insurer:Password"] ?? ""); // clean

    public FtpClient OpenAnonymous() => new(_host, new NetworkCredential("anonymous", configuration["Insurer:Mail"])); // clean

    public FtpClient OpenShared() => new(_host, _user, Credentials.FtpPassword, 990); // clean

    public async Task<AsyncFtpClient> OpenAsync(CancellationToken token)
    {
        var client = new AsyncFtpClient("ftps.insurer.fabrikam.com", "clinic17", "%password%", 990); // expect SG0003 SG0002
        await client.Connect(token); // clean
        return client;
    }

    public FtpClient OpenLate()
    {
        var client = new FtpClient { Host = _host };
        client.Credentials = new NetworkCredential(_user, "%phrase%"); // expect SG0003 SG0002
        return client;
    }

    public FtpWebRequest Upload(string name)
    {
        var request = (FtpWebRequest)WebRequest.Create("ftp://ftp.old-insurer.fabrikam.com/in/" + name);
        request.Method = WebRequestMethods.Ftp.UploadFile; // clean
        request.Credentials = new NetworkCredential("old", "%human%"); // expect SG0003 SG0002
        request.EnableSsl = true;
        return request;
    }

    public WebClient Portal()
    {
        var client = new WebClient { BaseAddress = "https://portal.insurer.fabrikam.com" }; // clean
        client.Headers[HttpRequestHeader.Authorization] = "Basic " + Convert.ToBase64String("portal:%phrase%"u8); // expect SG0003
        client.Headers[HttpRequestHeader.ContentType] = "text/csv"; // clean
        return client;
    }
}

public sealed class ImageArchive(IConfiguration configuration)
{
    private const string KeyFile = "/etc/clinic/keys/dicom_ed25519"; // clean
    private const string HostKeyFingerprint = "SHA256:%token%"; // clean

    public SftpClient Open() => new("pacs.clinic.local", Credentials.SshUser, "%human%"); // expect SG0003 SG0002

    public SftpClient OpenOnPort() => new("pacs.clinic.local", 2222, "dicom", password: "%phrase%"); // expect SG0003 SG0002

    public SftpClient OpenFromSettings() => new("pacs.clinic.local", "dicom", configuration["Pacs:Password"]!); // clean

    public SshClient Shell() => new(new ConnectionInfo("pacs.clinic.local", "dicom", new PasswordAuthenticationMethod("dicom", "%human%"))); // expect SG0003 SG0002

    public SshClient ShellByKey() => new(new ConnectionInfo("pacs.clinic.local", "dicom", new PrivateKeyAuthenticationMethod("dicom", new PrivateKeyFile(KeyFile)))); // clean

    public SftpClient ByLockedKey()
    {
        var key = new PrivateKeyFile(KeyFile, "%phrase%"); // expect SG0003 SG0002
        return new SftpClient(new ConnectionInfo("pacs2.clinic.local", "dicom", new PrivateKeyAuthenticationMethod("dicom", key)));
    }

    public SftpClient ByLockedKeyFromSettings()
    {
        var key = new PrivateKeyFile(KeyFile, configuration["Pacs:PassPhrase"]); // clean
        return new SftpClient(new ConnectionInfo("pacs2.clinic.local", "dicom", new PrivateKeyAuthenticationMethod("dicom", key)));
    }

    public bool Trusts(string fingerprint) => fingerprint == HostKeyFingerprint; // clean
}
