using System.Text;
using System.Text.Unicode;
using SecretGuard.Detection;
using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Kinds;

namespace SecretGuard.Tool.Interchange;

/// <summary>Collects what a format reads, and everything that is wrong with it. No value and no refused name gets into a remark.</summary>
/// <param name="text">The whole file.</param>
/// <param name="declared">What the manifest has, whose names a name of the file may repeat but not vary in case.</param>
internal sealed class ImportSink(string text, IReadOnlyList<SecretDeclaration> declared) : IDisposable
{
    private const int Longest = 65_532;

    private readonly TextLines lines = new(text);
    private readonly Dictionary<string, string> elsewhere = declared.Where(secret => Elsewhere(secret) is not null)
        .ToDictionary(secret => secret.Name, secret => Elsewhere(secret)!, StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, int Line)> names = declared.Select(secret => (secret.Name, Line: 0)).ToDictionary(
        known => known.Name, StringComparer.OrdinalIgnoreCase);

    public List<ImportedSecret> Secrets { get; } = [];

    /// <summary>Why nothing of the file is taken.</summary>
    public List<ImportRemark> Faults { get; } = [];

    /// <summary>What is left out, and would be lost with the file.</summary>
    public List<ImportRemark> Skipped { get; } = [];

    /// <summary>What is taken and looks wrong, or holds nothing to take.</summary>
    public List<ImportRemark> Warnings { get; } = [];

    /// <summary>How many settings stay in the file because they do not look secret.</summary>
    public int Settings { get; set; }

    public void Add(string name, string value, int offset)
    {
        using var utf8 = new SecretBytes(Encoding.UTF8.GetMaxByteCount(value.Length));
        if (Utf8.FromUtf16(value, utf8.Span, out _, out var length, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
        {
            Fault("the value is not valid Unicode", offset);
        }
        else
        {
            Add(name, utf8.Span[..length], offset);
        }
    }

    /// <param name="name">As the file has it; a <c>:</c> becomes <c>__</c>.</param>
    /// <param name="value">Decoded, in UTF-8; copied.</param>
    /// <param name="offset">Where it stands.</param>
    public void Add(string name, ReadOnlySpan<byte> value, int offset)
    {
        name = name.Replace(":", "__", StringComparison.Ordinal);
        if (value.IsEmpty) Warnings.Add(At("there is no value, and nothing is stored", offset));
        else if (SecretName.IsReserved(name))
            Skipped.Add(At("the name is reserved: it steers programs, not an application's settings", offset));
        else if (elsewhere.TryGetValue(name, out var place)) Skipped.Add(At(place, offset));
        else if (SecretName.Problem(name) is { } problem) Fault("the name " + problem, offset);
        else if (value.Length > Longest) Fault($"the value is larger than {Longest} bytes", offset);
        else if (value.Contains((byte)0)) Fault("the value holds a NUL character", offset);
        else if (!Utf8.IsValid(value)) Fault("the value is not UTF-8", offset);
        else if (Twin(name, offset) is { } twin) Fault(twin, offset);
        else Take(name, value, offset);
    }

    public void Fault(string message, int offset) => Faults.Add(At(message, offset));

    public void Skip(string message, int offset) => Skipped.Add(At(message, offset));

    public void Warn(string message, int offset) => Warnings.Add(At(message, offset));

    public void Dispose()
    {
        foreach (var secret in Secrets) secret.Dispose();
    }

    // A value of the project's own would be used by nobody.
    private static string? Elsewhere(SecretDeclaration secret) =>
        secret.From is not null ? "the manifest composes this secret of others"
        : secret.Shared is { } shared ? $"the manifest has it as the shared secret '{shared}'"
        : null;

    private string? Twin(string name, int offset)
    {
        var known = names.GetValueOrDefault(name);
        if (known.Line > 0) return $"the name stands in line {known.Line} already, perhaps in another case";
        if (known.Name is { } declaredName && declaredName != name)
            return $"the name differs in case only from '{declaredName}' in the manifest";
        names[name] = (name, lines.At(offset).Line);
        return null;
    }

    private void Take(string name, ReadOnlySpan<byte> value, int offset)
    {
        Secrets.Add(new ImportedSecret(name, SecretBytes.Copy(value)));
        foreach (var (fact, _) in Slips.Of(name, value)) Warn($"the value of '{name}' {fact}, and is stored as it is", offset);
    }

    private ImportRemark At(string message, int offset) => new(lines.At(offset).Line, message);
}
