namespace SecretGuard.Detection.Reading.Code;

/// <summary>What a word of a language means for the strings behind it.</summary>
internal enum Word : byte
{
    /// <summary>It is a name.</summary>
    None,

    /// <summary>The member's value follows.</summary>
    Return,
    New,

    /// <summary>A comparison follows.</summary>
    Is,

    /// <summary>A comparison with the subject of the switch follows.</summary>
    Case,
    Switch,

    /// <summary>A condition or a resource follows in parentheses.</summary>
    Control,

    /// <summary>A block of the same member follows.</summary>
    Block,

    /// <summary>Members of a copy follow.</summary>
    With,

    /// <summary>A type follows, and the value behind it is still that of the name.</summary>
    Annotation,

    /// <summary>It joins conditions.</summary>
    Operator,

    /// <summary>An expression or a declaration follows, and the word says nothing of it.</summary>
    Modifier,
}
