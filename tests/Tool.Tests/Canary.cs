using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Tests;

/// <summary>Values that no file, message or argument may ever hold, in any of the forms that a careless program would write them in.</summary>
internal sealed class Canary
{
    private readonly string seed = RandomNumberGenerator.GetHexString(12);

    /// <summary>What scripts call <c>$VALUE</c>.</summary>
    public string Value => Sample.Of(Charset.Base62, seed, 24);

    /// <summary>A second one, <c>$OTHER</c>.</summary>
    public string Other => Sample.Of(Charset.Base62, seed + "2", 24);

    public void Give(IDictionary<string, string?> variables)
    {
        variables["VALUE"] = Value;
        variables["OTHER"] = Other;
        variables["TOKEN_SAMPLE"] = Sample.WithCrc("ghp_");
    }

    public void AssertAbsent(string text, string where)
    {
        foreach (var form in Forms()) Assert.False(text.Contains(form, StringComparison.OrdinalIgnoreCase), $"a value is in {where}");
    }

    public void AssertAbsentBelow(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) AssertAbsent(Encoding.Latin1.GetString(File.ReadAllBytes(path)), path);
    }

    // Twelve characters of a value are enough to be one; base64 in its three alignments, without the characters that depend on neighbours.
    private IEnumerable<string> Forms()
    {
        foreach (var value in (string[])[Value, Other])
        {
            yield return value;
            yield return value[..12];
            yield return value[^12..];
            yield return Convert.ToHexString(Encoding.UTF8.GetBytes(value));
            yield return Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(value));
            for (var lead = 0; lead < 3; lead++) yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', lead) + value))[4..^8];
        }
    }
}
