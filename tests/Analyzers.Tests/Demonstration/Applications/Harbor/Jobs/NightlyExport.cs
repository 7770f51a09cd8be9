using Quartz;

namespace Harbor.Jobs;

public sealed class NightlyExport(ILogger<NightlyExport> logger, IConfiguration configuration) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        var map = context.MergedJobDataMap;
        var target = map.GetString("target");
        var sftpPassword = map.GetString("sftpPassword"); // clean
        logger.LogInformation("Export to {Target} starts", target); // clean
        logger.LogInformation("Export to {Target} with {Password}", target, sftpPassword); // expect SG2001
        logger.LogDebug("Password is {State}", sftpPassword is null ? "missing" : "set"); // clean
        logger.LogDebug("Password has {Length} characters", sftpPassword?.Length); // clean
        try
        {
            await Connect(target!, sftpPassword!, context.CancellationToken); // clean
        }
        catch (OperationCanceledException e)
        {
            logger.LogWarning(e, "Cancelled by token {Token}", e.CancellationToken); // clean
        }
        catch (IOException e)
        {
            logger.LogError(e, "Could not log in as export/{Secret}", map.GetString("sftpPassword")); // expect SG2001
            throw new JobExecutionException($"login failed: {sftpPassword}"); // expect SG2003
        }
    }

    private Task Connect(string target, string password, CancellationToken token)
    {
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["target"] = target, ["password"] = password }); // expect SG2008 SG2001
        using var other = logger.BeginScope("Export {Target} {HasPassword}", target, password.Length > 0); // clean
        var connection = configuration.GetConnectionString("Export");
        logger.LogTrace("Opening " + connection); // expect SG2001
        logger.LogTrace("Opening connection string {Name}", "Export"); // clean
        return Task.Delay(1, token); // clean
    }
}
