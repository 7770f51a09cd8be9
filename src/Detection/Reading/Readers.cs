using SecretGuard.Detection.Reading.Code;
using SecretGuard.Detection.Reading.CSharp;
using SecretGuard.Detection.Reading.Commands;
using SecretGuard.Detection.Reading.Data;

namespace SecretGuard.Detection.Reading;

/// <summary>Which reader reads which kind.</summary>
internal static class Readers
{
    private static readonly Reader Plain = new PlainReader(Assignment.Style.Quoted);
    private static readonly Reader Xml = new XmlReader();
    private static readonly Reader CSharp = new CodeReader(() => new CSharpLexer());
    private static readonly Reader Env = new EnvReader();
    private static readonly Reader Yaml = new YamlReader();
    private static readonly Reader Ini = new IniReader();
    private static readonly Reader Shell = new ShellReader();
    private static readonly Reader PowerShell = new PowerShellReader();
    private static readonly Reader Batch = new BatchReader();
    private static readonly Reader Dockerfile = new DockerfileReader();
    private static readonly Reader Sql = new SqlReader();
    private static readonly Reader Http = new HttpReader();
    private static readonly Reader Hcl = new HclReader();
    private static readonly Reader Json = new JsonSourceReader();

    public static Reader Of(TextKind kind) => kind switch
    {
        TextKind.CSharp => CSharp,
        TextKind.VisualBasic => Plain,
        TextKind.FSharp => Plain,
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
        TextKind.Notebook => Json,
        TextKind.Razor => Plain,
        TextKind.Script => Plain,
        TextKind.Html => Plain,
        TextKind.Hcl => Hcl,
        _ => Plain,
    };
}
