using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>One pass over SQL, token by token.</summary>
internal ref struct SqlScan
{
    // Keywords between a clause's name and its literal: PASSWORD = N'…', IDENTIFIED BY '…', SECRET '…'.
    private static readonly string[] PasswordClauses = ["password", "by", "identified", "secret", "passphrase"];

    private const int LongestName = 80;

    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly DecodedText decoded = new();
    private readonly List<(int Start, int Length)> columns = [];
    private (int Start, int Length) word;
    private (int Start, int Length) assigned;
    private (int Start, int Length) variable;
    private SqlInsert insert;
    private (int Start, int Length) literal;
    private int column;
    private int group;
    private int at;

    public SqlScan(ReadOnlySpan<char> text, CandidateSink sink)
    {
        this.text = text;
        this.sink = sink;
        group = sink.NewGroup();
    }

    public void Run()
    {
        while (at < text.Length) Step();
    }

    private void Step()
    {
        var c = text[at];
        if (c == '\'') ReadLiteral();
        else if (c == '-' && Follows('-')) ReadComment(isBlock: false);
        else if (c == '/' && Follows('*')) ReadComment(isBlock: true);
        else if (c is '"' or '`' or '[') ReadQuotedName(c == '[' ? ']' : c);
        else if (char.IsLetter(c) || c is '_' or '@' or '#' or '$') ReadWord();
        else ReadMark(c);
    }

    private readonly bool Follows(char c) => at + 1 < text.Length && text[at + 1] == c;

    private void ReadWord()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '@' or '#' or '$')) at++;
        var found = text.Slice(start, at - start);
        if (at < text.Length && text[at] == '\'' && found.Length <= 2) return;
        if (found[0] == '@') variable = (start, found.Length);
        if (Is(found, "insert")) StartInsert();
        else if (Is(found, "values") && insert is SqlInsert.Columns or SqlInsert.Table) insert = SqlInsert.Values;
        else if (insert == SqlInsert.Columns && column >= 0) columns.Add((start, found.Length));
        word = (start, found.Length);
    }

    private void StartInsert()
    {
        (insert, group) = (SqlInsert.Table, sink.NewGroup());
        columns.Clear();
    }

    private void ReadQuotedName(char close)
    {
        var start = ++at;
        while (at < text.Length && text[at] != close && text[at] != '\n') at++;
        word = (start, at - start);
        if (insert == SqlInsert.Columns && column >= 0) columns.Add(word);
        if (at < text.Length) at++;
    }

    private void ReadMark(char c)
    {
        at++;
        switch (c)
        {
            case '(':
                (column, literal) = (0, default);
                if (insert != SqlInsert.Table) break;
                insert = SqlInsert.Columns;
                break;
            case ')' when insert == SqlInsert.Columns:
                column = -1;
                break;
            case ',':
                column++;
                break;
            case '=':
                assigned = text.Slice(word.Start, word.Length).StartsWith("@".AsSpan()) || variable.Length == 0 ? word : NameBefore();
                return;
            case ';':
                (insert, variable, group) = (SqlInsert.None, default, sink.NewGroup());
                break;
            default:
                if (char.IsWhiteSpace(c)) return;
                break;
        }

        assigned = default;
        if (c is ',' or ';' or ')') word = c == ')' ? word : default;
    }

    // DECLARE @name type(50) = '…': the type stands between name and value.
    private readonly (int Start, int Length) NameBefore() => IsType(text.Slice(word.Start, word.Length)) ? variable : word;

    private static bool IsType(ReadOnlySpan<char> word) =>
        word.IsEmpty || word.EndsWith("char".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || Is(word, "max") || Is(word, "text") || Is(word, "sysname");

    // A quote in it is doubled; a literal without an end is taken to end with its line.
    private void ReadLiteral()
    {
        var start = ++at;
        var isDoubled = false;
        for (; at < text.Length; at++)
        {
            if (text[at] != '\'') continue;
            if (!Follows('\'')) break;
            isDoubled = true;
            at++;
        }

        var end = at < text.Length ? at : Lines.End(text, start);
        at = Math.Min(text.Length, end + 1);
        Hand(start, end, isDoubled);
        literal = (start, end - start);
        assigned = default;
    }

    private void Hand(int start, int end, bool isDoubled)
    {
        var name = Name(out var role);
        if (!isDoubled)
        {
            sink.Add(new Candidate(name, text.Slice(start, end - start), start, role, group));
            return;
        }

        decoded.Clear();
        Quotes.AddDoubled(text, start, end, '\'', decoded);
        sink.Add(new Candidate(name, decoded, role, group));
    }

    private readonly (int Start, int Length) Column(int index) =>
        insert == SqlInsert.Values && index >= 0 && index < columns.Count ? columns[index] : default;

    private readonly ReadOnlySpan<char> Name(out NameKind role)
    {
        role = NameKind.Ordinary;
        if (assigned.Length > 0) return text.Slice(assigned.Start, assigned.Length).TrimStart('@');
        var before = text.Slice(word.Start, word.Length);
        foreach (var clause in PasswordClauses)
        {
            if (!Is(before, clause)) continue;
            role = NameKind.Password;
            return "password".AsSpan();
        }

        var (start, length) = IsBesideName() ? literal : Column(column);
        return text.Slice(start, length);
    }

    // VALUES ('SmtpPassword', '…'): a table of settings, by its columns or without.
    private readonly bool IsBesideName()
    {
        if (insert != SqlInsert.Values || literal.Length is 0 or > LongestName) return false;
        var (start, length) = Column(column);
        if (columns.Count > 0 && !PairNames.IsValue(text.Slice(start, length))) return false;
        foreach (var c in text.Slice(literal.Start, literal.Length))
        {
            if (!PairNames.IsNameCharacter(c)) return false;
        }

        return true;
    }

    // What is commented out was a statement once; as it may be prose too, its quotes must not open anything.
    private void ReadComment(bool isBlock)
    {
        var rest = text.Slice(at);
        var length = isBlock ? rest.IndexOf("*/".AsSpan()) + 2 : Lines.End(text, at) - at;
        if (length < 2) length = rest.Length;
        sink.Read(TextKind.Text, rest.Slice(0, length), at);
        at += length;
    }

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
