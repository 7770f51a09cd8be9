namespace SecretGuard.Tool.Interchange;

/// <summary>Something to say of a place in a file. It never repeats what stands there, which may be a value.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Message">A phrase, lower case, no full stop.</param>
internal sealed record ImportRemark(int Line, string Message)
{
    public override string ToString() => $"line {Line}: {Message}";
}
