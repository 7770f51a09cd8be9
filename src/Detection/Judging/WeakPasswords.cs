using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Judging;

/// <summary>
/// Passwords that anyone tries first, and those of every tutorial, in whatever disguise: <c>P@ssw0rd!</c>, <c>postgres</c>, <c>123456</c>,
/// <c>yourStrong(!)Password</c>.
/// </summary>
internal static class WeakPasswords
{
    private const int ShortestStrong = 4;
    private const int Longest = 40;

    // Beyond those that are weak or placeholders as they are.
    private static readonly WordSet Words = new(
        "pw sysadmin supersecret topsecret verysecret mysecret tester testpassword testpass testpwd changeit change qwertz "
            + "qwertyuiop asdfgh abcd abcdef iqazzwsx qaz iqazwsx postgrespw postgresql mariadb mssql sqlserver scott tiger manager "
            + "userpass dev develop development devpassword devpass devpwd local localdev localpassword localhost docker "
            + "redispassword foobared mongoadmin grafana minioadmin nats kafka hunter mypass yourpassword yourpass strongpassword "
            + "mystrongpassword yourstrongpassword verystrongpassword complexpassword securepassword dbpassword dbpass dbuser "
            + "sqlpassword rootpassword rootpass adminpassword adminpass userpassword apppassword secretpassword somepassword "
            + "newpassword oldpassword thepassword apassword bpassword samplepassword defaultpassword notapassword invalidpassword "
            + "wrongpassword badpassword hello helloworld mock blank temp tmp monkey dragon master sunshine princess football login "
            + "access postgrespassword mysqlpassword correcthorsebatterystaple opensesame");

    /// <summary>Whether guessing needs no effort. Values of three characters or fewer are, and so are short numbers.</summary>
    public static bool Contains(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.Length < ShortestStrong || Placeholders.IsWeak(value)) return true;
        if (value.Length > Longest) return false;
        var core = value.TrimEnd("0123456789!?.#$*-_+@".AsSpan());
        if (core.Length == 0) return value.Length <= 10;
        Span<char> letters = stackalloc char[Longest];
        return IsWord(letters.Slice(0, Undisguise(core, 'a', letters))) || IsWord(letters.Slice(0, Undisguise(core, '\0', letters)));
    }

    private static bool IsWord(ReadOnlySpan<char> letters) =>
        Words.Contains(letters) || Placeholders.IsWeak(letters) || Placeholders.IsPlaceholder(letters);

    // What is left when digits and signs that stand for letters are letters again, and all others are gone.
    private static int Undisguise(ReadOnlySpan<char> value, char at, Span<char> letters)
    {
        var length = 0;
        foreach (var c in value)
        {
            var letter = c switch
            {
                '@' => at,
                '0' => 'o',
                '1' => 'i',
                '2' => 'z',
                '3' => 'e',
                '$' or '5' => 's',
                _ => char.IsLetter(c) ? c : '\0',
            };
            if (letter != '\0') letters[length++] = letter;
        }

        return length;
    }
}
