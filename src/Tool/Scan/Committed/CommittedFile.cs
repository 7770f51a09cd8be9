using SecretGuard.Detection;
using SecretGuard.Detection.Json;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan.Committed;

/// <summary>
/// A JSON file of ours that came with a repository, so whoever wrote to that wrote it: its faults are told with their place, and nothing
/// of it is repeated.
/// </summary>
/// <param name="what">What it is: <c>the baseline</c>.</param>
/// <param name="path">Full.</param>
internal sealed class CommittedFile(string what, string path)
{
    private const int Version = 1;
    private string text = "";

    /// <summary>Reads an object of version 1.</summary>
    /// <param name="largest">In bytes.</param>
    public JsonValue Read(int largest)
    {
        text = ReadText(largest);
        JsonValue root;
        try
        {
            root = JsonValue.Read(text);
        }
        catch (JsonSyntaxException e)
        {
            throw Fault(e.Position, "this is no JSON: " + e.Message);
        }

        Require(root, JsonTokenKind.ObjectStart, "the file is not an object");
        var version = root["version"] ?? throw Fault(root.Position, "it has no 'version'");
        return version is { Kind: JsonTokenKind.Literal, Text: "1" }
            ? root
            : throw Fault(version.Position, $"it has another version than {Version}, which is what this secretguard reads");
    }

    private string ReadText(int largest)
    {
        var buffer = new ByteBuffer();
        switch (DiskFile.Read(path, follows: true, buffer, largest))
        {
            case ReadOutcome.Read: break;
            case ReadOutcome.Gone: throw new Failure($"there is no file '{path}'");
            case ReadOutcome.TooLarge: throw new Failure($"{what} '{path}' is larger than {largest / 1024} KiB");
            case ReadOutcome.NoFile: throw new Failure($"{what} '{path}' is no regular file");
            default: throw new Failure($"{what} '{path}' cannot be read");
        }

        return SourceText.TryDecode(buffer.Bytes, new CharBuffer(), out var decoded)
            ? decoded.ToString()
            : throw new Failure($"{what} '{path}' is no text");
    }

    public void Require(JsonValue value, JsonTokenKind kind, string fault)
    {
        if (value.Kind != kind) throw Fault(value.Position, fault);
    }

    /// <summary>Stops at a member that is not among those known: a typing error would be silent otherwise.</summary>
    public void RequireMembers(JsonValue value, params ReadOnlySpan<string> known)
    {
        foreach (var (name, member) in value.Members)
        {
            if (!known.Contains(name)) throw Fault(member.Position, $"the name in front of this is none of: {string.Join(", ", known)}");
        }
    }

    public Failure Fault(JsonValue value, string fault) => Fault(value.Position, fault);

    private Failure Fault(int position, string fault)
    {
        var (line, column) = new TextLines(text).At(position);
        return new Failure($"{what} '{path}' cannot be used", $"line {line}, column {column}: {fault}");
    }
}
