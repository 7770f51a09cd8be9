namespace Harbor.Accounts;

/// <summary>A parser of mooring expressions; its tokens are words.</summary>
public ref struct Lexer(ReadOnlySpan<char> input)
{
    private ReadOnlySpan<char> _rest = input;

    public string CurrentToken { get; private set; } = "<start>"; // clean

    public int TokenCount { get; private set; } // clean

    public bool Next()
    {
        _rest = _rest.TrimStart();
        if (_rest.IsEmpty)
        {
            CurrentToken = "<end>"; // clean
            return false;
        }

        var length = _rest.IndexOf(' ');
        CurrentToken = (length < 0 ? _rest : _rest[..length]).ToString(); // clean
        _rest = length < 0 ? default : _rest[length..];
        TokenCount++;
        return true;
    }

    public bool IsKeyword() => CurrentToken == "moor" || CurrentToken == "castoff" || CurrentToken is "anchor"; // clean

    public Exception Unexpected() => new FormatException($"Unexpected token '{CurrentToken}' after {TokenCount} tokens"); // clean

    public void Trace() => Console.WriteLine($"token {TokenCount}: {CurrentToken}"); // clean

    public static string? Continue(string? continuationToken) => continuationToken == "eof" ? null : continuationToken; // clean

    public static Uri NextPage(string pageToken) => new($"https://harbor.example.org/ships?pageToken={pageToken}"); // clean

    public static Task Wait(CancellationToken token) => Task.Delay(10, token); // clean

    public static void Log(ILogger logger, string partitionKey, string rowKey, string idempotencyKey)
    {
        logger.LogInformation("Read {PartitionKey}/{RowKey} for {IdempotencyKey}", partitionKey, rowKey, idempotencyKey); // clean
        logger.LogDebug("Next page {ContinuationToken}", Continue(partitionKey)); // clean
    }
}
