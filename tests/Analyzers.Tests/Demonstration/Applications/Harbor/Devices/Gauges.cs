using MQTTnet;
using Renci.SshNet;
using FluentFTP;
using ConnectionInfo = Renci.SshNet.ConnectionInfo;

namespace Harbor.Devices;

public record struct GaugeEndpoint(string Host, int Port);

public class Gauges
{
    // The broker knows it too.
    private const string MqttUser = "gauge"; // clean
    private const string ClientId = "harbor-gauges-01"; // clean

    public MqttClientOptionsBuilder Broker(GaugeEndpoint endpoint) => new MqttClientOptionsBuilder()
        .WithTcpServer(endpoint.Host, endpoint.Port)
        .WithClientId(ClientId) // clean
        .WithCredentials(MqttUser, "%human%"); // expect SG0003

    public MqttClientOptionsBuilder BrokerFor(GaugeEndpoint endpoint, string password) => new MqttClientOptionsBuilder()
        .WithTcpServer(endpoint.Host)
        .WithCredentials(MqttUser, password); // clean

    public SshClient Shell(string host)
    {
        string Root() => "raspberry"; // expect SG0003 SG0002
        return new SshClient(host, "pi", Root()); // or here
    }

    public SftpClient Files(string host) => new(host, 2222, "gauge", ReadSecret("gauge_sftp")); // clean

    public SftpClient FilesWithKey(string host) =>
        new(new ConnectionInfo(host, "gauge", new PrivateKeyAuthenticationMethod("gauge", new PrivateKeyFile("/run/secrets/id_ed25519")))); // clean

    public SftpClient FilesWithPhrase(string host) =>
        new(new ConnectionInfo(host, "gauge", new PrivateKeyAuthenticationMethod("gauge", new PrivateKeyFile("id_rsa", "%phrase%")))); // expect SG0003

    public FtpClient Camera(string host)
    {
        GetCamera(out var user, out var pass);
        return new FtpClient(host, user, pass);
    }

    public AsyncFtpClient CameraAsync(string host, (string User, string Pass) login) => new(host, login.User, login.Pass); // clean

    public AsyncFtpClient CameraDefault(string host) => CameraAsync(host, ("root", "%human%")); // expect SG0003 SG0002

    private static void GetCamera(out string user, out string pass)
    {
        user = "camera"; // clean
        pass = "%phrase%"; // expect SG0002 SG0003
    }

    private static string ReadSecret(string name) => File.ReadAllText($"/run/secrets/{name}").Trim(); // clean
}
