using System.Diagnostics;
using System.Management.Automation;
using System.Security;

namespace Harbor.Scripting;

public static class PowerShellHost
{
    private static SecureString ToSecure(string plain)
    {
        var result = new SecureString();
        foreach (var c in plain) result.AppendChar(c);
        result.MakeReadOnly();
        return result;
    }

    public static PSCredential Operator() => new("HARBOR\\operator", ToSecure("%human%")); // expect SG0003

    public static PSCredential Prompted(SecureString typed) => new("HARBOR\\operator", typed); // clean

    public static void RestartCrane()
    {
        using var shell = PowerShell.Create();
        shell.AddCommand("Restart-Service").AddParameter("Name", "CraneControl").AddParameter("Credential", Operator()).Invoke(); // clean
    }

    public static void MapDrive()
    {
        using var shell = PowerShell.Create();
        shell.AddScript("$pw = Read-Host -AsSecureString -Prompt 'Password'").Invoke(); // clean
        shell.AddCommand("New-LocalUser").AddParameter("Password", ToSecure("%phrase%")).Invoke(); // expect SG0003
        shell.AddCommand("Set-LocalUser").AddParameter("PasswordNeverExpires", true).Invoke(); // clean
    }

    public static void RunAs(string password)
    {
        var info = new ProcessStartInfo("crane.exe") { UserName = "operator", UseShellExecute = false };
#pragma warning disable CA1416
        info.PasswordInClearText = "%human%"; // expect SG0003 SG0002
        info.LoadUserProfile = false;
#pragma warning restore CA1416
        Process.Start(info);
        Process.Start("net", "use Z: \\\\files\\cargo /user:operator " + password); // expect SG2006
        Process.Start("net", $"user operator /passwordreq:{(password.Length > 0 ? "yes" : "no")}"); // clean
    }
}
