namespace SecretGuard.Detection.Reading.Code;

/// <summary>
/// A pair of brackets that is open, and what is known of the segment in it that is being read: from the last comma or semicolon on.
/// </summary>
internal struct Frame
{
    public FrameKind Kind;

    /// <summary>The token that opened it.</summary>
    public TokenKind Open;

    /// <summary>Where it opens.</summary>
    public int Start;

    /// <summary>The method, the type or the subject that it belongs to.</summary>
    public TextRange Callee;

    /// <summary>Whether it belongs to a constructor.</summary>
    public bool IsNew;

    /// <summary>The frame whose segment says what a value in here is for; itself where only its own segments say that.</summary>
    public int Context;

    /// <summary>The same number for all values of one object, call or block.</summary>
    public int Group;

    /// <summary>The member whose value a return statement in here returns.</summary>
    public TextRange Member;

    /// <summary>The names that the elements of a tuple are given to.</summary>
    public TextRange Tuple;

    /// <summary>How many commas there were.</summary>
    public int Argument;

    /// <summary>The argument before this one, where that may be the name of this one.</summary>
    public TextRange Key;

    /// <summary>The path of the argument before this one.</summary>
    public TextRange Before;

    /// <summary>What the segment's value is given to.</summary>
    public TextRange Assigned;

    /// <summary>Whether the name was told from its value by a colon, behind which a type may stand.</summary>
    public bool IsAnnotated;

    /// <summary>Whether it is given by <c>=</c>, so that the name stands for the value from then on.</summary>
    public bool Defines;

    /// <summary>What a value is compared with.</summary>
    public TextRange Compared;

    /// <summary>Whether what it is compared with is still to come.</summary>
    public bool IsComparedWithNext;

    /// <summary>Whether it is a case of a switch statement.</summary>
    public bool IsCase;

    /// <summary>Whether it is the value of a switch expression's arm.</summary>
    public bool IsArm;

    /// <summary>The last path of names.</summary>
    public TextRange Path;

    /// <summary>How many pieces there were before this segment's.</summary>
    public int Pieces;

    /// <summary>Whether an operand must follow.</summary>
    public bool ExpectsOperand;

    /// <summary>Whether there is more in it than one value.</summary>
    public bool IsMixed;

    /// <summary>How many question marks wait for their colon.</summary>
    public int Ternaries;

    /// <summary>Whether <c>new</c> was read and its brackets are still to come.</summary>
    public bool ExpectsNew;

    /// <summary>The last brackets that were closed in here.</summary>
    public FrameKind ClosedKind;
    public TextRange Closed;
    public TextRange ClosedCallee;
    public bool ClosedNew;

    /// <summary>Which piece the interpolated string started with that is being read.</summary>
    public int Interpolation;
}
