using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Interchange;
using SecretGuard.Tool.Interchange.Formats;
using SecretGuard.Tool.Kinds;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Puts the secrets of a file into the store, all or none, and their names into the manifest.</summary>
internal sealed class ImportVerb : Verb
{
    private const int Told = 20;

    private static readonly VerbOption Input = new("--input-format", "FORMAT", ImportFormats.Names + "; else guessed");
    private static readonly VerbOption All = new("--all", null, "of appsettings, also what does not look secret");
    private static readonly VerbOption DryRun = new("--dry-run", null, "say what would be done, and do nothing");
    private static readonly VerbOption Replace = new("--replace", null, "replace values that differ; the old ones are deleted");
    private static readonly VerbOption Delete = new(
        "--delete-source", null, "delete the file, once what is stored was read back and compared");

    public override string Name => "import";

    public override string Summary => "take secrets from a file: .env, user-secrets, appsettings, JSON, or encrypted lines";

    public override IReadOnlyList<VerbArgument> Arguments =>
        [new("FILE", "the file, '-' for standard input; user-secrets find theirs by the project file", IsRequired: false)];

    public override IReadOnlyList<VerbOption> Options =>
        [VerbOption.Environment, Input, SealingKey.Option, All, .. KindCheck.Options, DryRun, Replace, Delete, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var isJson = call.WantsJson;
        var named = call[Input] is { } typed ? ImportFormats.Named(typed) : null;
        var project = Project.Require(host.CurrentFolder);
        var environment = EnvironmentChoice.Resolve(call, host);
        using var vault = Vault.Open(host, project, environment);
        vault.RequireTrust();
        var file = ImportFile.Read(host, FileOf(call, host, named));
        if (call.Has(Delete) && file.WhyKept() is { } kept) throw kept;
        if (string.IsNullOrWhiteSpace(file.Text)) throw new Failure($"there is nothing in '{file.Title}'");
        var format = named ?? ImportFormats.Guess(file.Title, file.Text);
        using var sink = new ImportSink(file.Text, project.Manifest.Secrets);
        format.Read(file.Text, sink, new ImportChoice(call.Has(All), () => SealingKey.Read(call, host)));
        Refuse(call, file, format, sink);
        var kinds = new ImportKinds(call, host, project);
        var plan = new ImportPlan(vault, kinds.Of(sink.Secrets), sink.Secrets);
        kinds.Require(file.Title);
        foreach (var remark in sink.Warnings.Concat(sink.Skipped).OrderBy(remark => remark.Line))
            new Messages(host).Warning(remark.ToString());
        foreach (var warning in kinds.Warnings) new Messages(host).Warning(warning);
        var report = call.Has(DryRun) ? Sketch(vault, plan, file) : Import(call, host, vault, project, file, plan);
        if (isJson) report.WriteJson(host.Out, sink);
        else report.WriteText(host.Out, sink);
        return ExitCode.Done;
    }

    private static string FileOf(Invocation call, Host host, ImportFormat? named)
    {
        if (call.Arguments.Count > 0) return call.Arguments[0];
        if (named is UserSecretsFormat) return UserSecretsFile.Of(host);
        throw new Failure(
            "'import' needs FILE",
            named is null && UserSecretsFile.IsNamed(host)
                ? $"what 'dotnet user-secrets' keeps for this project: dotnet secretguard import {Input.Name} {UserSecretsFormat.Word}"
                : "see 'dotnet secretguard import --help'");
    }

    private static void Refuse(Invocation call, ImportFile file, ImportFormat format, ImportSink sink)
    {
        if (sink.Faults.Count > 0)
        {
            var more = sink.Faults.Count > Told ? (string[])[$"and {sink.Faults.Count - Told} more"] : [];
            throw new Failure(
                $"'{file.Title}' cannot be imported as {format.Name}, and nothing was stored",
                [.. sink.Faults.OrderBy(fault => fault.Line).Take(Told).Select(fault => fault.ToString()), .. more]);
        }

        if (!call.Has(Delete)) return;
        if (format.KeepsSettings)
        {
            throw new Failure(
                $"'{file.Title}' holds settings too and is not deleted; nothing was stored",
                "import it without --delete-source, and take the values out by hand");
        }

        if (sink.Skipped.Count > 0)
        {
            throw new Failure(
                $"'{file.Title}' holds what is not imported and would be lost; nothing was stored",
                [.. sink.Skipped.OrderBy(remark => remark.Line).Take(Told).Select(remark => remark.ToString())]);
        }
    }

    private static ImportReport Sketch(Vault vault, ImportPlan plan, ImportFile file) => new(
        plan.Sketch(), [], vault.Scope.Environment, file.Title, IsDry: true, IsDeleted: false);

    private ImportReport Import(Invocation call, Host host, Vault vault, Project project, ImportFile file, ImportPlan plan)
    {
        var secrets = plan.Compare();
        RequireReplace(call, vault, [.. secrets.Where(secret => secret.Fate == ImportFate.Replaced).Select(secret => secret.Name)]);
        project.RequireRoom([.. secrets.Select(secret => (secret.Name, secret.Kind))]);
        if (secrets.Any(secret => secret.Fate != ImportFate.Unchanged)) vault.Store.BackUp(Name);
        plan.Store(secrets, call.Has(Replace));
        var declared = Declare(host, project, secrets);
        if (call.Has(Delete)) DeleteSource(host, plan, file);
        return new ImportReport(secrets, declared, vault.Scope.Environment, file.Title, IsDry: false, call.Has(Delete));
    }

    private static void RequireReplace(Invocation call, Vault vault, List<string> names)
    {
        if (names.Count == 0 || call.Has(Replace)) return;
        var shown = string.Join(", ", names.Take(Told).Select(name => $"'{name}'")) + (names.Count > Told ? ", …" : "");
        var have = names.Count == 1 ? "has another value" : "have other values";
        throw new Failure($"{shown} {have} in '{vault.Scope.Environment}' already, and nothing was stored", "to replace: --replace");
    }

    private static List<PlannedSecret> Declare(Host host, Project project, IReadOnlyList<PlannedSecret> secrets)
    {
        List<PlannedSecret> missing = [];
        project.Edit(text =>
        {
            var manifest = ManifestReader.Read(text).Manifest;
            missing = [.. secrets.Where(secret => manifest?.Find(secret.Name) is null)];
            return ManifestEditor.Add(text, [.. missing.Select(secret => (secret.Name, secret.Kind))]);
        });
        foreach (var secret in missing.Where(secret => !SecretName.IsShellSafe(secret.Name)))
        {
            new Messages(host).Warning($"a shell cannot export '{secret.Name}': programs see it, shell scripts do not");
        }

        return missing;
    }

    private static void DeleteSource(Host host, ImportPlan plan, ImportFile file)
    {
        if (plan.Differing().Count > 0)
            throw new Failure($"what is stored is not what '{file.Path}' holds, which was not deleted", "import it again");
        var isTracked = file.IsTracked();
        file.Delete();
        if (isTracked) new Messages(host).Warning($"git still has '{file.Path}' in its history", "treat its values as seen: rotate them");
    }
}
