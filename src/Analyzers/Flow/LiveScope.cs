namespace SecretGuard.Analyzers.Flow;

/// <summary>How much code a rule looks at while it is typed.</summary>
internal enum LiveScope
{
    /// <summary>None: it is for audits.</summary>
    None,

    /// <summary>The body that has the sink.</summary>
    Body,

    /// <summary>The type around it: the rule is about literals, which are often its constants.</summary>
    Type,
}
