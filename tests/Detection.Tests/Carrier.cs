namespace SecretGuard.Detection.Tests;

/// <summary>A file of one kind with a value in it, as people write it down.</summary>
public sealed record Carrier(string Path, string Before, string After)
{
    public static readonly IReadOnlyList<Carrier> All =
    [
        new("Program.cs", "class C { const string S = \"", "\"; }\n"),
        new("Call.cs", "client.Send(\"", "\", 1);\n"),
        new("appsettings.json", "{ \"Section\": { \"Setting\": \"", "\" } }\n"),
        new(".env", "SETTING=", "\nOTHER=1\n"),
        new("web.config", "<configuration><add key=\"Setting\" value=\"", "\" /></configuration>\n"),
        new("app.xml", "<Setting>", "</Setting>\n"),
        new("compose.yaml", "services:\n  web:\n    setting: ", "\n    other: 1\n"),
        new("Connection.cs", "var c = \"Server=db;User ID=app;Setting=", ";Port=1\";\n"),
        new("notes.txt", "It is ", " , he said.\n"),
    ];

    public string Around(string value) => Before + value + After;

    public override string ToString() => Path;
}
