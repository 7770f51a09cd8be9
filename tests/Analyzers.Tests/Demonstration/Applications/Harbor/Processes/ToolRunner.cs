using System.Diagnostics;

namespace Harbor.Processes;

public class ToolRunner
{
    private readonly string _dbPassword;

    public ToolRunner(IConfiguration configuration)
    {
        _dbPassword = configuration["Db:Password"] ?? throw new InvalidOperationException("Db:Password is not set"); // clean
    }

    public void Dump() => Process.Start("mysqldump", $"-u harbor -p{_dbPassword} berths"); // expect SG2006

    public void DumpSafely()
    {
        var info = new ProcessStartInfo("pg_dump", "-U harbor berths"); // clean
        info.Environment["PGPASSWORD"] = _dbPassword; // clean
        info.ArgumentList.Add("--no-password"); // clean
        Process.Start(info)?.WaitForExit();
    }

    public void Restore(string file)
    {
        var info = new ProcessStartInfo("sqlcmd");
        info.ArgumentList.Add("-i"); // clean
        info.ArgumentList.Add(file);
        info.ArgumentList.Add("-P"); // clean
        info.ArgumentList.Add(_dbPassword); // expect SG2006
        Process.Start(info);
    }

    public void Curl(string token)
    {
        var psi = new ProcessStartInfo
        {
            FileName = "curl",
            Arguments = string.Format("-H \"Authorization: Bearer {0}\" https://harbor.example.org/api", token), // expect SG2006
            RedirectStandardInput = true,
        };
        using var process = Process.Start(psi)!;
        process.StandardInput.WriteLine(token); // clean
    }

    public Process? Zip(string[] files, string passphrase)
    {
        string Quote(string text) => '"' + text.Replace("\"", "\\\"") + '"';
        return Process.Start("7z", ["a", "-p" + Quote(passphrase), "cargo.7z", .. files]); // expect SG2006
    }

    public Process? Git(string branch) => Process.Start("git", ["-c", "credential.helper=store", "pull", "origin", branch]); // clean

    public Process? Keytool(string keyAlias) => Process.Start("keytool", $"-list -alias {keyAlias} -storepass:env STORE_PASSWORD"); // clean
}
