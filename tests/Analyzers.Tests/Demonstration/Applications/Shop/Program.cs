using System.Net.Http.Headers;
using System.Text;
using Contoso.Shop.Accounts;
using Contoso.Shop.Data;
using Contoso.Shop.Extensions;
using Contoso.Shop.Messaging;
using Contoso.Shop.Middleware;
using Contoso.Shop.Payments;
using Contoso.Shop.Security;
using Contoso.Shop.Settings;
using Contoso.Shop.Shipping;
using Contoso.Shop.Telemetry;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Payments:ApiKey"] = "%token%", // expect SG0002
    ["Payments:BaseUrl"] = "https://api.payments.contoso.com/v2/", // clean
    ["Mail:Password"] = "%phrase%", // expect SG0002
    ["Mail:UserName"] = "orders@contoso.com",
    ["Jwt:Issuer"] = "https://shop.contoso.com", // clean
    ["Storage:PartitionKey"] = "orders-2025-eu-west", // clean
    ["Identity:PasswordPolicy"] = "length>=12;digits>=1;upper>=1", // clean
});
builder.Services.Configure<PaymentOptions>(builder.Configuration.GetSection("Payments"));
builder.Services.Configure<JwtOptions>(options =>
{
    options.Issuer = "https://shop.contoso.com";
    options.SigningKey = "%base64%"; // expect SG0002 SG0004
    options.KeyId = "shop-signing-2025-03"; // clean
});
builder.Services.Configure<MailOptions>(options => options.Password = builder.Configuration["Mail:Password"] ?? ""); // clean

builder.Services.AddDbContext<ShopContext>(options => options.UseSqlServer("Server=sql01.contoso.local;Database=Shop;User Id=shop_app;Password=%phrase%;Encrypt=True")); // expect SG0005
builder.Services.AddDbContext<ReportingContext>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Reporting"))); // clean

var jwtKey = builder.Configuration["Jwt:SigningKey"] ?? "%base64%"; // expect SG0002 SG0004
builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
{
    options.Audience = "shop-api";
    options.TokenValidationParameters = new TokenValidationParameters
    {
        ValidIssuer = "https://shop.contoso.com",
        IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(jwtKey)),
        NameClaimType = "preferred_username", // clean
    };
});

builder.Services.AddHttpClient<PaymentClient>(client =>
{
    client.BaseAddress = new Uri("https://api.payments.contoso.com/v2/"); // clean
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "%token%"); // expect SG0003
});
builder.Services.AddHttpClient("legacy", client => client.DefaultRequestHeaders.Add("X-Api-Key", "%hex%")); // expect SG0003 SG0002
builder.Services.AddHttpClient("stock", client =>
{
    client.DefaultRequestHeaders.Add("X-Api-Key", builder.Configuration["Stock:ApiKey"]); // clean
    client.DefaultRequestHeaders.Add("X-Correlation-Source", "shop-web-frontend-7"); // clean
});
builder.Services.AddHttpClient("warehouse")
    .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { Credentials = new System.Net.NetworkCredential("svc-shop", "%phrase%") }); // expect SG0003

builder.Services.AddSingleton<ShippingClient>();
builder.Services.AddSingleton<OrderBus>();
builder.Services.AddSingleton<TokenService>();
builder.Services.AddSingleton(new SigningService("%hex%")); // expect SG0004 SG0003 SG0002
builder.Services.AddSingleton<ShopTelemetry>();
builder.Services.AddControllers();
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseMiddleware<RequestLoggingMiddleware>();
app.UseMiddleware<ErrorMiddleware>();
app.UseShopSecurity();

app.Logger.LogInformation("Using payment key {Key}", builder.Configuration["Payments:ApiKey"]); // expect SG2001
app.Logger.LogInformation("Payment key configured: {Configured}", builder.Configuration["Payments:ApiKey"] is not null); // clean
app.Logger.LogInformation("Reading setting {Setting}", "Payments:ApiKey"); // clean
app.Logger.LogInformation("Payment service at {Url}", builder.Configuration["Payments:BaseUrl"]); // clean

app.MapGet("/health", () => "ok");
app.MapGet("/debug/config", (IConfiguration configuration) => ((IConfigurationRoot)configuration).GetDebugView()); // expect SG2014 SG2004
app.MapGet("/debug/key", (IConfiguration configuration) => Results.Ok(configuration["Jwt:SigningKey"])); // expect SG2004
app.MapGet("/debug/keyid", (IConfiguration configuration) => Results.Ok(configuration["Jwt:KeyId"])); // clean
app.MapGet("/public-key", (SigningService signing) => Results.Text(signing.PublicKeyPem)); // clean
app.MapPost("/login", (LoginRequest request, TokenService tokens) =>
{
    if (request.Password == "%phrase%") return Results.Ok(tokens.Issue(request.UserName)); // expect SG0007
    return Results.Unauthorized();
});
app.MapPost("/token/refresh", (string refreshToken, TokenService tokens) => Results.Ok(tokens.Refresh(refreshToken)));
app.MapGet("/pay", (string orderId, IConfiguration configuration) =>
    Results.Redirect($"https://pay.contoso.com/start?order={orderId}&api_key={configuration["Payments:ApiKey"]}")); // expect SG2005
app.MapGet("/track", (string parcel) => Results.Redirect($"https://track.contoso.com/{parcel}?lang=en")); // clean
app.MapControllers();
app.MapRazorPages();
app.Run();
