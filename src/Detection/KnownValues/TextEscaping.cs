namespace SecretGuard.Detection.KnownValues;

/// <summary>One dialect of writing text within another text.</summary>
internal abstract class TextEscaping
{
    /// <summary>Appends a text as this dialect writes it.</summary>
    /// <param name="utf8">Well-formed.</param>
    public void Write(SecretBuffer output, ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length;)
        {
            var start = i;
            if (!Escape(output, Scalars.Read(utf8, ref i))) output.Add(utf8.Slice(start, i - start));
        }
    }

    /// <summary>Appends the escape of a character; false, and nothing, where the dialect keeps it.</summary>
    protected abstract bool Escape(SecretBuffer output, int scalar);
}
