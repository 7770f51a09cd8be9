using System.Security.Cryptography;
using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Generating;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Verbs.Keys;

namespace SecretGuard.Tool.Verbs;

/// <summary>The first step: a store for the machine, a manifest for the project, and the folder bound to it.</summary>
internal sealed class InitVerb : Verb
{
    private static readonly VerbOption ProjectName = new("--name", "PROJECT", "the project's name; else the folder's");
    private static readonly string[] Ignored = [".env", ".env.*", "!.env.example"];

    public override string Name => "init";

    public override string Summary => "make the store, if there is none, and the project's manifest; beside a manifest, bind its folder";

    public override IReadOnlyList<VerbOption> Options => [ProjectName, .. NewStore.Options];

    public override int Execute(Invocation call, Host host)
    {
        if (call[ProjectName] is { } typed && string.IsNullOrWhiteSpace(typed))
            throw new Failure($"'{ProjectName.Name}' is empty", "leave it out for the folder's name");
        var path = Path.Combine(host.CurrentFolder, SecretManifest.FileName);
        var existing = File.Exists(path) ? Project.Read(path) : null;
        using var store = NewStore.OpenOrMake(call, host);
        var project = existing switch
        {
            null => Write(host, path, ManifestEditor.Create(NewId(), call[ProjectName] ?? FolderName(host))),
            { Manifest.Id: null } => WithId(host, existing),
            _ => existing,
        };
        RequireFirstUse(store, project);
        if (existing is not null && call.Has(ProjectName))
        {
            new Messages(host).Warning($"'--name' changes nothing: the manifest says '{project.Name}'");
        }
        store.Trust(project.Id, project.Folder, EnvironmentName.Default, Name);
        host.Out.WriteLine($"bound '{Printable.Of(project.Folder)}' to '{project.Name}'");
        IgnoreFiles(host);
        MakeServerSecret(host, store, project);
        ReportMissing(host, new Vault(store, project, EnvironmentName.Default));
        return ExitCode.Done;
    }

    // An id is no secret: a clone can carry any. Only a store that has never heard of it may bind it without being asked.
    private static void RequireFirstUse(ISecretStore store, Project project)
    {
        if (store.IsTrusted(project.Id, project.Folder, EnvironmentName.Default) || !store.Knows(project.Id)) return;
        throw new Failure(
            $"'{project.Name}' belongs to another folder on this machine",
            "if you trust what is in this one: dotnet secretguard trust");
    }

    private static Project WithId(Host host, Project project)
    {
        project.Edit(text => ManifestEditor.AddId(text, NewId()));
        host.Out.WriteLine($"gave an id to '{SecretManifest.FileName}': commit it, it holds no value");
        return Project.Read(project.Path);
    }

    private static Project Write(Host host, string path, string text)
    {
        var above = Project.ManifestPath(host.CurrentFolder);
        ProjectFile.Write(path, text);
        host.Out.WriteLine($"made '{SecretManifest.FileName}': commit it, it holds no value");
        if (above is not null)
        {
            new Messages(host).Warning(
                $"'{above}' counted here until now: this is a project of its own, with secrets of its own",
                $"if that was not meant, delete '{path}'");
        }

        return Project.Read(path);
    }

    private static void IgnoreFiles(Host host)
    {
        if (Git.Root(host.CurrentFolder) is not { } root) return;
        var path = Path.Combine(root, ".gitignore");
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        var missing = Ignored.Except(lines.Select(line => line.Trim())).ToList();
        if (missing.Count == 0 || lines.Contains(Ignored[0])) return;
        if (ProjectFile.IsLink(path))
        {
            new Messages(host).Warning("'.gitignore' is a link and was left alone", $"have git ignore {string.Join(", ", Ignored)}");
            return;
        }

        File.AppendAllText(path, string.Concat((lines.Length > 0 ? missing.Prepend("") : missing).Select(line => line + "\n")));
        host.Out.WriteLine("added '.env' files to '.gitignore'");
    }

    private static void MakeServerSecret(Host host, ISecretStore store, Project project)
    {
        if (!ServerProject.IsIn(project.Folder)) return;
        var scope = new ScopeName(project.Id, EnvironmentName.Default);
        if (store.List(scope).All(secret => secret.Name != SecretName.ServerSecret))
        {
            using var value = RandomText.ServerSecret();
            store.Set(scope, SecretName.ServerSecret, SecretKind.ServerSecret.Name(), value.Span, replace: false);
            host.Out.WriteLine($"made '{SecretName.ServerSecret}' in '{EnvironmentName.Default}'");
        }

        var isAdded = project.Edit(text => ManifestReader.Read(text).Manifest?.Find(SecretName.ServerSecret) is null
            ? ManifestEditor.Add(text, SecretName.ServerSecret, SecretKind.ServerSecret)
            : text);
        if (isAdded)
            host.Out.WriteLine($"added '{SecretName.ServerSecret}' to '{SecretManifest.FileName}' as {SecretKind.ServerSecret.Name()}");
    }

    private static void ReportMissing(Host host, Vault vault)
    {
        var missing = vault.Missing();
        foreach (var line in vault.Remedies(missing)) host.Out.WriteLine(line);
        if (missing.Count == 0) host.Out.WriteLine("next: dotnet secretguard set NAME");
    }

    private static string FolderName(Host host) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(host.CurrentFolder)) is { Length: > 0 } name ? name : "project";

    private static string NewId() => "p_" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 26);
}
