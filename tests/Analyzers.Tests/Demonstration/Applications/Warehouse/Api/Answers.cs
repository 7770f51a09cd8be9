using System.Diagnostics;
using System.Text.Json;
using Contoso.Warehouse.Options;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Warehouse.Api;

public static class Answers
{
    public static IResult Setting(IConfiguration configuration, string name) => Show(Lookup(configuration, name));

    private static string Lookup(IConfiguration configuration, string name) => configuration[name] ?? "none"; // clean

    private static IResult Show(string text) => Results.Text(text); // expect SG2004

    public static IResult Region(IConfiguration configuration) => ShowPublic(configuration["Warehouse:Region"] ?? "none"); // clean

    private static IResult ShowPublic(string text) => Results.Text(text); // clean

    public static IResult Go(IConfiguration configuration) => To(Address("https://carrier.contoso.com/start", configuration["Carrier:ApiKey"]!));

    private static string Address(string start, string text) => $"{start}?k={text}"; // expect SG2005

    private static IResult To(string address) => Results.Redirect(address); // or here

    public static IResult Docs(string topic) => ToPublic(PublicAddress("https://docs.contoso.com/warehouse", topic)); // clean

    private static string PublicAddress(string start, string text) => $"{start}?topic={text}"; // clean

    private static IResult ToPublic(string address) => Results.Redirect(address); // clean

    public static async Task FailAsync(HttpContext context, Exception e) => await WriteAsync(context, Explain(e));

    private static string Explain(Exception e) => e.ToString(); // clean

    private static Task WriteAsync(HttpContext context, string text) => context.Response.WriteAsync(text); // expect SG2012

    public static Task RefuseAsync(HttpContext context, Exception e) => WritePublicAsync(context, e.GetType().Name); // clean

    private static Task WritePublicAsync(HttpContext context, string text) => context.Response.WriteAsync(text); // clean

    public static ProblemDetails Problem(WarehouseOptions options) => Details(Text(options));

    private static string Text(WarehouseOptions options) => "database login with " + options.DatabasePassword; // clean

    private static ProblemDetails Details(string text) => new() { Title = "failed", Detail = text }; // expect SG2004

    public static ProblemDetails Missing(string sku) => PublicDetails($"there is no {sku}"); // clean

    private static ProblemDetails PublicDetails(string text) => new() { Title = "missing", Detail = text }; // clean

    public static void Header(HttpResponse response, WarehouseOptions options) => Set(response, options.CarrierApiKey);

    private static void Set(HttpResponse response, string text) => response.Headers["X-Carrier"] = text; // expect SG2004

    public static void RegionHeader(HttpResponse response, WarehouseOptions options) => SetPublic(response, options.Region); // clean

    private static void SetPublic(HttpResponse response, string text) => response.Headers["X-Region"] = text; // clean
}

public static class Tools
{
    public static void Print(WarehouseOptions options) => Run("labelprinter", Arguments("queue", options.CarrierApiKey));

    private static string Arguments(string queue, string text) => "--queue " + queue + " --auth " + text; // clean

    private static void Run(string program, string text) => Process.Start(program, text); // expect SG2006

    public static void Version() => RunPublic("labelprinter", "--version --quiet"); // clean

    private static void RunPublic(string program, string text) => Process.Start(program, text); // clean
}

public static class Gate
{
    public static bool Opens(string presented, WarehouseOptions options) => Same(presented, options.SigningKey);

    private static bool Same(string one, string other) => one == other; // expect SG3001

    public static bool IsRegion(string presented, WarehouseOptions options) => SameText(presented, options.Region); // clean

    private static bool SameText(string one, string other) => one == other; // clean

    public static bool IsMaster(string password) => Matches(password, Master()); // expect SG0007

    private static bool Matches(string one, string other) => string.Equals(one, other, StringComparison.Ordinal); // or here

    private static string Master() => "%phrase%"; // or here

    public static bool IsHall(string name) => MatchesHall(name, Hall()); // clean

    private static bool MatchesHall(string one, string other) => string.Equals(one, other, StringComparison.Ordinal); // clean

    private static string Hall() => "hall-three-upper-level"; // clean
}

public sealed class CarrierState
{
    public string Name { get; init; } = ""; // clean

    public string AccessToken { get; init; } = ""; // expect SG2010

    public string TokenType { get; init; } = "Bearer"; // clean
}

public sealed class CarrierLabel
{
    public string Name { get; init; } = ""; // clean

    public string SortKey { get; init; } = "A-17-blue-lower"; // clean
}

public static class States
{
    public static string Save(CarrierState state) => Json(state);

    public static string Save(CarrierLabel label) => JsonSerializer.Serialize(label); // clean

    private static string Json<T>(T value) => JsonSerializer.Serialize(value); // clean
}
