namespace SecretGuard.Tool.Tests;

/// <summary>
/// A story in a text file: <c>$ command</c> lines, each followed by what it prints (<c>*</c> stands for anything, a backslash alone for an empty line) and, where it fails, <c>[exit N]</c>;
/// <c>-- path --</c> and lines make a file; <c>#</c> is for the reader. In a page of the documentation, the story is in its <c>console</c> blocks, and
/// an ellipsis stands for anything.
/// </summary>
internal sealed class Script
{
    private const string EmptyLine = "\\";

    private Script(IReadOnlyList<Step> steps) => Steps = steps;

    public IReadOnlyList<Step> Steps { get; }

    public static Script Read(string path) =>
        Parse(path.EndsWith(".md", StringComparison.Ordinal) ? ConsoleBlocks(File.ReadLines(path)) : File.ReadLines(path));

    private static IEnumerable<string> ConsoleBlocks(IEnumerable<string> lines)
    {
        var inside = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = line == "```console";
                yield return "";
            }
            else if (inside)
            {
                yield return line.Replace('\u2026', '*');
            }
        }
    }

    private static Script Parse(IEnumerable<string> lines)
    {
        var steps = new List<Step>();
        Step? current = null;
        foreach (var line in lines)
        {
            if (line.StartsWith('#') && current is not FileStep) continue;
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal)) steps.Add(current = new FileStep(line[3..^3]));
            else if (line.StartsWith("$ ", StringComparison.Ordinal)) steps.Add(current = new CommandStep(line[2..]));
            else if (line.Length == 0 && current is not FileStep) current = null;
            else current?.Lines.Add(line == EmptyLine && current is CommandStep ? "" : line);
        }

        return new Script(steps);
    }

    internal abstract record Step
    {
        public List<string> Lines { get; } = [];
    }

    internal sealed record FileStep(string Path) : Step
    {
        // An empty line before the next step belongs to the script, not to the file.
        public string Text => string.Join('\n', Lines).TrimEnd('\n') + "\n";
    }

    internal sealed record CommandStep(string Command) : Step
    {
        private const string Exit = "[exit ";

        public int ExpectedExit => Lines.Count > 0 && Lines[^1].StartsWith(Exit, StringComparison.Ordinal) ? int.Parse(Lines[^1][Exit.Length..^1], null) : 0;

        public IReadOnlyList<string> ExpectedLines => ExpectedExit == 0 ? Lines : Lines[..^1];
    }
}
