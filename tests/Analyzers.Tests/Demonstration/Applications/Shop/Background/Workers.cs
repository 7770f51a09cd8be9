using System.Collections;
using System.Diagnostics;

namespace Contoso.Shop.Background;

public sealed class NightlyExport(IConfiguration configuration, ILogger<NightlyExport> logger, IServiceScopeFactory scopes) : BackgroundService
{
    private readonly string _uploadToken = configuration["Export:UploadToken"] ?? ""; // clean
    private string? _lastFile;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            using var scope = scopes.CreateScope();
            foreach (var file in Files("/var/exports"))
            {
                logger.LogInformation("Uploading {File}", file); // clean
                await UploadAsync(file, _uploadToken, stoppingToken);
            }

            logger.LogInformation("Next run in {Delay}, last file {File}", TimeSpan.FromHours(24), _lastFile); // clean
            await Task.Delay(TimeSpan.FromHours(24), stoppingToken);
        }
    }

    private async Task UploadAsync(string file, string token, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Upload-Token", token); // clean
        var response = await client.PostAsync(new Uri("https://upload.contoso.com/?token=" + token), new StreamContent(File.OpenRead(file)), cancellationToken); // expect SG2005
        if (response.IsSuccessStatusCode)
        {
            _lastFile = file;
            return;
        }

        logger.LogError("Upload of {File} with {Token} failed: {Status}", file, token, response.StatusCode); // expect SG2001
        throw new InvalidOperationException($"{file} was refused for token '{_uploadToken}'"); // expect SG2003
    }

    private static IEnumerable<string> Files(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv"))
        {
            yield return file; // clean
        }
    }
}

public sealed class Diagnosis(ILogger<Diagnosis> logger, IConfiguration configuration)
{
    public void Environment()
    {
        logger.LogInformation("Environment: {All}", string.Join(", ", System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(one => $"{one.Key}={one.Value}"))); // expect SG2014
        logger.LogInformation("Environment has {Count} variables", System.Environment.GetEnvironmentVariables().Count); // clean
        logger.LogInformation("Names: {Names}", string.Join(", ", System.Environment.GetEnvironmentVariables().Keys.Cast<string>())); // clean
        logger.LogInformation("Machine {Machine}", System.Environment.GetEnvironmentVariable("HOSTNAME")); // clean
        logger.LogInformation("Mail password {Value}", System.Environment.GetEnvironmentVariable("MAIL_PASSWORD")); // expect SG2001
        logger.LogInformation("Mail password file {Value}", System.Environment.GetEnvironmentVariable("MAIL_PASSWORD_FILE")); // clean
    }

    public void Configuration()
    {
        foreach (var (key, value) in configuration.AsEnumerable()) // expect SG2014
        {
            Console.WriteLine($"{key} = {value}"); // or here
        }

        foreach (var (key, value) in configuration.AsEnumerable())
        {
            Console.WriteLine($"{key} is {(value is null ? "missing" : "set")}"); // clean
        }

        Debug.WriteLine(configuration["Jwt:SigningKey"]); // expect SG2002
        Debug.WriteLine(configuration["Jwt:Issuer"]); // clean
        Trace.TraceInformation("database {0}", configuration.GetConnectionString("Shop")); // expect SG2002
        Trace.TraceInformation("culture {0}", configuration["Shop:Culture"]); // clean
    }

    public void Missing()
    {
        string[] required = ["Jwt:SigningKey", "Payments:ApiKey", "Mail:Password"]; // clean
        foreach (var name in required)
        {
            if (string.IsNullOrEmpty(configuration[name])) logger.LogError("Setting {Name} is missing", name); // clean
        }

        var missing = required.Where(name => configuration[name] is null).ToList();
        if (missing.Count > 0) throw new InvalidOperationException($"Missing settings: {string.Join(", ", missing)}"); // clean
    }
}
