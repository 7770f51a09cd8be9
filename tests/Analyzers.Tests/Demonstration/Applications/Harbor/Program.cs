using Harbor.Http;
using Harbor.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenAnyIP(8443, listen => listen.UseHttps("harbor.pfx", "%phrase%"))); // expect SG0003
builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenAnyIP(9443, listen => listen.UseHttps("harbor.pfx", builder.Configuration["Kestrel:Certificate:Password"]))); // clean
builder.WebHost.UseSetting("Kestrel:Certificates:Default:Password", "%human%"); // expect SG0002 SG0003
builder.WebHost.UseSetting("Kestrel:Certificates:Default:Path", "/etc/harbor/tls.pfx"); // clean
Environment.SetEnvironmentVariable("HARBOR_API_KEY", "%token%"); // expect SG0002 SG0003
Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Staging"); // clean
builder.Services.AddAntiforgery(options => options.HeaderName = "X-CSRF-TOKEN"); // clean
builder.Services.AddSingleton<BerthTokens>();

var app = builder.Build();
app.MapBerths();
app.Run();
