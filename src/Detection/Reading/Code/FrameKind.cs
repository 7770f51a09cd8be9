namespace SecretGuard.Detection.Reading.Code;

/// <summary>What a pair of brackets is.</summary>
internal enum FrameKind : byte
{
    /// <summary>The text itself, and every block of statements or members.</summary>
    Body,

    /// <summary>The arguments of a call or an attribute, or the parameters of a method.</summary>
    Call,

    /// <summary>The condition of a statement.</summary>
    Control,

    /// <summary>Parentheses around an expression or a tuple.</summary>
    Parenthesis,

    /// <summary>The argument of a call that hands its argument on in another form.</summary>
    Wrapper,

    /// <summary>The arguments of a call that joins them.</summary>
    Concat,

    /// <summary>The arguments of a call that joins them with the first.</summary>
    Join,

    /// <summary>The arguments of a call that fits them into the first.</summary>
    Format,

    /// <summary>The members of an object.</summary>
    Initializer,

    /// <summary>A key and a value in an initializer.</summary>
    Pair,

    /// <summary>The arms of a switch expression.</summary>
    Switch,

    /// <summary>Members that are compared.</summary>
    Pattern,
    Index,

    /// <summary>Elements of an array, and whatever else is in square brackets.</summary>
    Collection,

    /// <summary>A hole in an interpolated string.</summary>
    Hole,
}
