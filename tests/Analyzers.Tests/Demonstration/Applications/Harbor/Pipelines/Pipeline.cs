namespace Harbor.Pipelines;

public delegate Task Step(Message message, Func<Task> next);

public sealed class Message
{
    public string Kind { get; set; } = "";

    public string? Secret { get; set; } // clean

    public string? Text { get; set; }
}

public sealed class Pipeline(ILogger<Pipeline> logger)
{
    private readonly List<Step> _steps = [];

    public Pipeline Use(Step step)
    {
        _steps.Add(step);
        return this;
    }

    public Pipeline Defaults() => this
        .Use(async (message, next) =>
        {
            logger.LogInformation("{Kind} enters", message.Kind); // clean
            logger.LogInformation("{Kind} enters, {Secret}", message.Kind, message.Secret); // expect SG2001
            await next();
        })
        .Use((message, next) => message.Secret is null ? Task.FromException(new InvalidOperationException("no secret")) : next()) // clean
        .Use((message, next) => message.Secret!.Length < 8 ? Task.FromException(new InvalidOperationException("short secret " + message.Secret)) : next()) // expect SG2003
        .Use(async (message, next) =>
        {
            var copy = message.Secret;
            await next();
            if (copy != null) await Console.Out.WriteLineAsync(copy); // expect SG2002
            if (copy != null) await Console.Out.WriteLineAsync("had a secret"); // clean
        });

    public Task Run(Message message)
    {
        var index = 0;
        return Next();

        Task Next() => index == _steps.Count ? Task.CompletedTask : _steps[index++](message, Next);
    }

    public Task Observe(string token)
    {
        Action<string> write = text => logger.LogWarning("seen {Text}", text); // expect SG2001
        write(token); // or here
        write("nothing"); // clean
        return Task.CompletedTask;
    }
}
