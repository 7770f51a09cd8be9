using System.Threading.Channels;

namespace Harbor.Background;

public sealed class Work
{
    public required string Kind { get; init; }

    public string? Credential { get; init; } // clean

    public Func<CancellationToken, Task>? Run { get; init; }
}

public sealed class WorkQueue(ILogger<WorkQueue> logger) : BackgroundService
{
    private readonly Channel<Work> _channel = Channel.CreateBounded<Work>(100);

    public event EventHandler<string>? Failed;

    public ValueTask AddAsync(string kind, string password, CancellationToken token) =>
        _channel.Writer.WriteAsync(new Work { Kind = kind, Credential = password, Run = t => Task.Delay(5, t) }, token); // clean

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Failed += (_, message) => logger.LogError("{Message}", message);
        await foreach (var work in _channel.Reader.ReadAllAsync(stoppingToken)) // clean
        {
            logger.LogInformation("Running {Kind}", work.Kind); // clean
            logger.LogInformation("Running {@Work}", work); // expect SG2011
            if (work.Run is null)
            {
                logger.LogWarning("{Kind} for {Credential} does nothing", work.Kind, work.Credential); // expect SG2001
                continue;
            }

            try
            {
                await work.Run(stoppingToken); // clean
            }
            catch (TimeoutException)
            {
                Failed?.Invoke(this, $"{work.Kind} timed out"); // clean
                Console.Error.WriteLine("{0} timed out, credential {1}", work.Kind, work.Credential); // expect SG2002
                Console.Error.WriteLine("{0} timed out, credential {1}", work.Kind, work.Credential is null ? "none" : "given"); // clean
            }
        }
    }
}
