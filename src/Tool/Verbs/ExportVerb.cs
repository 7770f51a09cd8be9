using SecretGuard.Store;
using SecretGuard.Store.Interchange;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Interchange;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Writes the project's secrets as encrypted lines, for programs and teams that have the key.</summary>
internal sealed class ExportVerb : Verb
{
    public override string Name => "export";

    public override string Summary => "write the project's secrets as encrypted lines that 'import' and other programs read";

    public override IReadOnlyList<VerbArgument> Arguments => [new("FILE", "a new file, '-' for standard output")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, SealingKey.Option];

    public override int Execute(Invocation call, Host host)
    {
        var project = Project.Require(host.CurrentFolder);
        var environment = EnvironmentChoice.Resolve(call, host);
        using var vault = Vault.Open(host, project, environment);
        vault.RequireTrust();
        var path = call.Arguments[0] == ImportFile.StandardInput ? null : ExportFile.Place(host, call.Arguments[0]);
        using var key = SealingKey.Read(call, host);
        TellOfGranted(host, vault);
        var lines = Seal(vault, new SealedText(key));
        if (path is null)
        {
            foreach (var line in lines) host.Out.WriteLine(line);
        }
        else
        {
            ExportFile.Write(path, lines);
            host.Out.WriteLine($"exported {lines.Count} secret{(lines.Count == 1 ? "" : "s")} of '{environment}' to '{path}'");
        }

        return ExitCode.Done;
    }

    private static void TellOfGranted(Host host, Vault vault)
    {
        if (vault.Granted().Count() is not 0 and var count)
        {
            var left = count == 1
                ? "1 shared secret that was granted to this project is"
                : $"{count} shared secrets that were granted to this project are";
            new Messages(host).Hint($"{left} left out: see 'dotnet secretguard list'");
        }
    }

    private List<string> Seal(Vault vault, SealedText seal)
    {
        using (seal)
        {
            var names = vault.Store.List(vault.Scope).Select(secret => secret.Name).ToList();
            if (names.Count == 0)
                throw new Failure($"the store has nothing in '{vault.Scope.Environment}'", "see 'dotnet secretguard list'");
            using var values = vault.Store.Read(vault.Scope, SecretRequest.Own(names), Name);
            return [.. values.Live.OrderBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => $"{value.Key}={seal.Seal(value.Value.Span)}")];
        }
    }
}
