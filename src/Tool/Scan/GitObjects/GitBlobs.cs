using System.Globalization;
using System.Text;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan.GitObjects;

/// <summary>Reads objects by their names, through one <c>git cat-file --batch</c>. Threads take turns.</summary>
internal sealed class GitBlobs(string folder) : IDisposable
{
    private readonly object turn = new();
    private GitProgram? git;
    private FieldReader? answers;

    /// <param name="name">An object's name, or <c>commit:path</c>.</param>
    /// <param name="buffer">Where its bytes go.</param>
    /// <param name="limit">In bytes.</param>
    public ReadOutcome Read(string name, ByteBuffer buffer, int limit)
    {
        lock (turn)
        {
            try
            {
                git ??= new(folder, ["cat-file", "--batch"], takesInput: true);
                answers ??= new(git.Output, '\n');
                git.Input.Write(Encoding.UTF8.GetBytes(name + "\n"));
                git.Input.Flush();
                return Answer(answers, buffer, limit);
            }
            catch (IOException)
            {
                throw new Failure("git ended while it was read from");
            }
        }
    }

    public void Dispose() => git?.Dispose();

    // "name type size" and the bytes, or "name missing".
    private static ReadOutcome Answer(FieldReader answers, ByteBuffer buffer, int limit)
    {
        var words = (answers.Next() ?? throw new EndOfStreamException()).Split(' ');
        if (words.Length < 3 || !long.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            return ReadOutcome.Missing;
        var isKept = words[^2] == "blob" && size <= limit;
        if (isKept)
        {
            answers.Read(buffer.Prepare((int)size));
            buffer.Use((int)size);
        }

        answers.Skip(isKept ? 1 : size + 1);
        return isKept ? ReadOutcome.Read : words[^2] == "blob" ? ReadOutcome.TooLarge : ReadOutcome.NoFile;
    }
}
