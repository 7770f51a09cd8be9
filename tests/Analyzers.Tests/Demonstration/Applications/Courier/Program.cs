using System.Collections;
using System.Diagnostics;
using Contoso.Courier.Api;
using Contoso.Courier.Settings;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<CarrierOptions>(builder.Configuration.GetSection(CarrierOptions.Section)); // clean
builder.Services.AddControllersWithViews();
builder.Services.AddDataProtection();
Console.WriteLine($"Starting in {builder.Environment.EnvironmentName}"); // clean
Console.WriteLine("Database: " + builder.Configuration.GetConnectionString("Courier")); // expect SG2002
Console.WriteLine("Database configured: " + (builder.Configuration.GetConnectionString("Courier") is not null)); // clean
Console.WriteLine("Carrier: {0} {1}", builder.Configuration["Carrier:Name"], builder.Configuration["Carrier:ApiKey"]); // expect SG2002
Console.WriteLine("Carrier: {0} at {1}", builder.Configuration["Carrier:Name"], builder.Configuration["Carrier:BaseAddress"]); // clean
foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables()) // expect SG2014
{
    Console.WriteLine($"{variable.Key}={variable.Value}"); // or here
}

foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables()) Console.WriteLine(variable.Key); // clean
Console.WriteLine($"{Environment.GetEnvironmentVariables().Count} variables"); // clean
foreach (var setting in builder.Configuration.AsEnumerable()) // expect SG2014
{
    Console.WriteLine($"{setting.Key}: {setting.Value}"); // or here
}

foreach (var setting in builder.Configuration.AsEnumerable()) Console.WriteLine($"{setting.Key}: {setting.Value?.Length}"); // clean
if (args.Contains("--verbose")) Debug.WriteLine(((IConfigurationRoot)builder.Configuration).GetDebugView()); // expect SG2014
foreach (var section in builder.Configuration.GetChildren()) Console.WriteLine(section.Path); // clean

var app = builder.Build();
app.Logger.LogInformation("JWT issuer {Issuer}", app.Configuration["Jwt:Issuer"]); // clean
app.Logger.LogInformation("JWT signing key {Key}", app.Configuration["Jwt:SigningKey"]); // expect SG2001
app.Logger.LogInformation("JWT key id {KeyId}", app.Configuration["Jwt:KeyId"]); // clean
app.Logger.LogInformation("JWT lifetime {Lifetime}", app.Configuration["Jwt:TokenLifetime"]); // clean
app.Use(async (context, next) =>
{
    app.Logger.LogDebug("{Method} {Path}", context.Request.Method, context.Request.Path); // clean
    app.Logger.LogDebug("Authorization {Header}", context.Request.Headers.Authorization.ToString()); // expect SG2001
    app.Logger.LogDebug("Authorization present {Present}", context.Request.Headers.ContainsKey("Authorization")); // clean
    app.Logger.LogDebug("Key {Header}", context.Request.Headers["X-Api-Key"].ToString()); // expect SG2001
    app.Logger.LogDebug("Agent {Header}", context.Request.Headers.UserAgent.ToString()); // clean
    app.Logger.LogDebug("Correlation {Header}", context.Request.Headers["X-Correlation-Id"].ToString()); // clean
    app.Logger.LogDebug("Header names {Names}", string.Join(", ", context.Request.Headers.Keys)); // clean
    await next(context);
});
app.MapControllers();
app.MapCourier();
app.Run();
