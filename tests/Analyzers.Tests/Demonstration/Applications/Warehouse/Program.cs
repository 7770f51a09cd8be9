using Contoso.Warehouse.Accounts;
using Contoso.Warehouse.Api;
using Contoso.Warehouse.Crypto;
using Contoso.Warehouse.Data;
using Contoso.Warehouse.Http;
using Contoso.Warehouse.Jobs;
using Contoso.Warehouse.Options;
using Contoso.Warehouse.Reports;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<WarehouseOptions>(builder.Configuration.GetSection(WarehouseOptions.Section));
builder.Services.AddSingleton<Journal>();
builder.Services.AddSingleton<Describer>();
builder.Services.AddSingleton<Receiving>();
builder.Services.AddSingleton<KeyRing>();
builder.Services.AddSingleton(new Gateway("https://carrier.contoso.com/", "%token%")); // expect SG0003 SG0002
builder.Services.AddSingleton(new Tracker("https://tracking.contoso.com/", "warehouse-17-public")); // clean
builder.Services.AddSingleton<IPasswordSource>(builder.Environment.IsDevelopment() ? new FixedPasswords() : new ConfiguredPasswords(builder.Configuration));
builder.Services.AddHostedService<StockSync>();

var app = builder.Build();
Startup.Announce(app.Logger, builder.Configuration);
app.MapGet("/stock/{sku}", (string sku, Receiving receiving) => receiving.Find(sku)); // clean
app.MapGet("/settings", (IConfiguration configuration) => Answers.Setting(configuration, "Carrier:ApiKey"));
app.MapGet("/region", (IConfiguration configuration) => Answers.Region(configuration)); // clean
app.MapGet("/go", (IConfiguration configuration) => Answers.Go(configuration));
app.MapGet("/docs", () => Answers.Docs("stock")); // clean
app.Run();
