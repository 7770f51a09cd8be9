using SecretGuard.Detection;
using SecretGuard.Detection.Json;

namespace SecretGuard.Manifest;

/// <summary>Reads <c>secretguard.json</c> and says, with its place, everything that is wrong with it.</summary>
internal sealed class ManifestReader
{
    private readonly JsonReader reader;
    private readonly TextLines lines;
    private readonly List<ManifestProblem> problems = [];
    private readonly List<SecretDeclaration> secrets = [];
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private string? id;
    private string? project;

    // Where the name of the current member stands.
    private int place;

    private ManifestReader(string text)
    {
        reader = new JsonReader(text);
        lines = new TextLines(text);
    }

    public static ManifestResult Read(string text)
    {
        var manifest = new ManifestReader(text);
        try
        {
            manifest.ReadRoot();
            manifest.CheckWhole();
            return new ManifestResult(new SecretManifest(manifest.id, manifest.project, manifest.secrets), manifest.problems);
        }
        catch (JsonSyntaxException e)
        {
            manifest.Report("it is not JSON: " + e.Message, e.Position);
            return new ManifestResult(null, manifest.problems);
        }
    }

    private void ReadRoot()
    {
        reader.Read();
        if (reader.Current.Kind != JsonTokenKind.ObjectStart) throw new JsonSyntaxException("expected an object", reader.Current.Start);
        ForEachMember(name =>
        {
            switch (name)
            {
                case "$schema": Text(); break;
                case "id":
                    id = Checked(Text(), text => IsId(text) ? null : "an id is 'p_' and lower-case letters and digits, as 'init' makes it");
                    break;
                case "project": project = Text(); break;
                case "secrets": ReadSecrets(); break;
                default: Unknown(); break;
            }
        });
        reader.Read();
    }

    private void ReadSecrets()
    {
        if (!Expect(JsonTokenKind.ObjectStart, "an object with a member for each secret")) return;
        ForEachMember(name =>
        {
            var nameAt = place;
            if (SecretName.Problem(name) is { } problem) Report("the name of a secret " + problem, nameAt);
            else if (!names.Add(name)) Report("two names differ in case only, or not at all", nameAt);
            if (Expect(JsonTokenKind.ObjectStart, "an object: a manifest holds no value")) secrets.Add(ReadSecret(name, nameAt));
        });
    }

    private SecretDeclaration ReadSecret(string secret, int nameAt)
    {
        var kind = SecretKind.Other;
        string? description = null, auth = null, previous = null, shared = null, from = null;
        IReadOnlyList<string> hosts = [], environments = [];
        bool required = true, inject = true;
        ForEachMember(name =>
        {
            switch (name)
            {
                case "kind": kind = SecretKinds.Parse(Checked(Text(), KindProblem) ?? "other") ?? SecretKind.Other; break;
                case "description": description = Text(); break;
                case "hosts": hosts = Texts(); break;
                case "auth": auth = Text(); break;
                case "environments": environments = [.. Texts().Select(Environment)]; break;
                case "previous":
                    previous = Checked(
                        Text(), text => SecretName.Problem(text) is { } problem ? "the name in 'previous' " + problem : null);
                    break;
                case "shared":
                    shared = Checked(
                        Text(), text => SecretName.SharedProblem(text) is { } problem ? "the name of a shared secret " + problem : null);
                    break;
                case "required": required = Flag(); break;
                case "inject": inject = Flag(); break;
                case "from": from = Text(); break;
                case "value":
                    Report("a manifest holds no value: give it to 'secretguard set', and rotate it if this file was shared", place);
                    Discard();
                    break;
                default: Unknown(); break;
            }
        });
        var (line, column) = lines.At(nameAt);
        return new SecretDeclaration(secret)
        {
            Kind = kind, Description = description, Hosts = hosts, Auth = auth,
            Environments = environments, Previous = previous, Shared = shared,
            Required = required, Inject = inject, From = from, Line = line, Column = column,
        };
    }

    private void CheckWhole()
    {
        foreach (var secret in secrets)
        {
            if (secret.Previous is { } previous && PreviousIsTaken(secret, previous))
            {
                problems.Add(new ManifestProblem("the name in 'previous' is another secret's, or its own", secret.Line, secret.Column));
            }

            if (secret.From is null) continue;
            foreach (var part in Template.Parse(secret.From).Names)
            {
                var target = secrets.FirstOrDefault(other => other.Name == part);
                if (target is null || target.From is not null)
                {
                    problems.Add(new ManifestProblem(
                        "'from' names a secret that is not declared here, or is composed itself", secret.Line, secret.Column));
                }
            }
        }
    }

    private bool PreviousIsTaken(SecretDeclaration secret, string previous) => secrets.Any(other =>
        string.Equals(other.Name, previous, StringComparison.OrdinalIgnoreCase)
        || (other != secret && string.Equals(other.Previous, previous, StringComparison.OrdinalIgnoreCase)));

    private void ForEachMember(Action<string> read)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth >= depth)
        {
            place = reader.Current.Start;
            var name = reader.GetString();
            if (!seen.Add(name)) Report("a member stands here twice", place);
            read(name);
        }
    }

    private string? Text() => Expect(JsonTokenKind.String, "a text") ? reader.GetString() : null;

    private bool Flag()
    {
        reader.Read();
        var word = lines.Text.Substring(reader.Current.Start, reader.Current.Length);
        if (word is "true" or "false") return word == "true";
        Report("expected true or false", reader.Current.Start);
        reader.Skip();
        return true;
    }

    private List<string> Texts()
    {
        var texts = new List<string>();
        if (!Expect(JsonTokenKind.ArrayStart, "a list of texts")) return texts;
        while (reader.Read() && reader.Current.Kind != JsonTokenKind.ArrayEnd)
        {
            if (reader.Current.Kind == JsonTokenKind.String) texts.Add(reader.GetString());
            else Report("expected a text", reader.Current.Start);
            reader.Skip();
        }

        return texts;
    }

    private string Environment(string name)
    {
        if (EnvironmentName.Normalize(name) is { } normal) return normal;
        Report("an environment's name is 1 to 32 letters, digits and dashes", place);
        return name;
    }

    private string? Checked(string? text, Func<string, string?> check)
    {
        if (text is null || check(text) is not { } problem) return text;
        Report(problem, reader.Current.Start);
        return null;
    }

    private static string? KindProblem(string text) =>
        SecretKinds.Parse(text) is null ? "'kind' is one of " + string.Join(", ", SecretKinds.Names) : null;

    /// <summary>Whether it is an id as <c>init</c> makes it.</summary>
    public static bool IsId(string text) =>
        text.Length is >= 10 and <= 64 && text.StartsWith("p_", StringComparison.Ordinal)
            && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
        && text.LastIndexOf('_') == 1;

    private void Unknown()
    {
        Report("unknown member", place);
        Discard();
    }

    private void Discard()
    {
        reader.Read();
        reader.Skip();
    }

    private bool Expect(JsonTokenKind kind, string what)
    {
        reader.Read();
        if (reader.Current.Kind == kind) return true;
        Report("expected " + what, reader.Current.Start);
        reader.Skip();
        return false;
    }

    private void Report(string message, int position)
    {
        var (line, column) = lines.At(position);
        problems.Add(new ManifestProblem(message, line, column));
    }
}
