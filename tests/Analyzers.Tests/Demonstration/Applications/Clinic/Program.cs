using System.Text;
using Contoso.Clinic.Api;
using Contoso.Clinic.Data;
using Contoso.Clinic.Identity;
using Contoso.Clinic.Settings;
using Contoso.Clinic.Workers;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Contoso.Clinic.Tests, PublicKey=0024000004800000940000000602000000240000525341310004000001000100%hex%%hex%")] // clean
[assembly: Microsoft.Extensions.Configuration.UserSecrets.UserSecretsId("%guid%")] // clean

var builder = WebApplication.CreateBuilder(args);
var jwtKey = builder.Configuration["Jwt:Key"] ?? "%token%"; // expect SG0004 SG0002
var facebookSecret = builder.Configuration["Facebook:Secret"]; // clean

builder.Services.AddDbContext<ClinicContext>(options => options.UseSqlServer(builder.Configuration.GetConnectionString("Clinic"))); // clean
builder.Services.AddDbContext<ClinicContext>(options => options.UseNpgsql($"Host={builder.Configuration["Db:Host"]};Database=clinic;Username=clinic;Password=%human%")); // expect SG0005 SG0003
builder.Services.Configure<TokenOptions>(builder.Configuration.GetSection("Tokens")); // clean
builder.Services.Configure<LabOptions>(options => options.ApiKey = "%token%"); // expect SG0002 SG0003
builder.Services.Configure<MailOptions>(options =>
{
    options.User = "mailer"; // clean
    options.Password = builder.Configuration["Mail:Password"] ?? ""; // clean
    options.PasswordFile = "/run/secrets/mail"; // clean
});
builder.Services.AddSingleton(new IntegrationOptions { UserName = "hl7", Password = "%phrase%" }); // expect SG0002 SG0003
builder.Services.AddHostedService<GatewayWorker>(); // clean
builder.Services.AddHttpClient("export", client => client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", "%shorthex%")); // expect SG0003 SG0002
builder.Services.AddHttpClient("import", client => client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", builder.Configuration["Apim:Key"])); // clean
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Logging:LogLevel:Default"] = "Information", // clean
    ["Smtp:Password"] = "%human%", // expect SG0002
    ["Smtp:PasswordFile"] = "/run/secrets/smtp", // clean
    ["ConnectionStrings:Audit"] = "Server=audit;Database=Audit;User Id=audit;Password=%password%", // expect SG0005
    ["ApplicationInsights:InstrumentationKey"] = "%guid%", // clean
});

builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
    .AddJwtBearer(options =>
    {
        options.Authority = "https://id.clinic.fabrikam.com"; // clean
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = "clinic", // clean
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(jwtKey)), // clean
        };
    })
    .AddOAuth("HealthId", options =>
    {
        options.ClientId = "clinic-portal"; // clean
        options.ClientSecret = "%token%"; // expect SG0003 SG0002
        options.TokenEndpoint = "https://healthid.fabrikam.com/oauth/token"; // clean
        options.CallbackPath = "/signin-healthid"; // clean
    })
    .AddOAuth("Facebook", options =>
    {
        options.ClientId = builder.Configuration["Facebook:Id"] ?? "";
        options.ClientSecret = facebookSecret ?? ""; // clean
    });

var app = builder.Build();
app.UseMiddleware<BasicGate>(); // clean
app.MapGet("/health", () => "ok"); // clean
app.MapPatients(app.Configuration);
await Seed.RunAsync(app.Services);
app.Run();
