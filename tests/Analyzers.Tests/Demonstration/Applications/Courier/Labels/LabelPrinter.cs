using System.Diagnostics;
using Contoso.Courier.Settings;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Labels;

public sealed class LabelPrinter(IOptions<DepotOptions> depot, IConfiguration configuration)
{
    private readonly string _shareKey = Environment.GetEnvironmentVariable("LABEL_SHARE_PASSWORD") ?? "";

    public void Mount(string share)
    {
        Process.Start("net", $"use Z: {share} {_shareKey} /user:{depot.Value.SftpUser}"); // expect SG2006
        Process.Start("net", $"use Z: {share} /user:{depot.Value.SftpUser}"); // clean
        Process.Start("net", ["use", "Z:", share, _shareKey]); // expect SG2006
        Process.Start("net", ["use", "Z:", share, "/persistent:no"]); // clean
    }

    public async Task UploadAsync(string file, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("curl") { RedirectStandardInput = true };
        start.ArgumentList.Add("--user"); // clean
        start.ArgumentList.Add($"{depot.Value.SftpUser}:{depot.Value.SftpPassword}"); // expect SG2006
        start.ArgumentList.Add("--upload-file"); // clean
        start.ArgumentList.Add(file); // clean
        using var process = Process.Start(start);
        await process!.WaitForExitAsync(cancellationToken); // clean
    }

    public async Task UploadQuietlyAsync(string file, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("curl") { RedirectStandardInput = true };
        start.ArgumentList.Add("--config"); // clean
        start.ArgumentList.Add("-"); // clean
        start.ArgumentList.Add(depot.Value.PrivateKeyPath); // clean
        start.Environment["LABEL_SHARE_PASSWORD"] = _shareKey; // clean
        start.EnvironmentVariables["SFTP_PASSWORD"] = depot.Value.SftpPassword; // clean
        using var process = Process.Start(start);
        await process!.StandardInput.WriteLineAsync($"user = {depot.Value.SftpUser}:{depot.Value.SftpPassword}"); // clean
        await process.WaitForExitAsync(cancellationToken); // clean
    }

    public Process? Dump(string database)
    {
        var password = configuration["Labels:Password"];
        var start = new ProcessStartInfo
        {
            FileName = "mysqldump", // clean
            Arguments = $"--host={configuration["Labels:Host"]} --password={password} {database}", // expect SG2006
            UseShellExecute = false, // clean
        };
        return Process.Start(start);
    }

    public Process? DumpQuietly(string database)
    {
        var start = new ProcessStartInfo
        {
            FileName = "mysqldump", // clean
            Arguments = $"--host={configuration["Labels:Host"]} --login-path=labels {database}", // clean
        };
        start.Environment.Add("MYSQL_PWD", configuration["Labels:Password"]); // clean
        return Process.Start(start);
    }

    public void Convert(string input, string passphrase)
    {
        var arguments = string.Join(' ', "pkcs12", "-in", input, "-passin", "pass:" + passphrase);
        using var unsafely = Process.Start("openssl", arguments); // expect SG2006
        var safe = string.Join(' ', "pkcs12", "-in", input, "-passin", "env:PASSPHRASE");
        using var safely = Process.Start("openssl", safe); // clean
        var start = new ProcessStartInfo("openssl", arguments); // expect SG2006
        var quiet = new ProcessStartInfo("openssl", safe); // clean
        start.WorkingDirectory = quiet.WorkingDirectory; // clean
    }

    public int Shell(string apiKey, string clientId)
    {
        Execute("label-cli", "--client " + clientId); // clean
        return Run("label-cli", "--key " + apiKey); // expect SG2006
    }

    private static int Run(string tool, string arguments) => Wait(new ProcessStartInfo(tool, arguments)); // or here

    private static int Execute(string tool, string arguments) => Wait(new ProcessStartInfo(tool, arguments)); // clean

    private static int Wait(ProcessStartInfo start)
    {
        using var process = new Process { StartInfo = start };
        process.Start(); // clean
        process.WaitForExit(); // clean
        return process.ExitCode; // clean
    }
}
