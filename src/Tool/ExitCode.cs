namespace SecretGuard.Tool;

/// <summary>What the tool's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>Done, or clean.</summary>
    public const int Done = 0;

    /// <summary>Findings, something required missing, or a problem found.</summary>
    public const int Found = 1;

    /// <summary>Could not do it, bad usage, or something could not be read.</summary>
    public const int Failed = 2;

    /// <summary>`run` could not start anything: missing, locked, untrusted. As `env` has it.</summary>
    public const int RunFailed = 125;

    /// <summary>The command was found and could not be started.</summary>
    public const int NotExecutable = 126;

    /// <summary>The command does not exist.</summary>
    public const int NotFound = 127;
}
