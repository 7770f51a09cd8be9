using System.Diagnostics;
using Contoso.Shop.Accounts;
using Contoso.Shop.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Contoso.Shop.Partners;

public sealed class PartnerModel(ILogger<PartnerModel> logger) : PageModel
{
    [TempData]
    public string? Notice { get; set; }

    public IActionResult OnGet(string returnUrl) => LocalRedirect(returnUrl); // clean

    public IActionResult OnPost(Partner partner, LoginRequest request)
    {
        logger.LogInformation("Partner {@Partner}", partner); // expect SG2011
        logger.LogInformation("Partner {Id}", partner.Id); // clean
        logger.LogInformation("Request {@Request}", request); // expect SG2011
        logger.LogInformation("Request {@Request}", new { request.UserName, request.RememberMe }); // clean
        Response.Cookies.Append("api_secret", partner.ApiSecret); // expect SG2007
        Response.Cookies.Append("partner", partner.Name); // clean
        Response.Cookies.Delete("session_token"); // clean
        return RedirectToPage("Partner", new { id = partner.Id }); // clean
    }

    public IActionResult OnPostToken(string accessToken) => RedirectToPage("Partner", new { accessToken }); // expect SG2005

    public ContentResult OnPostShow(Partner partner) => Content($"{partner.Name}: {partner.ApiSecret}"); // expect SG2004

    public ContentResult OnPostName(Partner partner) => Content($"{partner.Name}: {partner.ApiSecret.Length} characters"); // clean
}

public sealed class PartnerTool
{
    public void Sync(Partner partner)
    {
        var start = new ProcessStartInfo("sync") { Arguments = $"--partner {partner.Name} --secret {partner.ApiSecret}" }; // expect SG2006
        Process.Start(start);
        var quiet = new ProcessStartInfo("sync") { Arguments = $"--partner {partner.Name} --secret-from-stdin" }; // clean
        quiet.RedirectStandardInput = true;
        using var process = Process.Start(quiet)!;
        process.StandardInput.WriteLine(partner.ApiSecret); // clean
    }

    public void Save(Partner partner, string folder)
    {
        File.WriteAllLines(Path.Combine(folder, "partner.txt"), [partner.Name, partner.ApiSecret]); // expect SG2007
        File.WriteAllLines(Path.Combine(folder, "names.txt"), [partner.Name, nameof(partner.ApiSecret)]); // clean
        using var stream = File.Create(Path.GetTempFileName());
        stream.Write(System.Text.Encoding.UTF8.GetBytes(partner.ApiSecret)); // expect SG2007
        stream.Write("partners"u8); // clean
        using var memory = new MemoryStream();
        memory.Write(System.Text.Encoding.UTF8.GetBytes(partner.ApiSecret)); // clean
    }

    public void Remember(Partner partner)
    {
        if (!OperatingSystem.IsWindows()) return;
        using var key = Microsoft.Win32.Registry.CurrentUser.CreateSubKey(@"Software\Contoso\Shop"); // clean
        key.SetValue("Secret", partner.ApiSecret); // expect SG2007
        key.SetValue("Partner", partner.Name); // clean
    }
}
