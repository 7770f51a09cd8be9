using System.Text.Json;

namespace Harbor.Files;

public sealed class SavedLogin
{
    public string User { get; set; } = "";

    public string Password { get; set; } = ""; // expect SG2010

    public string PasswordHint { get; set; } = ""; // clean

    public DateTime PasswordChanged { get; set; } // clean
}

public sealed class StateFiles(string folder)
{
    public void Save(SavedLogin login) => File.WriteAllText(Path.Combine(folder, "login.json"), JsonSerializer.Serialize(login)); // or here

    public void SavePlain(string user, string password)
    {
        File.WriteAllText(Path.Combine(folder, "user"), user); // clean
        File.WriteAllText(Path.Combine(folder, "pw"), password); // expect SG2007
        File.WriteAllText(Path.Combine(folder, "pw.sha"), Sha(password)); // clean
        File.AppendAllLines(Path.Combine(folder, "history"), [$"{user} {DateTime.Now}"]); // clean
        File.AppendAllLines(Path.Combine(folder, "history"), [$"{user}:{password}"]); // expect SG2007
        using var writer = new StreamWriter(Path.Combine(folder, "password-help.txt")); // clean
        writer.WriteLine("Ask the harbourmaster for a password"); // clean
        writer.WriteLine(password); // expect SG2007
    }

    public string ReadPassword() => File.ReadAllText(Path.Combine(folder, "pw")); // clean

    public async Task Backup(IConfiguration configuration)
    {
        var lines = new List<string> { "[harbor]", "user=harbor" };
        lines.Add("token=" + configuration["Harbor:AccessToken"]);
        await File.WriteAllLinesAsync(Path.Combine(folder, "harbor.ini"), lines); // expect SG2007
        var names = new List<string> { "AccessToken", "Password" }; // clean
        await File.WriteAllLinesAsync(Path.Combine(folder, "names.txt"), names); // clean
    }

    public void Temporary(string privateKey)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, privateKey); // expect SG2007
        File.Delete(path);
    }

    public void Protected(string apiKey, Func<string, byte[]> protect) => File.WriteAllBytes(Path.Combine(folder, "key.bin"), protect(apiKey)); // clean

    public void Cookie(HttpResponse response, string refreshToken)
    {
        response.Cookies.Append("lang", "en"); // clean
        response.Cookies.Append("rt", refreshToken); // expect SG2007
        response.Cookies.Delete("rt"); // clean
    }

    private static string Sha(string text) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))); // clean
}
