using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection;
using SecretGuard.Detection.KnownValues;
using SecretGuard.Store;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan.Known;

/// <summary>
/// The values that the store has for the current project, in every environment in which its folder is trusted: found in files however they
/// are written. Two threads search at the same time.
/// </summary>
internal sealed class KnownSecrets : IDisposable
{
    /// <summary>In reports, baselines and <c>secretguard:allow</c>.</summary>
    public const string Slug = "known-value";

    private static readonly (KnownEncodings Encoding, string Name)[] Names =
    [
        (KnownEncodings.Base64Url, "as base64url"),
        (KnownEncodings.Base64, "as base64"),
        (KnownEncodings.Hex, "as hexadecimal digits"),
        (KnownEncodings.PercentEncoded, "percent-encoded"),
        (KnownEncodings.MarkupEscaped, "escaped as in HTML"),
        (KnownEncodings.JsonEscaped, "escaped as in JSON"),
        (KnownEncodings.Utf16LittleEndian | KnownEncodings.Utf16BigEndian, "as UTF-16"),
    ];

    private readonly Vault vault;
    private readonly List<KnownSecret> secrets;
    private readonly KnownValueMatcher matcher;
    private readonly KnownValueMatcher bytesMatcher;
    private readonly Dictionary<(int Id, string How), Rule> rules = [];

    private KnownSecrets(Vault vault, List<KnownSecret> secrets, IReadOnlyList<byte[]> values)
    {
        this.vault = vault;
        this.secrets = secrets;
        matcher = Matcher(values, KnownEncodings.Text);
        bytesMatcher = Matcher(values, KnownEncodings.All);
    }

    /// <summary>Reads the values, which is audited as a use by <c>scan</c>; says which of them cannot be searched for.</summary>
    public static KnownSecrets Open(Host host)
    {
        var project = Project.Require(host.CurrentFolder);
        var vault = Vault.Open(host, project, EnvironmentChoice.Resolve(null, host));
        try
        {
            vault.RequireTrust();
            var granted = vault.Store.Grants.List().Where(grant => grant.Project == project.Id).ToLookup(grant => grant.Shared.Environment);
            var scopes = vault.Store.Environments(project.Id).Union(granted.Select(group => group.Key))
                .Where(environment => vault.Store.IsTrusted(project.Id, project.Folder, environment))
                .Select(environment => new ScopeName(project.Id, environment));
            return Open(vault, [.. scopes], granted, new(host));
        }
        catch
        {
            vault.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The findings of another search with the known values that stand in the text; a known value is told before anything that overlaps.
    /// </summary>
    public List<Finding> Merge(ReadOnlySpan<char> text, List<Finding> others)
    {
        var known = Find(text);
        return known.Count == 0 ? others : MergedFindings.Of(known, others);
    }

    /// <summary>The known values that stand in a file that is no text: an assembly holds its literals as UTF-16.</summary>
    public List<Finding> FindIn(ReadOnlySpan<byte> bytes)
    {
        var findings = new List<Finding>();
        foreach (var hit in bytesMatcher.Find(bytes))
            findings.Add(new(RuleOf(hit), (int)hit.Offset, hit.Length, Confidence.High, Reason.KnownValue));
        return findings;
    }

    /// <summary>Marks in the store what a scan tells of it, and says so.</summary>
    public void MarkCompromised(IEnumerable<Located> findings, Host host)
    {
        var told = findings.Select(found => found.Rule).ToHashSet();
        var ids = rules.Where(entry => told.Contains(entry.Value)).Select(entry => entry.Key.Id).Distinct();
        foreach (var group in ids.Select(id => secrets[id]).GroupBy(secret => (secret.Scope, secret.IsRetiring), secret => secret.Name))
        {
            var (scope, isRetiring) = group.Key;
            foreach (var name in vault.Store.MarkCompromised(scope, [.. group], isRetiring))
            {
                new Messages(host).Warning(
                    $"{new KnownSecret(scope, name, isRetiring)} is marked as compromised",
                    isRetiring
                        ? $"once it is revoked: {SetCommand.For("rotate", scope, name)} --finish"
                        : $"once it is revoked: {SetCommand.For("rotate", scope, name)} --now");
            }
        }
    }

    public void Dispose()
    {
        matcher.Dispose();
        bytesMatcher.Dispose();
        vault.Dispose();
    }

    private static SecretRequest Request(string name, ScopeName place) => new(name) { Shared = place.Shared, WithRetiring = true };

    private static KnownSecrets Open(Vault vault, List<ScopeName> scopes, ILookup<string, Grant> granted, Messages messages)
    {
        var secrets = new List<KnownSecret>();
        var values = new List<byte[]>();
        try
        {
            foreach (var scope in scopes)
            {
                // By the name that the project has for it, and where its value is.
                var own = vault.Store.List(scope).Select(secret => (secret.Name, Place: (Scope: scope, secret.Name)));
                var places = granted[scope.Environment]
                    .Select(grant => (grant.Name, Place: (Scope: grant.Shared, Name: grant.Shared.Shared!)))
                    .Concat(own)
                    .DistinctBy(secret => secret.Name, StringComparer.Ordinal)
                    .ToDictionary(secret => secret.Name, secret => secret.Place, StringComparer.Ordinal);
                using var read = vault.Store.Read(scope, [.. places.Select(place => Request(place.Key, place.Value.Scope))], "scan");
                foreach (var (isRetiring, found) in ((bool, Dictionary<string, SecretBytes>)[])[(false, read.Live), (true, read.Retiring)])
                {
                    foreach (var (name, value) in found)
                    {
                        secrets.Add(new(places[name].Scope, places[name].Name, isRetiring));
                        values.Add(value.Span.ToArray());
                    }
                }
            }

            var known = new KnownSecrets(vault, secrets, values);
            foreach (var unsearched in known.matcher.Unsearched) messages.Warning(Unsearched(secrets[unsearched.Id], unsearched.Reason));
            return known;
        }
        finally
        {
            foreach (var value in values) CryptographicOperations.ZeroMemory(value);
        }
    }

    private static KnownValueMatcher Matcher(IReadOnlyList<byte[]> values, KnownEncodings encodings) =>
        KnownValueMatcher.Create(values.Select((value, id) => new KnownValue(id, value)), encodings);

    private static string Unsearched(KnownSecret secret, UnsearchedReason reason) =>
        $"{secret} is {(reason == UnsearchedReason.Short ? "too short" : "too common a word")} to be searched for";

    private List<Finding> Find(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        var findings = new List<Finding>();
        var (at, characters) = (0, 0);
        foreach (var hit in matcher.Find(bytes))
        {
            characters += Encoding.UTF8.GetCharCount(bytes, at, (int)hit.Offset - at);
            at = (int)hit.Offset;
            var length = Encoding.UTF8.GetCharCount(bytes, at, hit.Length);
            findings.Add(new(RuleOf(hit), characters, length, Confidence.High, Reason.KnownValue));
        }

        return findings;
    }

    private Rule RuleOf(KnownValueHit hit)
    {
        var how = Array.Find(Names, name => (hit.Encoding & name.Encoding) != 0).Name;
        lock (rules)
        {
            if (!rules.TryGetValue((hit.Id, how ?? ""), out var rule))
            {
                rules[(hit.Id, how ?? "")] = rule = new(
                    Slug, DiagnosticIds.KnownFormat, $"value of {secrets[hit.Id]}{(how is null ? "" : ", " + how)}");
            }
            return rule;
        }
    }
}
