using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Hooks;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs;

/// <summary>Git's pre-commit hook.</summary>
internal sealed class HookVerb : Verb
{
    public override string Name => "hook";

    public override string Summary => "search what is staged before every commit, by git's pre-commit hook";

    public override IReadOnlyList<VerbArgument> Arguments => [new("ACTION", "install, uninstall or status")];

    public override bool OpensStore => false;

    public override int Execute(Invocation call, Host host)
    {
        var hook = PreCommitHook.Of(host.CurrentFolder);
        return call.Arguments[0] switch
        {
            "install" => Install(hook, host),
            "uninstall" => Uninstall(hook, host),
            "status" => Status(hook, host),
            _ => throw new Failure("'hook' takes install, uninstall or status", Usage),
        };
    }

    private static int Install(PreCommitHook hook, Host host)
    {
        var wasInstalled = hook.IsInstalled;
        var wasThere = hook.Install(host.ToolPath);
        host.Out.WriteLine(wasInstalled ? $"the hook was in place, and is up to date: '{Printable.Of(hook.Path)}'"
            : wasThere ? $"added to the hook that is there, in front of what it does: '{Printable.Of(hook.Path)}'"
            : $"made the hook '{Printable.Of(hook.Path)}'");
        return ExitCode.Done;
    }

    private static int Uninstall(PreCommitHook hook, Host host)
    {
        if (!hook.IsInstalled) host.Out.WriteLine("there is no hook of secretguard");
        else
        {
            host.Out.WriteLine(hook.Uninstall()
                ? $"taken out of '{Printable.Of(hook.Path)}'; the rest of it stays"
                : $"removed '{Printable.Of(hook.Path)}'");
        }

        return ExitCode.Done;
    }

    private static int Status(PreCommitHook hook, Host host)
    {
        host.Out.WriteLine(hook.IsInstalled ? $"in place: '{Printable.Of(hook.Path)}'" : "not in place");
        return hook.IsInstalled ? ExitCode.Done : ExitCode.Found;
    }
}
