using System.Net;
using System.Text;
using Contoso.Shop.Settings;

namespace Contoso.Shop.Accounts;

/// <summary>The same credential, come by in every way that the language has.</summary>
public sealed class Logins
{
    private static readonly string[] Table = ["scanner-7-front", "%phrase%"]; // expect SG0003
    private static readonly Dictionary<string, string> ByName = new() { ["hall"] = "%phrase%" }; // expect SG0003
    private static readonly Dictionary<string, string> Rooms = new() { ["hall"] = "hall-seven-upper" }; // clean
    private readonly string _word = "%phrase%"; // expect SG0003
    private readonly string _room = "room-seven-lower"; // clean
    private string _late = "";

    private string Word { get; } = "%phrase%"; // expect SG0003

    private string this[int index] => index == 0 ? "%phrase%" : Environment.GetEnvironmentVariable("SECOND_WORD") ?? ""; // expect SG0003

    public NetworkCredential Field() => new("svc", _word); // clean

    public NetworkCredential Property() => new("svc", Word, _room); // clean

    public NetworkCredential Indexed() => new("svc", this[0]); // clean

    public NetworkCredential Array() => new(Table[0], Table[1]); // clean

    public NetworkCredential Dictionary() => new(Rooms["hall"], ByName["hall"]); // clean

    public NetworkCredential ElsewhereConstant() => new("warehouse", Secrets.WarehousePassword); // clean

    public NetworkCredential Late()
    {
        _late = "%phrase%"; // expect SG0003
        return new NetworkCredential("svc", _late);
    }

    public NetworkCredential Local()
    {
        var text = "%phrase%"; // expect SG0003
        var copy = text;
        return new NetworkCredential("svc-of-hall-3", copy); // clean
    }

    public NetworkCredential Overwritten(IConfiguration configuration)
    {
        var text = "to be read from settings"; // clean
        text = configuration["Hall:Password"];
        return new NetworkCredential("svc", text); // clean
    }

    public NetworkCredential Branches(IConfiguration configuration, bool local)
    {
        string? text;
        if (local) text = "%phrase%"; // expect SG0003
        else text = configuration["Hall:Password"]; // clean
        return new NetworkCredential("svc", text);
    }

    public NetworkCredential Coalesced(string? given) => new("svc", given ?? "%phrase%"); // expect SG0003

    public NetworkCredential CoalescedAssignment(string? given)
    {
        given ??= "%phrase%"; // expect SG0003
        return new NetworkCredential("svc", given);
    }

    public NetworkCredential Ternary(bool night) => new(night ? "night-shift-login" : "day-shift-login", night ? "%phrase%" : ""); // expect SG0003

    public NetworkCredential Deconstructed()
    {
        var (user, text) = ("svc-of-hall-4", "%phrase%"); // expect SG0003
        return new NetworkCredential(user, text);
    }

    public NetworkCredential Pattern(object given) => given is string text ? new NetworkCredential("svc", text) : new NetworkCredential("svc", "%phrase%"); // expect SG0003

    public NetworkCredential Interpolated(int number) => new("svc", $"%phrase%{number}"); // expect SG0003

    public NetworkCredential Joined() => new("svc", string.Join("-", "%phrase%", "2025")); // expect SG0003

    public NetworkCredential Builder()
    {
        var text = new StringBuilder();
        text.Append("%phrase%"); // expect SG0003
        return new NetworkCredential("svc", text.ToString());
    }

    public NetworkCredential Decoded() => new("svc", Encoding.UTF8.GetString(Convert.FromBase64String("%base64%"))); // expect SG0003

    public NetworkCredential Characters()
    {
        char[] text = ['W', 'a', 'l', 'n', 'u', 't', '-', '9', '1']; // expect SG0003
        return new NetworkCredential("svc", new string(text));
    }

    public NetworkCredential Spans()
    {
        var all = "svc-of-hall-5:%phrase%".AsSpan(); // expect SG0003
        return new NetworkCredential("svc", all[14..].ToString());
    }

    public NetworkCredential Lambda()
    {
        Func<string> text = () => "%phrase%"; // expect SG0003
        Func<string> name = () => "svc-of-hall-6"; // clean
        return new NetworkCredential(name(), text());
    }

    public NetworkCredential LocalFunction()
    {
        return new NetworkCredential("svc", Text());

        static string Text() => "%phrase%"; // expect SG0003
    }

    public NetworkCredential Initialiser() => new() { Domain = "warehouse-domain-3", UserName = "svc-of-hall-7", Password = "%phrase%" }; // expect SG0003 SG0002

    public NetworkCredential ByPosition() => Open("svc-of-hall-8", "%phrase%"); // expect SG0003

    public NetworkCredential ByNameAndOrder() => Open(text: "%phrase%", name: "svc-of-hall-9"); // expect SG0003

    public NetworkCredential GoodCaller(IConfiguration configuration) => Open("svc-of-hall-10", configuration["Hall:Password"]!); // clean

    private static NetworkCredential Open(string name, string text) => new(name, text); // clean

    public string Greeting() => Greet("svc-of-hall-11", "has opened the gate of hall 11"); // clean

    private static string Greet(string name, string text) => name + " " + text; // clean

    public async Task<NetworkCredential> AwaitedAsync() => new("svc", await TextAsync());

    private static async Task<string> TextAsync()
    {
        await Task.Delay(1);
        return "%phrase%"; // expect SG0003
    }

    public NetworkCredential First() => new("svc", Texts().First());

    private static IEnumerable<string> Texts()
    {
        yield return "%phrase%"; // expect SG0003
    }

    public NetworkCredential Generic() => new("svc", Same("%phrase%")); // expect SG0003

    private static T Same<T>(T value) => value; // clean

    public NetworkCredential Out()
    {
        Give(out var text);
        return new NetworkCredential("svc", text);
    }

    private static void Give(out string text) => text = "%phrase%"; // expect SG0003
}
