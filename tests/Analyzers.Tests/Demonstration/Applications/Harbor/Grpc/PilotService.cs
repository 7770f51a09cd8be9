using Grpc.Core;

namespace Harbor.Grpc;

public sealed class LoginRequest
{
    public string User { get; set; } = "";

    public string Password { get; set; } = ""; // clean
}

public sealed class PilotService(ILogger<PilotService> logger)
{
    public Task<string> Login(LoginRequest request, ServerCallContext context)
    {
        var authorization = context.RequestHeaders.GetValue("authorization"); // clean
        var agent = context.RequestHeaders.GetValue("user-agent");
        logger.LogInformation("Called by {Agent}", agent); // clean
        logger.LogInformation("Called with {Authorization}", authorization); // expect SG2001
        if (authorization is null) throw new RpcException(new Status(StatusCode.Unauthenticated, "no authorization header")); // clean
        if (request.Password.Length == 0) throw new RpcException(new Status(StatusCode.Unauthenticated, "no password")); // clean
        context.ResponseTrailers.Add("x-attempts", "1"); // clean
        throw new RpcException(new Status(StatusCode.Unauthenticated, $"password {request.Password} is wrong")); // expect SG2003 SG2004
    }
}
