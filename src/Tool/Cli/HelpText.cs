namespace SecretGuard.Tool.Cli;

/// <summary>The help of the tool and of each verb, from the table.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="width">Columns of the terminal.</param>
internal sealed class HelpText(TextWriter output, int width)
{
    private const int WidestName = 26;

    /// <param name="verbs">All of them.</param>
    public void Write(IReadOnlyList<Verb> verbs)
    {
        output.WriteLine("SecretGuard: secrets in .NET");
        output.WriteLine();
        output.WriteLine("Usage: dotnet secretguard VERB");
        Section("Verbs", [.. verbs.Select(verb => (verb.Name, verb.Summary))]);
        Section("Options", [("--version", "the version of the tool")]);
        output.WriteLine();
        output.WriteLine("One verb and its options: dotnet secretguard help VERB");
    }

    /// <param name="verb">Its usage, and all that it takes.</param>
    public void Write(Verb verb)
    {
        output.WriteLine("Usage: " + verb.Usage);
        output.WriteLine();
        Wrap(verb.Title);
        if (verb is ActionVerb { Actions: var actions })
        {
            Section("Actions", [.. actions.SelectMany(action => action.Options.Select(Row).Select(row => ("  " + row.Name, row.Help))
                .Prepend((action.Usage, action.Summary)))]);
            Section("Options", [.. verb.AllOptions.Except(verb.Options).Select(Row)]);
        }
        else
        {
            Section("Arguments", [.. verb.Arguments.Select(argument => (argument.Name, argument.Help))]);
            Section("Options", [.. verb.AllOptions.Select(Row)]);
        }
    }

    private static (string Name, string Help) Row(VerbOption option) => (option.Written, option.Help);

    private void Section(string title, IReadOnlyList<(string Name, string Help)> rows)
    {
        if (rows.Count == 0) return;
        output.WriteLine();
        output.WriteLine(title + ":");
        var column = rows.Select(row => row.Name.Length).Where(length => length <= WidestName).DefaultIfEmpty().Max() + 4;
        foreach (var (name, help) in rows)
        {
            if (name.Length > WidestName) output.WriteLine("  " + name);
            output.Write((name.Length > WidestName ? "" : "  " + name).PadRight(column));
            Wrap(help, column);
        }
    }

    // Text that starts in a column, and goes on there in the lines below.
    private void Wrap(string text, int column = 0)
    {
        var at = column;
        foreach (var word in text.Split(' '))
        {
            if (at > column && at + 1 + word.Length > width)
            {
                output.WriteLine();
                output.Write(new string(' ', column));
                at = column;
            }

            if (at > column) output.Write(' ');
            output.Write(word);
            at += word.Length + (at > column ? 1 : 0);
        }

        output.WriteLine();
    }
}
