using Microsoft.AspNetCore.SignalR;

namespace Harbor.Hubs;

public sealed class BerthHub(ILogger<BerthHub> logger) : Hub
{
    public override async Task OnConnectedAsync()
    {
        var http = Context.GetHttpContext()!;
        var accessToken = http.Request.Query["access_token"].ToString(); // clean
        logger.LogInformation("{Connection} connected", Context.ConnectionId); // clean
        logger.LogInformation("{Connection} connected with {Token}", Context.ConnectionId, accessToken); // expect SG2001
        if (accessToken.Length == 0) logger.LogWarning("{Connection} came without a token", Context.ConnectionId); // clean
        logger.LogDebug("Authorization: {Header}", http.Request.Headers.Authorization.ToString()); // expect SG2001
        logger.LogDebug("Authorization given: {Given}", http.Request.Headers.Authorization.Count > 0); // clean
        logger.LogDebug("Accept-Language: {Header}", http.Request.Headers.AcceptLanguage.ToString()); // clean
        await base.OnConnectedAsync();
    }

    public Task Login(string pilot, string password)
    {
        if (password.Length < 8) throw new HubException("The password is too short"); // clean
        if (!pilot.StartsWith('p')) throw new HubException($"{pilot}/{password} is not known"); // expect SG2003
        return Clients.Caller.SendAsync("welcome", pilot); // clean
    }

    public async IAsyncEnumerable<string> Watch(string shipKey)
    {
        logger.LogDebug("Watching {ShipKey}", shipKey); // clean
        await Task.Yield();
        yield return shipKey; // clean
    }
}
