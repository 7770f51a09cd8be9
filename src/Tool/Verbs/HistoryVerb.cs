using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Shows the versions of a secret, without their values.</summary>
internal sealed class HistoryVerb : Verb
{
    public override string Name => "history";

    public override string Summary =>
        "show the versions that a secret has had, the newest first and without values; the last twenty are remembered";

    public override IReadOnlyList<VerbArgument> Arguments => [SecretTarget.Argument("the secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, SecretTarget.Shared, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        using var target = SecretTarget.Open(this, call, host, requireTrust: false);
        var versions = target.Store.History(target.Scope, target.Name);
        if (versions.Count == 0) throw target.NoSuch();
        if (call.WantsJson) WriteJson(host, target.Name, target.Environment, versions);
        else WriteText(host, versions);
        return ExitCode.Done;
    }

    private static void WriteText(Host host, IReadOnlyList<StoredVersion> versions) =>
        TextTable.Write(host.Out, ["VERSION", "STATE", "KIND", "SET", "UNTIL"], versions.Select(version => (string[])
        [
            $"{version.Version}",
            Stage(version) + (version.IsCompromised ? ", compromised" : ""),
            version.Kind,
            Moment.Of(version.Created),
            version.Retires is { } time ? Moment.Of(time) : "",
        ]));

    private static void WriteJson(Host host, string name, string environment, IReadOnlyList<StoredVersion> versions) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteString("name", name);
            json.WriteString("environment", environment);
            json.WriteObjects("versions", versions, version =>
            {
                json.WriteNumber("version", version.Version);
                json.WriteString("state", Stage(version));
                json.WriteString("kind", version.Kind);
                json.WriteString("set", version.Created);
                if (version.Retires is { } time) json.WriteString("until", time);
                if (version.IsCompromised) json.WriteBoolean("compromised", true);
            });
        });

    private static string Stage(StoredVersion version) => version.Stage switch
    {
        VersionStage.Live => "live",
        VersionStage.Retiring => "retiring",
        _ => "retired",
    };
}
