using System.Text;

namespace SecretGuard.Tool.Output;

/// <summary>
/// Standard output or error, which may be closed or on a full disk. That stops nothing halfway: what a verb does is done first, and then
/// told of by its exit code.
/// </summary>
/// <param name="writer">The stream's own.</param>
/// <param name="onBroken">Told once, when something could not be written; nothing after it is tried.</param>
internal sealed class SteadyWriter(TextWriter writer, Action onBroken) : TextWriter
{
    private bool isBroken;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Attempt(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Attempt(() => writer.Write(buffer, index, count));

    public override void Write(string? value) => Attempt(() => writer.Write(value));

    public override void WriteLine(string? value) => Attempt(() => writer.WriteLine(value));

    public override void Flush() => Attempt(writer.Flush);

    private void Attempt(Action write)
    {
        if (isBroken) return;
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            isBroken = true;
            onBroken();
        }
    }
}
