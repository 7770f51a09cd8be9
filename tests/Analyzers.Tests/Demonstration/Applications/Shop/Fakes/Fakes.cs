using Contoso.Shop.Mail;
using Contoso.Shop.Payments;

namespace Contoso.Shop.Fakes;

/// <summary>For demonstrations without a network.</summary>
public sealed class FakeGateway : IPaymentGateway
{
    public string Name => "Fake"; // clean

    public string ApiKey { get; } = "fake-api-key"; // clean

    public string Password { get; } = "********"; // clean

    public string Token { get; } = "<your token>"; // clean

    public string ClientSecret { get; } = "${CLIENT_SECRET}"; // clean

    public string AppSecret { get; } = "@Microsoft.KeyVault(SecretUri=https://contoso.vault.azure.net/secrets/app)"; // clean

    public string Card { get; } = "4242 4242 4242 4242"; // clean

    public Task<bool> PayAsync(string order, decimal amount) => Task.FromResult(true);
}

public sealed class FakeMailer : IMailer
{
    private readonly List<(string To, string Subject)> _sent = [];

    public string LastToken => _sent.Count == 0 ? "none" : _sent[^1].Subject; // clean

    public Task SendAsync(string to, string subject, string body)
    {
        _sent.Add((to, subject));
        Console.WriteLine($"{to}: {subject}"); // clean
        return Task.CompletedTask;
    }
}

public static class Samples
{
    public const string RowKey = "2025-03-17T09:00:00Z_000001"; // clean
    public const string PrimaryKeyName = "PK_Orders_Id_Customer"; // clean
    public const string ForeignKey = "FK_Orders_Customers_CustomerId"; // clean
    public const string RegistryKey = @"HKEY_LOCAL_MACHINE\SOFTWARE\Contoso\Shop"; // clean
    public const string PublicKeyToken = "b77a5c561934e089"; // clean
    public const string ETag = "\"%sha256%\""; // clean
    public const string Integrity = "sha256-%base64%"; // clean
    public const string Commit = "commit %sha1%"; // clean
    public const string TestVectorKey = "000102030405060708090a0b0c0d0e0f"; // clean
    public const string DemoPassword = "%phrase%"; // expect SG0008 SG0002
    public const string DemoBearer = "Authorization: Bearer %token%"; // expect SG0002 SG0003 SG0001
}
