namespace SecretGuard.Tool.Run;

/// <summary>Starts the child: in this process's place where the system can do that, beside it elsewhere.</summary>
internal static class Child
{
    /// <summary>Returns only where the command could not be started, or where the child ran beside us.</summary>
    /// <returns>The child's exit code, or <see cref="ExitCode.NotFound"/> or <see cref="ExitCode.NotExecutable"/>.</returns>
    public static int Start(Host host, IReadOnlyList<string> command, ChildEnvironment environment) =>
        Host.IsWindows ? WaitedChild.Start(host, command, environment) : UnixChild.Replace(host, command, environment);
}
