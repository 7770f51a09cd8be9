using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Generating;
using SecretGuard.Tool.Kinds;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Puts a value into the store, and its name into the manifest.</summary>
internal sealed class SetVerb : Verb
{
    private static readonly VerbOption Kind = new(
        "--kind",
        "KIND",
        "what it is: " + string.Join(", ", SecretKinds.Names) + "; else guessed");
    private static readonly VerbOption Readable = new("--readable", null, "make a new secret that 'reveal' may show; others are never shown");
    private static readonly VerbOption Replace = new("--replace", null, "replace an existing value without asking; the old one is deleted");

    public override string Name => "set";

    public override string Summary => "give a secret its value: at a hidden prompt, from stdin, from a file, or generated";

    public override IReadOnlyList<VerbArgument> Arguments => [new("NAME", "the environment variable it becomes; '__' stands for ':'")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, Kind, .. ValueInput.Options, .. KindCheck.Options, Readable, Replace];

    public override Failure UnknownOption => OptionThatMayBeAValue(Name);

    public override Failure TooManyArguments => ValueAsArgument;

    public static Failure OptionThatMayBeAValue(string verb) => new(
        $"'{verb}' was given an option that it does not have",
        $"see 'dotnet secretguard {verb} --help'",
        "if a value was in it, treat it as seen: rotate it");

    public static Failure ValueAsArgument => new(
        "a value does not go on the command line: other programs and the shell's history would see it",
        "type it at the prompt, or use --stdin, --from-file or --generate",
        "if that was a real value, treat it as seen: rotate it");

    public override int Execute(Invocation call, Host host)
    {
        var shows = Generators.Shows(call, host);
        var name = call.Arguments[0];
        if (name.Contains('=', StringComparison.Ordinal)) throw TooManyArguments;
        if (SecretName.Problem(name) is { } problem)
        {
            throw new Failure(
                "the name of a secret " + problem,
                name.Contains(':', StringComparison.Ordinal) ? ["write '__' for ':'"] : []);
        }
        var kind = call[Kind] is { } typed ? SecretKinds.Parse(typed)
            ?? throw new Failure($"'--kind' is one of {string.Join(", ", SecretKinds.Names)}") : (SecretKind?)null;
        var project = Project.Require(host.CurrentFolder);
        var twin = project.Manifest.Secrets.FirstOrDefault(
            other => other.Name != name && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase));
        if (twin is not null) throw new Failure($"the manifest has '{twin.Name}', which differs in case only");
        var environment = EnvironmentChoice.Resolve(call, host);
        using var vault = Vault.Open(host, project, environment);
        vault.RequireTrust();
        var declared = project.Manifest.Find(name);
        if (declared?.From is not null) throw new Failure($"'{name}' is composed of others", "set what it is composed of");
        var replace = MayReplace(call, host, vault, name);
        var known = kind ?? declared?.Kind ?? Generators.Kind(call);
        using var value = ValueInput.Read(call, host, name, known ?? KindGuess.Of(name, []));
        var decided = known ?? KindGuess.Of(name, value.Span);
        KindCheck.Require(call, host, decided, value.Span);
        if (declared is null) project.RequireRoom([(name, decided)]);
        Tell(host, vault, name, vault.Store.Set(vault.Scope, name, decided.Name(), value.Span, replace, call.Has(Readable)));
        if (shows) vault.ShowOnce(host, name);
        if (declared is null) Declare(host, project, name, decided);
        return ExitCode.Done;
    }

    private static bool MayReplace(Invocation call, Host host, Vault vault, string name)
    {
        if (vault.Find(name) is not { } before) return false;
        if (call.Has(Readable) && !before.Readable)
        {
            throw new Failure($"'{name}' was made write-only, and that is fixed", $"to make it anew: {SetCommand.For("remove", name, vault.Scope.Environment)}");
        }

        Rotation.RequireNoneRetiring(before, vault.Scope.Environment);
        if (call.Has(Replace)) return true;
        if (!host.IsInteractive)
        {
            throw new Failure($"'{name}' has a value in '{vault.Scope.Environment}' already", "to replace it: --replace",
                $"to keep the old one good for a while: {SetCommand.For("rotate", name, vault.Scope.Environment)}");
        }
        return Question.Ask(host, $"'{name}' has a value in '{vault.Scope.Environment}' already. Replace it, and delete the old one?")
            ? true
            : throw new Failure("nothing was changed");
    }

    private static void Tell(Host host, Vault vault, string name, SetOutcome outcome)
    {
        var environment = vault.Scope.Environment;
        host.Out.WriteLine(outcome switch
        {
            SetOutcome.Unchanged => $"'{name}' in '{environment}' has this value already: nothing was changed",
            SetOutcome.Replaced => $"replaced '{name}' in '{environment}'",
            _ => $"set '{name}' in '{environment}'",
        });
        if (outcome == SetOutcome.Made || vault.Find(name) is not { IsCompromised: true }) return;
        new Messages(host).Warning($"'{name}' in '{environment}' is compromised, and this is the same value", SetCommand.For("rotate", name, environment) + " --now");
    }

    private static void Declare(Host host, Project project, string name, SecretKind kind)
    {
        if (!project.Edit(text => ManifestReader.Read(text).Manifest?.Find(name) is null ? ManifestEditor.Add(text, name, kind) : text))
        {
            return;
        }
        host.Out.WriteLine($"added '{name}' to '{SecretManifest.FileName}' as {kind.Name()}");
        if (!SecretName.IsShellSafe(name))
        {
            new Messages(host).Warning($"a shell cannot export '{name}': programs see it, shell scripts do not");
        }
    }
}
