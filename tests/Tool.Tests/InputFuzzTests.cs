using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SecretGuard.Detection;
using SecretGuard.Manifest;
using SecretGuard.Store.Tests;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Kinds;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Tests;

/// <summary>Whatever is typed, or stands in a file that others write: it is taken, or refused in words that do not repeat it.</summary>
public sealed class InputFuzzTests : IDisposable
{
    private static readonly Config Config = FuzzConfig.Of(3_000);

    private static readonly string[] Sound = [.. Keys(), .. Connections()];

    private const string SoundManifest = """
        { "id": "p_abcdefghijklmnopqrstuvwxyz", "project": "shop", // a comment
          "secrets": { "A": { "kind": "api-key", "hosts": ["a.contoso.net"], "auth": "bearer", "previous": "A_OLD" },
            "B": { "from": "x{A}", "required": false, "inject": true, "environments": ["development"] }, "C": { "shared": "smtp-relay" }, } }
        """;

    private readonly string scratch = Directory.CreateTempSubdirectory("secretguard-").FullName;

    // A sound value with a few characters put in, taken out or doubled.
    private static Arbitrary<string> Damaged =>
        (from text in Gen.Elements(Sound)
         from edits in Gen.ListOf(Gen.Choose(0, int.MaxValue - 1), 4)
         from noise in Gen.Elements("", "\n", "=", "-----", "A", "\u2014", "\0", ";", "//", "'", "🙂")
         select edits.Aggregate(text, (now, edit) => Edited(now, edit, noise))).ToArbitrary();

    private static Arbitrary<string> Manifests =>
        (from edits in Gen.Choose(0, 3).SelectMany(count => Gen.ListOf(Gen.Choose(0, int.MaxValue - 1), count))
         from noise in Gen.Elements("", "{", "}", "[", "]", ",", ":", "\"", "\"A\"", "null", "// x\n", "/*", "\\u0000", "\ud800", "1e9")
         select edits.Aggregate(SoundManifest, (now, edit) => Edited(now, edit, noise))).ToArbitrary();

    [Fact]
    public void A_value_of_any_kind() => Check.One(Config, Prop.ForAll(Damaged, text =>
    {
        foreach (var kind in (SecretKind[])[SecretKind.SshKey, SecretKind.Certificate, SecretKind.ConnectionString])
        {
            var facts = KindCheck.Look(new Invocation(new Dictionary<VerbOption, string?>(), [], []), new Host(), kind, Encoding.UTF8.GetBytes(text));
            foreach (var said in facts.Warnings.Concat(facts.Fault is { } fault ? fault.Hints.Append(fault.Fact) : []))
            {
                Assert.DoesNotContain(Parts(text), part => said.Contains(part, StringComparison.Ordinal));
            }
        }
    }));

    [Fact]
    public void A_span_of_time()
    {
        var texts = Gen.ArrayOf(Gen.Elements('0', '1', '9', '-', '.', ' ', 'm', 'h', 'd', 'D', '\u0663', '\0')).Select(characters => new string(characters));
        Check.One(Config, Prop.ForAll(texts.ToArbitrary(), text =>
        {
            try
            {
                Assert.InRange(Duration.Parse(text, "--overlap"), TimeSpan.FromMinutes(1), TimeSpan.FromDays(365));
                Assert.Matches("^[0-9]+[mhd]$", text);
            }
            catch (Failure refused)
            {
                Assert.StartsWith("'--overlap' is a number", refused.Message, StringComparison.Ordinal);
            }
        }));
    }

    [Fact]
    public void A_name_of_a_secret_or_an_environment() => Check.One(Config, Prop.ForAll<string>(text =>
    {
        text ??= "";
        if (SecretName.Problem(text) is not { } problem) Assert.Matches("^[A-Za-z_][A-Za-z0-9_.-]*$", text);
        else Assert.Matches("^(is empty|is longer than 200 characters|must start with .*|is reserved: .*|.* only, not ('.'|a blank|U\\+[0-9A-F]{4,6}(, a letter outside ASCII)?))$", problem);
        if (EnvironmentName.Normalize(text) is { } name) Assert.Matches("^[a-z0-9-]{1,32}$", name);
    }));

    [Fact]
    public void What_a_build_left_of_a_projects_references()
    {
        var path = Path.Combine(scratch, "secretguard.references.json");
        var texts = from count in Gen.Choose(0, 8)
                    from pieces in Gen.ListOf(Gen.Elements(
                        "{", "}", "[", "]", "[null]", "[1]", ",", ":", "\"secrets\"", "\"run\"", "\"manifest\"", "\"environment\"", "\"at\"", "\"A\"", "null", "true", "1", "\u00ff"), count)
                    from isSound in Gen.Elements(true, false)
                    select isSound ? "{\"secrets\":" + string.Concat(pieces) + "}" : string.Concat(pieces);
        Check.One(Config, Prop.ForAll(texts.ToArbitrary(), text =>
        {
            File.WriteAllText(path, text);
            try
            {
                Assert.DoesNotContain(ReferencesFile.Read(path).Secrets, name => name is null);
            }
            catch (Failure refused)
            {
                Assert.Contains("cannot be read", refused.Message, StringComparison.Ordinal);
            }
        }));
    }

    [Fact]
    public void A_manifest() => Check.One(Config, Prop.ForAll(Manifests, text =>
    {
        var read = ManifestReader.Read(text);
        Assert.All(read.Problems, problem => Assert.True(problem.Line > 0 && problem.Column > 0 && problem.Message.Length > 0));
        if (read.Problems.Count > 0) return;
        Assert.All(read.Manifest!.Secrets, secret => Assert.Null(SecretName.Problem(secret.Name)));
        Assert.Empty(ManifestReader.Read(ManifestEditor.Add(text, "ADDED_LATER", SecretKind.Other)).Problems);
    }));

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private static IEnumerable<string> Parts(string text) => text.Split('\n', '=', ';', ':', '/', '@').Where(part => part.Length > 11 && part.Any(char.IsAsciiDigit));

    private static string Edited(string text, int edit, string noise)
    {
        var at = edit % (text.Length + 1);
        return (edit % 3) switch
        {
            0 => text.Insert(at, noise),
            1 => text.Remove(at, Math.Min(edit % 7, text.Length - at)),
            _ => text.Insert(at, text[at..Math.Min(text.Length, at + (edit % 40))]),
        };
    }

    private static IEnumerable<string> Keys()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=example", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
        var pem = key.ExportPkcs8PrivateKeyPem();
        return [pem, key.ExportECPrivateKeyPem(), certificate.ExportCertificatePem() + "\n" + pem, Convert.ToBase64String(certificate.Export(X509ContentType.Pfx)), key.ExportSubjectPublicKeyInfoPem()];
    }

    private static IEnumerable<string> Connections() =>
        from form in (string[])["Server=db.contoso.net;Password={0};Encrypt=false", "postgres://a:{0}@db.contoso.net/x?sslmode=disable", "cache.contoso.net:6379,password={0}"]
        select form.Replace("{0}", Sample.Password(form), StringComparison.Ordinal);
}
