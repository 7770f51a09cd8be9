namespace SecretGuard.Detection.Tests;

/// <summary>A file of one kind with a value in it, as people write it down. <c>SETTING</c> in it stands for the value's name.</summary>
public sealed record Carrier(string Path, string Before, string After)
{
    public static readonly IReadOnlyList<Carrier> All =
    [
        new("Program.cs", "class C { const string SETTING = \"", "\"; }\n"),
        new("Call.cs", "client.Send(SETTING: \"", "\", x: 1);\n"),
        new("appsettings.json", "{ \"Section\": { \"SETTING\": \"", "\" } }\n"),
        new(".env", "SETTING=", "\nOTHER=1\n"),
        new("web.config", "<configuration><add key=\"SETTING\" value=\"", "\" /></configuration>\n"),
        new("app.xml", "<SETTING>", "</SETTING>\n"),
        new("compose.yaml", "services:\n  web:\n    SETTING: ", "\n    other: 1\n"),
        new("Connection.cs", "var c = \"Server=db;User ID=app;SETTING=", ";Port=1\";\n"),
        new("notes.txt", "It is ", " , he said.\n"),
    ];

    /// <summary>Those in which a value has a name of its own.</summary>
    public static IEnumerable<Carrier> Naming => All.Where(carrier => carrier.Path is not ("notes.txt" or "Connection.cs"));

    /// <summary>The file, and where the value starts in it.</summary>
    public (string Text, int Start) Around(string value, string name = "Setting")
    {
        var before = Before.Replace("SETTING", name, StringComparison.Ordinal);
        return (before + value + After.Replace("SETTING", name, StringComparison.Ordinal), before.Length);
    }

    public override string ToString() => Path;
}
