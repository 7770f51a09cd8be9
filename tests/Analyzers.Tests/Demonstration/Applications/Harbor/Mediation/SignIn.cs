using MediatR;

namespace Harbor.Mediation;

public sealed record SignIn(string User, string Password) : IRequest<SignedIn>; // expect SG2009

public sealed record SignedIn(string User, DateTimeOffset Until, int TokenCount); // clean

public sealed record ChangePin(string User, string Pin) : IRequest<bool> // clean
{
    public override string ToString() => $"ChangePin({User})"; // clean
}

public sealed record PasswordRules(int MinimumPasswordLength, bool PasswordNeedsDigit, TimeSpan PasswordAge); // clean

public readonly record struct AccessGrant(string Scope, string AccessToken); // expect SG2009

public readonly record struct PageCursor(string PageToken, string SortKey, string PartitionKey); // clean

public sealed class SignInHandler(ILogger<SignInHandler> logger) : IRequestHandler<SignIn, SignedIn>
{
    public Task<SignedIn> Handle(SignIn request, CancellationToken cancellationToken)
    {
        logger.LogInformation("{User} signs in", request.User); // clean
        logger.LogDebug("Handling {Request}", request);
        logger.LogDebug("Handling {Request}", request.GetType().Name); // clean
        logger.LogDebug("Handling {Request}", nameof(SignIn.Password)); // clean
        if (request.Password == "") throw new ArgumentException("The password is empty", nameof(request)); // clean
        if (request.Password.Contains(request.User)) throw new ArgumentOutOfRangeException(nameof(request), request.Password, "holds the user's name"); // expect SG2003
        return Task.FromResult(new SignedIn(request.User, DateTimeOffset.UtcNow, 1));
    }
}

public sealed class LoggingBehaviour<TRequest, TResponse>(ILogger<TRequest> logger)
{
    public async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next)
    {
        logger.LogInformation("{Request} starts", typeof(TRequest).Name); // clean
        var response = await next();
        logger.LogInformation("{Request} ends", typeof(TRequest).Name); // clean
        return response;
    }
}
