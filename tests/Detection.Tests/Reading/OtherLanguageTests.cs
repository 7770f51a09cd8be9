namespace SecretGuard.Detection.Tests.Reading;

public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("Dim x As String = \"a\"\"v\"", "x", "a\"v")]
    [InlineData("Const x = \"a\" & \"v\" ' c\n", "x", "av")]
    [InlineData("Dim x = \"a\" & _\n \"v\"", "x", "av")]
    [InlineData("a.Password = $\"a{y}v\"", "a:Password", "a{0}v")]
    [InlineData("F(password:=\"v\")", "password", "v")]
    [InlineData("Dim x = New C With {.Password = \"v\"}", "x:Password", "v")]
    [InlineData("Function GetPassword() As String\n Return \"v\"\nEnd Function", "GetPassword", "v")]
    [InlineData("headers.Add(\"Key\", \"v\")", "Key", "v")]
    [InlineData("New NetworkCredential(\"u\", \"v\")", "password", "v")]
    [InlineData("x = \"abc\ny = \"v\"", "y", "v")]
    public void Visual_Basic_is_read(string text, string name, string value) => Has(TextKind.VisualBasic, text, name, value);

    [Theory]
    [InlineData("let x = \"a\\065\\tv\"", "x", "aA\tv")]
    [InlineData("let x = \"\"\"a\"v\"\"\"", "x", "a\"v")]
    [InlineData("let x = @\"a\\\"\"v\"", "x", "a\\\"v")]
    [InlineData("let x = $\"a{y}v\"", "x", "a{0}v")]
    [InlineData("let x = \"v\"B", "x", "v")]
    [InlineData("let x : string = \"v\"", "x", "v")]
    [InlineData("let x = \"a\" +\n  \"v\"", "x", "av")]
    [InlineData("let y = { Password = \"v\"; B = 1 }", "y:Password", "v")]
    [InlineData("let y = { A = 1\n  Password = \"v\" }", "y:Password", "v")]
    [InlineData("a.Password <- \"v\"", "a:Password", "v")]
    [InlineData("(* it's (* \" *) *) let x = \"v\"", "x", "v")]
    [InlineData("let f (a: 'a) = 'b'\nlet x = \"v\"", "x", "v")]
    [InlineData("Environment.SetEnvironmentVariable(\"Key\", \"v\")", "Key", "v")]
    public void FSharp_is_read(string text, string name, string value) => Has(TextKind.FSharp, text, name, value);

    [Theory]
    [InlineData("const x = 'a\\'\\u{41}v';", "x", "a'Av")]
    [InlineData("let x = `a${y + \"}\"}v`", "x", "a{0}}v")]
    [InlineData("let x: string = \"v\"", "x", "v")]
    [InlineData("var o = { password: \"v\" }", "o:password", "v")]
    [InlineData("var o = { \"password\": \"v\" }", "o:password", "v")]
    [InlineData("process.env.KEY = \"v\"", "process:env:KEY", "v")]
    [InlineData("req.setHeader(\"Key\", \"v\")", "Key", "v")]
    [InlineData("os.environ[\"KEY\"] = \"v\"", "os:environ:KEY", "v")]
    [InlineData("x = f'a{y}v'", "x", "a{y}v")]
    [InlineData("x = '''a\n'v'''", "x", "a\n'v")]
    [InlineData("x = (\"a\"\n \"v\")", "x", "av")]
    [InlineData("connect(password=\"v\")", "password", "v")]
    [InlineData("# don't\nx = \"v\"", "x", "v")]
    [InlineData("// don't\nx = \"v\"", "x", "v")]
    [InlineData("/* don't */ x = \"v\"", "x", "v")]
    [InlineData("a = b.split(/'/); x = \"v\"", "x", "v")]
    [InlineData("x := \"v\"", "x", "v")]
    [InlineData("cfg := Config{Password: \"v\"}", "cfg:Password", "v")]
    [InlineData("$x = 'a' . 'v';", "x", "av")]
    [InlineData("$o = ['password' => 'v'];", "password", "v")]
    [InlineData("#define KEY \"v\"", "KEY", "v")]
    [InlineData("static final String KEY = \"a\" +\n  \"v\";", "KEY", "av")]
    [InlineData("Map<String, String> x = Map.of(\"Key\", \"v\");", "Key", "v")]
    [InlineData("x = os.getenv(\"A\") or \"v\"", "x", "v")]
    [InlineData("x = 'abc\ny = \"v\"", "y", "v")]
    public void Scripts_are_read(string text, string name, string value) => Has(TextKind.Script, text, name, value);

    [Theory]
    [InlineData("<input value=\"v\" type=hidden name=\"apiKey\">", "apiKey", "v")]
    [InlineData("<div data-api-key='a&amp;v'></div>", "data-api-key", "a&v")]
    [InlineData("<script>var x = \"v\";</script>", "x", "v")]
    [InlineData("<script type=\"application/json\">{ \"x\": \"v\" }</script>", "x", "v")]
    [InlineData("<p>it's</p><meta content=\"v\" name=\"key\">", "key", "v")]
    [InlineData("<!-- password = \"v\" -->", "password", "v")]
    public void Pages_are_read(string text, string name, string value) => Has(TextKind.Html, text, name, value);

    [Theory]
    [InlineData("<p>@{ var x = \"v\"; }</p>", "x", "v")]
    [InlineData("<p>it's</p>\n@code {\n string x = \"v\";\n}", "x", "v")]
    [InlineData("@functions { string F() { return \"v\"; } }", "F", "v")]
    [InlineData("<p>@(x = \"v\")</p>", "x", "v")]
    [InlineData("<p a=\"@Html.Hidden(\"key\", \"v\")\">", "key", "v")]
    [InlineData("@if (y) { <input name=\"key\" value=\"v\" /> }", "key", "v")]
    [InlineData("a@b.c @page \"/x\" <input name=\"key\" value=\"v\" />", "key", "v")]
    [InlineData("@* password = \"v\" *@", "password", "v")]
    public void Razor_is_read(string text, string name, string value) => Has(TextKind.Razor, text, name, value);

    [Theory]
    [InlineData("python3", "# don't\\n\", \"x = 'v'")]
    [InlineData(".net-csharp\", \"language\": \"C#", "var x =\\n\", \"@\\\"v\\\";")]
    [InlineData(".net-fsharp\", \"language\": \"F#", "let x = \\\"v\\\"")]
    public void Cells_of_a_notebook_are_read_in_its_language(string kernel, string source) =>
        Has(
            TextKind.Notebook,
            "{ \"cells\": [ { \"cell_type\": \"code\", \"source\": [ \"" + source
                + "\" ] } ], \"metadata\": { \"kernelspec\": { \"name\": \"" + kernel + "\" } } }",
            "x",
            "v");

    [Fact]
    public void Sections_of_a_notebook_are_read_in_their_language()
    {
        const string Text = "#!markdown\nit's\n#!csharp\nvar x = @\"v\";\n#!fsharp\nlet y = \"w\"\n";
        Has(TextKind.Notebook, Text, "x", "v");
        Has(TextKind.Notebook, Text, "y", "w");
    }

    private static void Has(TextKind kind, string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(kind, text).Select(row => (row.Name, row.Value)));
}
