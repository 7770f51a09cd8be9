namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>What a library's method makes of the values that it is handed. Whatever is not known stops a value.</summary>
internal enum Passage
{
    None,

    /// <summary>Hands on the object that it is called on, or its first argument, in this or another form.</summary>
    Same,

    /// <summary>Hands on its first argument, whatever it is called on.</summary>
    Argument,

    /// <summary>Hands on any of its values.</summary>
    Either,

    /// <summary>Hands on a piece of the object that it is called on, or of its first argument.</summary>
    Slice,

    /// <summary>Puts its values together.</summary>
    Sum,

    /// <summary>Puts a text in the place of another.</summary>
    Replace,

    /// <summary>Takes one out of a collection.</summary>
    Element,

    /// <summary>Takes one out of a collection into an <c>out</c> argument.</summary>
    TryElement,

    /// <summary>Returns what the function returns that it is handed.</summary>
    Function,

    /// <summary>Returns a collection of what the function returns that it is handed.</summary>
    Map,

    /// <summary>Makes an object whose members are called as the parameters.</summary>
    Created,

    /// <summary>Puts a value into a collection.</summary>
    Add,

    /// <summary>Adds text to the object that it is called on.</summary>
    Append,

    /// <summary>Fills a buffer with something else.</summary>
    Overwrite,
}
