using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Contoso.Courier.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.Win32;

namespace Contoso.Courier.Handhelds;

/// <summary>What a handheld scanner keeps between shifts.</summary>
public sealed class HandheldStore(IOptions<DepotOptions> depot, IDataProtectionProvider protection, string folder)
{
    private readonly IDataProtector _protector = protection.CreateProtector("handheld"); // clean

    public void SaveLogin(string driverId, string pin)
    {
        File.WriteAllText(Path.Combine(folder, "driver.txt"), driverId); // clean
        File.WriteAllText(Path.Combine(folder, "pin.txt"), pin); // expect SG2007
        File.WriteAllText(Path.Combine(folder, "pin.bin"), _protector.Protect(pin)); // clean
        File.WriteAllText(Path.Combine(folder, "pin.hash"), Hash(pin)); // clean
        File.WriteAllText(Path.Combine(folder, "pin.length"), pin.Length.ToString()); // clean
        File.WriteAllLines(Path.Combine(folder, "login.txt"), [driverId, pin]); // expect SG2007
        File.WriteAllLines(Path.Combine(folder, "login.names"), [nameof(driverId), nameof(pin)]); // clean
        File.AppendAllText(Path.Combine(folder, "history.txt"), $"{DateTime.UtcNow:O} {driverId} {pin}{Environment.NewLine}"); // expect SG2007
        File.AppendAllText(Path.Combine(folder, "history.log"), $"{DateTime.UtcNow:O} {driverId} signed in{Environment.NewLine}"); // clean
    }

    public async Task SaveTokenAsync(string accessToken, DateTimeOffset tokenExpiresAt, CancellationToken cancellationToken)
    {
        var temporary = Path.GetTempFileName();
        await File.WriteAllTextAsync(temporary, accessToken, cancellationToken); // expect SG2007
        await File.WriteAllTextAsync(temporary + ".expiry", tokenExpiresAt.ToString("O"), cancellationToken); // clean
        await File.WriteAllBytesAsync(temporary, Encoding.UTF8.GetBytes(accessToken), cancellationToken); // expect SG2007
        await File.WriteAllBytesAsync(temporary, _protector.Protect(Encoding.UTF8.GetBytes(accessToken)), cancellationToken); // clean
        await File.AppendAllLinesAsync(temporary, ["token=" + accessToken], cancellationToken); // expect SG2007
        await using var writer = new StreamWriter(Path.Combine(folder, "session.ini"));
        await writer.WriteLineAsync("[session]"); // clean
        await writer.WriteLineAsync($"token={accessToken}"); // expect SG2007
        await writer.WriteLineAsync($"expires={tokenExpiresAt:O}"); // clean
        writer.Write(accessToken.Length); // clean
        using var memory = new MemoryStream();
        memory.Write(Encoding.UTF8.GetBytes(accessToken)); // clean
        using var text = File.CreateText(Path.Combine(folder, "token.txt"));
        text.WriteLine(accessToken); // expect SG2007
        text.WriteLine(memory.Length); // clean
    }

    public void SaveSealed(string accessToken, byte[] dataKey)
    {
        using var aes = Aes.Create();
        aes.Key = dataKey; // clean
        using var file = File.Create(Path.Combine(folder, "token.aes"));
        file.Write(aes.IV); // clean
        using var sealing = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write);
        using var writer = new StreamWriter(sealing);
        writer.Write(accessToken); // clean
    }

    public void SavePlain(string refreshToken)
    {
        using var file = new FileStream(Path.Combine(folder, "refresh.bin"), FileMode.Create);
        file.Write(Encoding.UTF8.GetBytes(refreshToken)); // expect SG2007
        file.Write(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken))); // clean
        file.WriteByte((byte)refreshToken.Length); // clean
    }

    public void Register()
    {
        using var key = Registry.CurrentUser.CreateSubKey(@"Software\Contoso\Courier");
        key.SetValue("Depot", depot.Value.Code); // clean
        key.SetValue("Password", depot.Value.SftpPassword); // expect SG2007
        key.SetValue("PasswordSet", depot.Value.SftpPassword != ""); // clean
        key.SetValue("KeyPath", depot.Value.PrivateKeyPath); // clean
        Registry.SetValue(@"HKEY_CURRENT_USER\Software\Contoso", "Passphrase", depot.Value.PrivateKeyPassphrase); // expect SG2007
        Registry.SetValue(@"HKEY_CURRENT_USER\Software\Contoso", "Passphrase", _protector.Protect(depot.Value.PrivateKeyPassphrase)); // clean
        Registry.SetValue(@"HKEY_CURRENT_USER\Software\Contoso", "Host", depot.Value.SftpHost); // clean
    }

    public void Export(string path)
    {
        var settings = new Dictionary<string, string> { ["host"] = depot.Value.SftpHost, ["password"] = depot.Value.SftpPassword };
        File.WriteAllText(path, JsonSerializer.Serialize(settings)); // expect SG2007
        var shown = new Dictionary<string, string> { ["host"] = depot.Value.SftpHost, ["user"] = depot.Value.SftpUser };
        File.WriteAllText(path, JsonSerializer.Serialize(shown)); // clean
        var lines = new List<string> { "host=" + depot.Value.SftpHost };
        lines.Add("connection=" + depot.Value.ConnectionString); // clean
        File.WriteAllLines(path, lines); // expect SG2007
        File.Delete(path); // clean
        Keep(path, depot.Value.Code); // clean
        KeepSecret(path, depot.Value.SftpPassword);
    }

    public void Environments(string path)
    {
        var all = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToList();
        File.WriteAllLines(path, all.Select(entry => $"{entry.Key}={entry.Value}")); // expect SG2014
        File.WriteAllLines(path, all.Select(entry => $"{entry.Key}")); // clean
    }

    private static void Keep(string path, string value) => File.WriteAllText(path, value); // clean

    private static void KeepSecret(string path, string value) => File.WriteAllText(path, value); // expect SG2007

    private static string Hash(string pin) => Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(pin, RandomNumberGenerator.GetBytes(16), 600_000, HashAlgorithmName.SHA256, 32)); // clean
}

public sealed class HandheldCookies(IHttpContextAccessor accessor, IDataProtectionProvider protection)
{
    public void Remember(string refreshToken, string driverId)
    {
        var cookies = accessor.HttpContext!.Response.Cookies;
        cookies.Append("driver", driverId); // clean
        cookies.Append("refresh", refreshToken); // expect SG2007
        cookies.Append("refresh", refreshToken, new CookieOptions { Secure = true, HttpOnly = false }); // expect SG2007
        cookies.Append("refresh", refreshToken, new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict }); // clean
        cookies.Append("refresh", protection.CreateProtector("refresh").Protect(refreshToken)); // clean
        cookies.Append("theme", "dark", new CookieOptions { Secure = true }); // clean
        cookies.Delete("refresh"); // clean
    }

    public void Login(string password, bool remember)
    {
        if (remember) accessor.HttpContext!.Response.Cookies.Append("login", Convert.ToBase64String(Encoding.UTF8.GetBytes(password))); // expect SG2007
        if (remember) accessor.HttpContext!.Response.Cookies.Append("remember", remember.ToString()); // clean
    }
}
