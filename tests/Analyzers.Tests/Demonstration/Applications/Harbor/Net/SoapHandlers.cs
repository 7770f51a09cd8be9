using System.Net.WebSockets;

namespace Harbor.Net;

public sealed class AuthHandler(string scheme, Func<CancellationToken, ValueTask<string>> source) : DelegatingHandler
{
    private const string HeaderName = "Authorization"; // clean

    public static AuthHandler Fixed { get; } = new("Token", _ => new ValueTask<string>("%token%")); // expect SG0003 SG0002

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var value = await source(cancellationToken);
        request.Headers.Remove(HeaderName); // clean
        request.Headers.Authorization = new(scheme, value); // or here
        return await base.SendAsync(request, cancellationToken);
    }
}

public abstract class FeedClient
{
    protected abstract string Secret { get; } // clean

    protected virtual string SecretHeader => "X-Feed-Secret"; // clean

    public ClientWebSocket Open()
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("X-Feed-Secret", Secret);
        socket.Options.SetRequestHeader("Origin", "https://harbor.example.org"); // clean
        socket.Options.AddSubProtocol("feed.v2");
        return socket;
    }
}

public sealed class AisFeed : FeedClient
{
    protected override string Secret => "%phrase%"; // expect SG0002 SG0003
}

public sealed class WeatherFeed(IConfiguration configuration) : FeedClient
{
    protected override string Secret => configuration["Weather:Secret"] ?? ""; // clean
}
