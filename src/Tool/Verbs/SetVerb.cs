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
    private static readonly VerbOption Readable = new(
        "--readable", null, "make a new secret that 'reveal' may show; others are never shown");
    private static readonly VerbOption Replace = new("--replace", null, "replace an existing value without asking; the old one is deleted");

    public override string Name => "set";

    public override string Summary => "give a secret its value: at a hidden prompt, from stdin, from a file, or generated";

    public override IReadOnlyList<VerbArgument> Arguments =>
        [SecretTarget.Argument("the environment variable it becomes; '__' stands for ':'")];

    public override IReadOnlyList<VerbOption> Options =>
    [
        VerbOption.Environment, SecretTarget.Shared, Kind, .. ValueInput.Options,
        .. KindCheck.Options, .. DetailOptions.Options, Readable, Replace,
    ];

    protected override IReadOnlyList<string> UnknownOptionHints => OptionThatMayBeAValue;

    public override Failure TooManyArguments(Invocation call) => Generators.LooseKind(call) ?? ValueAsArgument;

    public static IReadOnlyList<string> OptionThatMayBeAValue => ["if a value was in it, treat it as seen: rotate it"];

    public static Failure ValueAsArgument => new(
        "a value does not go on the command line: other programs and the shell's history would see it",
        "type it at the prompt, or use --stdin, --from-file or --generate",
        "if that was a real value, treat it as seen: rotate it");

    public override int Execute(Invocation call, Host host)
    {
        var shows = Generators.Shows(call, host);
        if (call.Arguments.Count > 0) CheckName(call.Arguments[0]);
        var kind = call[Kind] is { } typed ? SecretKinds.Parse(typed)
            ?? throw new Failure($"'--kind' is one of {string.Join(", ", SecretKinds.Names)}") : (SecretKind?)null;
        var details = DetailOptions.Read(call, host);
        using var target = SecretTarget.Open(this, call, host);
        RefuseTwin(target);
        if (target.Declared?.From is not null) throw new Failure($"'{target.Name}' is composed of others", "set what it is composed of");
        if (!details.IsEmpty && !GivesValue(call) && target.Live() is not null)
        {
            target.Store.Amend(target.Scope, target.Name, details);
            host.Out.WriteLine($"'{target.Name}' in '{target.Environment}': {DetailOptions.Summary(details)}; its value stays");
            return ExitCode.Done;
        }

        var replace = MayReplace(call, host, target);
        var known = kind ?? target.Declared?.Kind ?? Generators.Kind(call);
        using var value = ValueInput.Read(call, host, target.Name, known ?? KindGuess.Of(target.Variable, []));
        var decided = known ?? KindGuess.Of(target.Variable, value.Span);
        var facts = KindCheck.Require(call, host, decided, value.Span);
        if (target is { Project: { } project, Declared: null }) project.RequireRoom([(target.Name, decided)]);
        details = details with { Expires = details.Expires ?? facts.NotAfter };
        var before = target.Live();
        Tell(host, target, target.Store.Set(target.Scope, target.Name, decided.Name(), value.Span, replace, call.Has(Readable), details));
        if (before is not null) Rotation.TellOfLostEnd(host, target, before, target.Live()!);
        if (shows) target.ShowOnce(host);
        MakeKnown(host, target, decided);
        return ExitCode.Done;
    }

    private static bool GivesValue(Invocation call) => ValueInput.Options.Append(Kind).Append(Readable).Append(Replace).Any(call.Has);

    private static void CheckName(string name)
    {
        if (name.Contains('=', StringComparison.Ordinal)) throw ValueAsArgument;
        if (SecretName.Problem(name) is not { } problem) return;
        throw new Failure("the name of a secret " + problem, name.Contains(':', StringComparison.Ordinal) ? ["write '__' for ':'"] : []);
    }

    private static void RefuseTwin(SecretTarget target)
    {
        var twin = target.Project?.Manifest.Secrets.FirstOrDefault(
            other => other.Name != target.Name && string.Equals(other.Name, target.Name, StringComparison.OrdinalIgnoreCase));
        if (twin is not null) throw new Failure($"the manifest has '{twin.Name}', which differs in case only");
    }

    private static bool MayReplace(Invocation call, Host host, SecretTarget target)
    {
        if (target.Live() is not { } before) return false;
        if (call.Has(Readable) && !before.Readable)
        {
            throw new Failure($"'{target.Name}' was made write-only, and that is fixed", $"to make it anew: {target.Command("remove")}");
        }

        Rotation.RequireNoneRetiring(target, before);
        if (call.Has(Replace)) return true;
        if (!host.IsInteractive)
        {
            throw new Failure($"'{target.Name}' has a value in '{target.Environment}' already", "to replace it: --replace",
                $"to keep the old one good for a while: {target.Command("rotate")}");
        }
        Question.Require(host, $"'{target.Name}' has a value in '{target.Environment}' already. Replace it, and delete the old one?");
        return true;
    }

    private static void Tell(Host host, SecretTarget target, SetOutcome outcome)
    {
        var (name, environment) = (target.Name, target.Environment);
        host.Out.WriteLine(outcome switch
        {
            SetOutcome.Unchanged => $"'{name}' in '{environment}' has this value already: nothing was changed",
            SetOutcome.Replaced => $"replaced '{name}' in '{environment}'",
            _ => $"set '{name}' in '{environment}'",
        });
        if (outcome == SetOutcome.Made || target.Live() is not { IsCompromised: true }) return;
        new Messages(host).Warning(
            $"'{name}' in '{environment}' is compromised, and this is the same value", target.Command("rotate") + " --now");
    }

    private static void MakeKnown(Host host, SecretTarget target, SecretKind kind)
    {
        if (target.Project is { } project)
        {
            if (target.Declared is null) Declare(host, project, target.Name, kind);
        }
        else if (target.Store.Grants.List().All(grant => grant.Shared != target.Scope))
        {
            new Messages(host).Hint("to let a project use it, in that project's folder: "
                + SetCommand.For("grant", target.Name, target.Environment));
        }
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
