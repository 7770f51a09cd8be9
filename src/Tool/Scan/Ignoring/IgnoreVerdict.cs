namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>What ignore files say of a file or folder.</summary>
internal enum IgnoreVerdict
{
    /// <summary>It is searched.</summary>
    None,

    /// <summary>By <c>.secretguardignore</c>: it is not searched.</summary>
    ByOurs,

    /// <summary>By <c>.gitignore</c> or <c>.git/info/exclude</c>: it is searched where git tracks it all the same.</summary>
    ByGit,

    /// <summary>A folder of build output or of another tool: it is searched where git tracks it all the same.</summary>
    ByCustom,
}
