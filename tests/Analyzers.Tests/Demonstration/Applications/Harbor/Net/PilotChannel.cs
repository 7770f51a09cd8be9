using Grpc.Core;
using Microsoft.AspNetCore.SignalR.Client;

namespace Harbor.Net;

public static class PilotChannel
{
    private static readonly Lazy<string> Token = new(() => "%token%"); // expect SG0002 SG0003

    public static Metadata Headers() => new() { { "authorization", "Bearer " + Token.Value } }; // or here

    public static Metadata HeadersFor(string token) => new() { { "authorization", "Bearer " + token }, { "x-token-kind", "pilot" } }; // clean

    public static Metadata Static()
    {
        var metadata = new Metadata();
        metadata.Add("x-api-key", "%token%"); // expect SG0003 SG0002
        metadata.Add("x-request-id", "%guid%"); // clean
        return metadata;
    }

    public static HubConnectionBuilder Hub() => new HubConnectionBuilder().WithUrl("https://harbor.example.org/hub", options =>
    {
        options.AccessTokenProvider = () => Task.FromResult<string?>("%token%"); // expect SG0003 SG0002
        options.Headers["X-Client"] = "pilot-app"; // clean
    });

    public static HubConnectionBuilder HubFor(Func<Task<string?>> tokens) => new HubConnectionBuilder().WithUrl("https://harbor.example.org/hub", options => options.AccessTokenProvider = tokens); // clean

    public static HubConnectionBuilder HubQuery() =>
        new HubConnectionBuilder().WithUrl("https://harbor.example.org/hub?access_token=%token%", _ => { }); // expect SG0006 SG0003
}
