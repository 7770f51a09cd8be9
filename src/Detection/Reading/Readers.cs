using SecretGuard.Detection.Reading.Code;
using SecretGuard.Detection.Reading.CSharp;
using SecretGuard.Detection.Reading.Commands;
using SecretGuard.Detection.Reading.Data;
using SecretGuard.Detection.Reading.FSharp;
using SecretGuard.Detection.Reading.Markup;
using SecretGuard.Detection.Reading.Notebooks;
using SecretGuard.Detection.Reading.Script;
using SecretGuard.Detection.Reading.VisualBasic;

namespace SecretGuard.Detection.Reading;

/// <summary>Which reader reads which kind.</summary>
internal static class Readers
{
    private static readonly Reader Plain = new PlainReader();
    private static readonly Reader CSharp = new CodeReader(() => new CSharpLexer());
    private static readonly Reader VisualBasic = new CodeReader(() => new VisualBasicLexer());
    private static readonly Reader FSharp = new CodeReader(() => new FSharpLexer());
    private static readonly Reader Json = new JsonSourceReader();
    private static readonly Reader Xml = new XmlReader();
    private static readonly Reader Env = new EnvReader();
    private static readonly Reader Yaml = new YamlReader();
    private static readonly Reader Ini = new IniReader();
    private static readonly Reader Shell = new ShellReader();
    private static readonly Reader PowerShell = new PowerShellReader();
    private static readonly Reader Batch = new BatchReader();
    private static readonly Reader Dockerfile = new DockerfileReader();
    private static readonly Reader Sql = new SqlReader();
    private static readonly Reader Http = new HttpReader();
    private static readonly Reader Notebook = new NotebookReader();
    private static readonly Reader Razor = new RazorReader();
    private static readonly Reader Script = new CodeReader(() => new ScriptLexer());
    private static readonly Reader Html = new HtmlReader();
    private static readonly Reader Hcl = new HclReader();

    public static Reader Of(TextKind kind) => kind switch
    {
        TextKind.CSharp => CSharp,
        TextKind.VisualBasic => VisualBasic,
        TextKind.FSharp => FSharp,
        TextKind.Json => Json,
        TextKind.Xml => Xml,
        TextKind.Env => Env,
        TextKind.Yaml => Yaml,
        TextKind.Ini => Ini,
        TextKind.Shell => Shell,
        TextKind.PowerShell => PowerShell,
        TextKind.Batch => Batch,
        TextKind.Dockerfile => Dockerfile,
        TextKind.Sql => Sql,
        TextKind.Http => Http,
        TextKind.Notebook => Notebook,
        TextKind.Razor => Razor,
        TextKind.Script => Script,
        TextKind.Html => Html,
        TextKind.Hcl => Hcl,
        _ => Plain,
    };
}
