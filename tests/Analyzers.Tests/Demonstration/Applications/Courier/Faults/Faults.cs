using System.Net;
using Contoso.Courier.Settings;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Faults;

public sealed class CarrierAuthException : Exception
{
    public CarrierAuthException(string carrier, string apiKey)
        : base($"{carrier} refused the key {apiKey}") // expect SG2003
    {
        Carrier = carrier;
    }

    public CarrierAuthException(string carrier, int keyLength, Exception inner)
        : base($"{carrier} refused a key of {keyLength} characters", inner) // clean
    {
        Carrier = carrier;
    }

    public string Carrier { get; }
}

public sealed class RouteLockedException(string route) : CourierException("Route " + route + " is locked"); // clean

public sealed class PinRejectedException(string driver, string pin) : CourierException($"PIN {pin} of {driver} is wrong"); // expect SG2003

public sealed class TokenExpiredException(string tokenType, DateTimeOffset tokenExpiresAt) : CourierException($"{tokenType} expired at {tokenExpiresAt:u}"); // clean

public sealed class CarrierGate(IOptions<CarrierOptions> options, IConfiguration configuration)
{
    public void Open(string carrierId, string password, string apiKey)
    {
        if (carrierId.Length == 0) throw new ArgumentException("carrier is missing", nameof(carrierId)); // clean
        ArgumentException.ThrowIfNullOrEmpty(password); // clean
        ArgumentNullException.ThrowIfNull(apiKey); // clean
        if (password.Length < 8) throw new ArgumentException($"'{password}' is too short", nameof(password)); // expect SG2003
        if (password.Length < 8) throw new ArgumentException($"password has only {password.Length} characters", nameof(password)); // clean
        if (password.Contains(' ')) throw new ArgumentOutOfRangeException(nameof(password), password, "no blanks"); // expect SG2003
        if (password.Length > 64) throw new ArgumentOutOfRangeException(nameof(password), password.Length, "too long"); // clean
        if (apiKey.StartsWith("test", StringComparison.Ordinal)) throw new InvalidOperationException("test key in production: " + apiKey); // expect SG2003
        if (apiKey.StartsWith("test", StringComparison.Ordinal)) throw new InvalidOperationException("test key in production, see " + CarrierOptions.Section); // clean
        if (apiKey.Length != 40) throw new FormatException(string.Format("{0} is no key", apiKey)); // expect SG2003
        if (apiKey.Length != 40) throw new FormatException(string.Format("{0} is no key", nameof(apiKey))); // clean
        if (apiKey.Any(char.IsWhiteSpace)) throw new CarrierAuthException(carrierId, apiKey.Length, new FormatException("blank in key")); // clean
        throw new UnauthorizedAccessException($"key ending in {apiKey[^4..]} may not open {carrierId}"); // clean
    }

    public string Require(string name) => configuration[name] ?? throw new InvalidOperationException($"{name} is not configured"); // clean

    public string RequirePassword() => configuration["Carrier:Password"] ?? throw new InvalidOperationException("Carrier:Password is not configured"); // clean

    public Uri Address(string accessToken) =>
        Uri.TryCreate(options.Value.TokenEndpoint, UriKind.Absolute, out var address)
            ? address
            : throw new UriFormatException($"{options.Value.TokenEndpoint} for {accessToken}"); // expect SG2003

    public Uri Callback(string accessToken) =>
        Uri.TryCreate(options.Value.TokenEndpoint, UriKind.Absolute, out var address)
            ? address
            : throw new UriFormatException($"{options.Value.TokenEndpoint} for a token of {accessToken.Length}"); // clean

    public async Task QueryAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            using var connection = new SqlConnection(connectionString); // clean
            await connection.OpenAsync(cancellationToken); // clean
        }
        catch (InvalidOperationException e)
        {
            e.Data["ConnectionString"] = connectionString; // expect SG2003
            e.Data["Server"] = new SqlConnectionStringBuilder(connectionString).DataSource; // clean
            e.Data.Add("Attempted", connectionString); // expect SG2003
            e.Data.Add("AttemptedAt", DateTimeOffset.UtcNow); // clean
            throw;
        }
        catch (TimeoutException e)
        {
            throw new CourierException($"{e.Message} ({connectionString})", e); // expect SG2003
        }
        catch (IOException e)
        {
            throw new CourierException($"{e.Message} ({new SqlConnectionStringBuilder(connectionString).InitialCatalog})", e); // clean
        }
        catch (OperationCanceledException e)
        {
            throw new OperationCanceledException("query was cancelled", e, cancellationToken); // clean
        }
    }

    public void Check(DriverCard card, string pin)
    {
        if (card.ValidUntil < DateOnly.FromDateTime(DateTime.UtcNow)) throw new CourierException($"card of {card.DriverId} expired {card.ValidUntil}"); // clean
        if (card.Pin.Length != pin.Length) throw new PinRejectedException(card.DriverId, pin); // expect SG2003
        var message = $"driver {card.DriverId} typed {pin}";
        if (pin.Length < 4) throw new CourierException(message); // expect SG2003
        var brief = $"driver {card.DriverId} typed {pin.Length} digits";
        if (pin.Length < 5) throw new CourierException(brief); // clean
        var failures = new List<Exception> { new FormatException("PIN " + pin) }; // expect SG2003
        throw new AggregateException("driver " + card.DriverId, failures); // clean
    }

    public Exception Refused(string carrierId) => new CarrierAuthException(carrierId, options.Value.ApiKey); // expect SG2003

    public Exception Unavailable(string carrierId) => new HttpRequestException($"{carrierId} is away", null, HttpStatusCode.ServiceUnavailable); // clean

    public Exception Unauthorized() => new HttpRequestException($"401 for {options.Value.ClientId}/{options.Value.ClientSecret}", null, HttpStatusCode.Unauthorized); // expect SG2003

    public Task<string> Later(string refreshToken) => Task.FromException<string>(new CourierException("cannot refresh " + refreshToken)); // expect SG2003

    public Task<string> LaterOn(string tokenId) => Task.FromException<string>(new CourierException("cannot refresh " + tokenId)); // clean

    public string Algorithm(string name, string signingKey) => name switch
    {
        "HS256" => "hmac", // clean
        "none" => throw new NotSupportedException("unsigned with " + signingKey), // expect SG2003
        "RS256" => throw new NotSupportedException($"{nameof(signingKey)} is symmetric"), // clean
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null), // clean
    };

    public void Guard(string? sessionToken, string? sessionId)
    {
        ThrowIf(sessionId is null, "no session"); // clean
        ThrowIf(sessionToken is null, "no session token"); // clean
        Refuse($"session {sessionToken}");
        var details = new Dictionary<string, object?> { ["session"] = sessionId, ["token"] = sessionToken };
        throw new CourierException(string.Join(", ", details.Select(detail => $"{detail.Key}: {detail.Value}"))); // expect SG2003
    }

    public void Reset(string userName, string resetToken)
    {
        try
        {
            Refuse(userName);
        }
        catch (Exception e) when (e is CourierException or IOException)
        {
            throw new AggregateException($"reset of {userName} with {resetToken} failed", e); // expect SG2003
        }
    }

    private static void ThrowIf(bool condition, string message)
    {
        if (condition) throw new CourierException(message); // clean
    }

    private static void Refuse(string what) => throw new CourierException("refused: " + what); // expect SG2003
}

public class CourierException(string message, Exception? inner = null) : Exception(message, inner); // or here
