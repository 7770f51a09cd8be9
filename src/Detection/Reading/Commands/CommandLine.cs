using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Commands;

/// <summary>Takes the words of a command one after another and hands over what they set, pass or send.</summary>
internal sealed class CommandLine(CandidateSink sink)
{
    // Of a command's arguments more than these have no meaning by their order.
    private const int MostArguments = 5;
    private const int LongestArgument = 128;

    private static readonly string[] Prefixes =
    [
        "sudo", "env", "exec", "time", "nohup", "export", "declare", "typeset", "local", "readonly", "then", "do", "else", "elif", "if",
        "while", "until", "!", "set", "@", "call", "start", "&", ".", "-", "+",
    ];

    private readonly DecodedText part = new();
    private readonly List<string> words = [];
    private string option = "";
    private OptionMeaning? pending;
    private string label = "";
    private int group = sink.NewGroup();

    private string Command => words.Count > 0 ? words[0] : "";

    /// <summary>The command ends; the next word is another one.</summary>
    public void End()
    {
        if (words.Count == 0 && pending is null) return;
        words.Clear();
        pending = null;
        label = "";
        group = sink.NewGroup();
    }

    /// <summary>A value that an assignment gives to a name.</summary>
    public void Assign(ReadOnlySpan<char> name, DecodedText value) => sink.Add(new Candidate(name, value, group: group));

    public void Add(DecodedText word)
    {
        var text = word.Text;
        if (text.IsEmpty) return;
        if (pending is { } meaning)
        {
            pending = null;
            if (text[0] != '-' || meaning != OptionMeaning.Named)
            {
                Hand(meaning, option.AsSpan(), word, 0);
                return;
            }
        }

        if (text[0] == '-' || (text[0] == '/' && IsSwitch(text))) AddOption(word);
        else AddArgument(word);
    }

    // /p:Name=value, not /usr/bin/env.
    private static bool IsSwitch(ReadOnlySpan<char> text) => text.Slice(1).IndexOf('/') < 0 && text.Length > 1 && char.IsLetter(text[1]);

    private void AddOption(DecodedText word)
    {
        var text = word.Text;
        var separator = text.IndexOfAny('=', ':');
        var name = separator < 0 ? text : text.Slice(0, separator);
        var known = CommandOptions.Find(Command, words.Count > 1 ? words[1] : "", name, out var joined);
        if (joined > 0 && known is { } meaning)
        {
            Hand(meaning, name.Slice(0, joined), word, joined);
            return;
        }

        if (separator < 0)
        {
            option = name.Length <= LongestArgument ? name.TrimStart("-/".AsSpan()).ToString() : "";
            pending = known ?? OptionMeaning.Named;
            return;
        }

        // -p:Name=value and -Dname=value name the value themselves.
        var second = text[separator] == ':' ? text.Slice(separator + 1).IndexOf('=') : -1;
        if (second > 0) Hand(OptionMeaning.Named, text.Slice(separator + 1, second), word, separator + second + 2);
        else Hand(known ?? OptionMeaning.Named, name.TrimStart("-/".AsSpan()), word, separator + 1);
    }

    private void AddArgument(DecodedText word)
    {
        var text = word.Text;
        var name = PairNames.NameLength(text);
        if (name > 0)
        {
            Hand(OptionMeaning.Named, text.Slice(0, name), word, name + 1);
            return;
        }

        if (words.Count == 0 && IsPrefix(text)) return;
        if (words.Count < MostArguments) AddPositional(word);
        if (text.IndexOf("://".AsSpan(), StringComparison.Ordinal) > 0 || text.IndexOf(';') > 0)
            sink.Add(new Candidate(default, word, group: group));
    }

    private void AddPositional(DecodedText word)
    {
        var text = word.Text;
        words.Add(words.Count == 0 ? NameOf(text) : text.Length <= LongestArgument ? text.ToString() : "");
        switch (CommandOptions.Argument(words))
        {
            case "NAME":
                label = words[words.Count - 1];
                break;
            case "VALUE":
                Hand(OptionMeaning.Named, label.AsSpan(), word, 0);
                break;
            case "PASSWORD":
                Hand(OptionMeaning.Password, "password".AsSpan(), word, 0);
                break;
            case "KEY":
                Hand(OptionMeaning.Key, "key".AsSpan(), word, 0);
                break;
            default:
                break;
        }
    }

    private void Hand(OptionMeaning meaning, ReadOnlySpan<char> name, DecodedText word, int start)
    {
        if (start >= word.Length) return;
        var value = word.Text.Slice(start);
        if (meaning == OptionMeaning.Pair && PairNames.NameLength(value) is var length && length > 0)
        {
            name = value.Slice(0, length);
            start += length + 1;
        }
        else if (meaning == OptionMeaning.UserAndPassword)
        {
            var separator = value.IndexOfAny(':', '%', ',');
            if (separator < 0) return;

            // A service that takes a key for the user, and no password.
            if (separator == value.Length - 1)
            {
                HandPart(OptionMeaning.Named, "token".AsSpan(), word, start, separator);
                return;
            }

            start += separator + 1;
        }
        else if (meaning == OptionMeaning.Named && IsHeader(name) && value.IndexOf(": ".AsSpan()) > 0) meaning = OptionMeaning.Header;

        if (start >= word.Length) return;
        HandPart(meaning, name, word, start, word.Length - start);
        if (meaning is OptionMeaning.Named or OptionMeaning.Key) Pair(name);
    }

    private void HandPart(OptionMeaning meaning, ReadOnlySpan<char> name, DecodedText word, int start, int length)
    {
        part.Clear();
        part.Add(word, start, length);
        if (meaning == OptionMeaning.Header) sink.Read(TextKind.Http, part);
        else sink.Add(new Candidate(name, part, RoleOf(meaning), group));
    }

    // --name NAME --value VALUE
    private void Pair(ReadOnlySpan<char> name)
    {
        if (PairNames.IsName(name) && part.Length <= LongestArgument) label = part.Text.ToString();
        else if (PairNames.IsValue(name) && label.Length > 0) sink.Add(new Candidate(label.AsSpan(), part, group: group));
    }

    private static bool IsHeader(ReadOnlySpan<char> name) =>
        name.SequenceEqual("H".AsSpan()) || name.Equals("header".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static NameKind RoleOf(OptionMeaning meaning) => meaning switch
    {
        OptionMeaning.Password or OptionMeaning.UserAndPassword => NameKind.Password,
        OptionMeaning.Key => NameKind.Key,
        _ => NameKind.Ordinary,
    };

    private static bool IsPrefix(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Equals(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // The command without its folder and its extension.
    private static string NameOf(ReadOnlySpan<char> word)
    {
        var name = word.Slice(word.LastIndexOfAny('/', '\\') + 1);
        if (name.EndsWith(".exe".AsSpan(), StringComparison.OrdinalIgnoreCase)) name = name.Slice(0, name.Length - 4);
        return name.Length <= LongestArgument ? name.ToString() : "";
    }
}
