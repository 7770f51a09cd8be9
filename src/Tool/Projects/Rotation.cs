using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Kinds;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Run;

namespace SecretGuard.Tool.Projects;

/// <summary>A rotation of one secret: by itself, or around a command that puts the new value into force elsewhere.</summary>
internal sealed class Rotation(Host host, SecretTarget target, StoredSecret secret)
{
    /// <summary>Whether the new value is shown, once, as soon as it is stored.</summary>
    public bool Shows { get; init; }

    /// <summary>What is to be known of the new value.</summary>
    public DetailsChange Details { get; set; } = new();

    private string Name => secret.Name;

    private string Environment => target.Environment;

    // What a shared secret is called is the projects' affair: here it has names that speak for themselves.
    private string? Previous => target.Project is null ? target.Variable + "_OLD" : target.Declared?.Previous;

    public void RequireNoneRetiring() => RequireNoneRetiring(target, secret);

    /// <summary>Says how to end the overlap, while there is one.</summary>
    public static void RequireNoneRetiring(SecretTarget target, StoredSecret secret)
    {
        if (secret.Retiring is not { } retiring) return;
        throw Lineage.StillRetiring(target.Scope, secret.Name, retiring.Version, retiring.Retires!.Value);
    }

    /// <summary>The end of a value goes with it.</summary>
    public static void TellOfLostEnd(Host host, SecretTarget target, StoredSecret before, StoredSecret now)
    {
        if (before.Details.Expires is not { } end || now.Details.Expires is not null) return;
        new Messages(host).Hint(
            $"the old value had an end, {end:yyyy-MM-dd}, and nothing says one of the new: {target.Command("set")} --expires DATE");
    }

    /// <summary>A value reaches a child only under a name that the manifest gives it, or that follows from a shared secret's own.</summary>
    public void RequireNames()
    {
        if (Previous is null)
        {
            throw new Failure(
                "a command gets the old value, too, and the manifest does not say under which name",
                $"write \"previous\": \"{Name}_OLD\" into '{Name}' in '{SecretManifest.FileName}'");
        }

        foreach (var variable in (string[])[target.Variable, Previous])
        {
            if (SecretName.Problem(variable) is not { } problem) continue;
            throw new Failure(
                $"a command would get '{Name}' as the variable '{variable}', and that name {problem}",
                $"rotate it without a command: {target.Command("rotate")}");
        }
    }

    /// <summary>The new value, which is of the same kind as the old one.</summary>
    public SecretBytes Ask(Invocation call)
    {
        var kind = SecretKinds.Parse(secret.Kind) ?? SecretKind.Other;
        var value = ValueInput.Read(call, host, Name, kind);
        var facts = KindCheck.Require(call, host, kind, value.Span);
        Details = Details with { Expires = Details.Expires ?? facts.NotAfter };
        return value;
    }

    /// <returns>The new version.</returns>
    public int Start(SecretBytes value, TimeSpan overlap)
    {
        var version = target.Store.Rotate(target.Scope, Name, value.Span, overlap, Details);
        if (Shows) target.ShowOnce(host);
        return version;
    }

    /// <summary>Starts the rotation, runs the command, and goes back where that fails.</summary>
    /// <param name="command">What puts the value into force.</param>
    /// <param name="value">The new one.</param>
    /// <param name="overlap">How long the old value stays good once the command has succeeded.</param>
    /// <param name="meanwhile">How long it does at least while the command runs, which may take its time and may fail.</param>
    public void StartWith(IReadOnlyList<string> command, SecretBytes value, TimeSpan overlap, TimeSpan meanwhile)
    {
        // Of the secret, and not of its new version, so that nothing of it would go back.
        var lasting = Details with { Expires = null };
        Details = Details with { Remind = null, Labels = null };
        var version = Start(value, overlap > meanwhile ? overlap : meanwhile);
        if (RunOrUndo(command, version) is not 0 and var code)
        {
            var back = Undo(version, $"the command ended with {code}");
            throw new Failure($"the command ended with {code}: '{Name}' in '{Environment}' is back at version {back}");
        }

        try
        {
            target.Store.FinishRotation(target.Scope, Name, overlap, lasting, version);
        }
        catch (StoreException failure)
        {
            throw new Failure(
                $"the command succeeded, and the rotation of '{Name}' was not ended by us: {failure.Message}", [.. failure.Hints]);
        }
    }

    public void Tell()
    {
        var now = target.Live()!;
        TellOfLostEnd(host, target, secret, now);

        if (now.Retiring?.Retires is not { } until)
        {
            host.Out.WriteLine($"rotated '{Name}' in '{Environment}': the old value is deleted");
            return;
        }

        host.Out.WriteLine($"rotated '{Name}' in '{Environment}': the old value is good until {Moment.Of(until)}");
        if (now.Retiring.IsCompromised)
        {
            new Messages(host).Warning(
                $"the old value of '{Name}' is compromised",
                $"as soon as nothing needs it: {target.Command("rotate")} --finish");
        }

        if (Previous is not null) return;
        new Messages(host).Hint(
            $"a child that needs the old value, too: \"previous\": \"{Name}_OLD\" in '{Name}' in '{SecretManifest.FileName}'");
    }

    private int RunOrUndo(IReadOnlyList<string> command, int version)
    {
        try
        {
            return Run(command);
        }
        catch
        {
            Undo(version, "the command could not be started");
            throw;
        }
    }

    // Only what this rotation did: the command takes its time, and others may have rotated again.
    private int Undo(int version, string why)
    {
        try
        {
            return target.Store.UndoRotation(target.Scope, Name, version);
        }
        catch (StoreException failure)
        {
            throw new Failure($"{why}, and the rotation of '{Name}' could not be undone: {failure.Message}", [.. failure.Hints]);
        }
    }

    private int Run(IReadOnlyList<string> command)
    {
        using var values = target.Store.Read(target.Scope, SecretRequest.Own([Name], withRetiring: true), "rotate");
        using var environment = new ChildEnvironment { KeyVariables = target.Store.Keys.Variables() };
        environment.Add(target.Variable, SecretBytes.Copy(values.Live[Name].Span));
        environment.Add(Previous!, SecretBytes.Copy(values.Retiring[Name].Span));
        return WaitedChild.Start(host, command, environment);
    }
}
