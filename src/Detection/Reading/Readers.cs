using SecretGuard.Detection.Reading.Code;
using SecretGuard.Detection.Reading.CSharp;
using SecretGuard.Detection.Reading.Data;

namespace SecretGuard.Detection.Reading;

/// <summary>Which reader reads which kind.</summary>
internal static class Readers
{
    private static readonly Reader Plain = new PlainReader(Assignment.Style.Quoted);
    private static readonly Reader Lines = new PlainReader(Assignment.Style.Line);
    private static readonly Reader Xml = new XmlReader();
    private static readonly Reader CSharp = new CodeReader(() => new CSharpLexer());
    private static readonly Reader Json = new JsonSourceReader();

    public static Reader Of(TextKind kind) => kind switch
    {
        TextKind.CSharp => CSharp,
        TextKind.VisualBasic => Plain,
        TextKind.FSharp => Plain,
        TextKind.Json => Json,
        TextKind.Xml => Xml,
        TextKind.Env => Lines,
        TextKind.Yaml => Lines,
        TextKind.Ini => Lines,
        TextKind.Shell => Lines,
        TextKind.PowerShell => Plain,
        TextKind.Batch => Lines,
        TextKind.Dockerfile => Lines,
        TextKind.Sql => Plain,
        TextKind.Http => Lines,
        TextKind.Notebook => Json,
        TextKind.Razor => Plain,
        TextKind.Script => Plain,
        TextKind.Html => Plain,
        TextKind.Hcl => Plain,
        _ => Plain,
    };
}
