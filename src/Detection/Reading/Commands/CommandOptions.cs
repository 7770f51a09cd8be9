namespace SecretGuard.Detection.Reading.Commands;

/// <summary>
/// The options and arguments of commands that take a secret and do not say so by their name. A new one is a line here.
/// </summary>
internal static class CommandOptions
{
    // The command, with its subcommand where only that one takes it; the options; whether the value may be joined to a short one.
    private static readonly (string Command, string Options, OptionMeaning Meaning, bool IsJoined)[] Table =
    [
        ("curl", "-u --user -U --proxy-user", OptionMeaning.UserAndPassword, true),
        ("curl", "-H --header --proxy-header", OptionMeaning.Header, true),
        ("curl", "--oauth2-bearer", OptionMeaning.Key, false),
        ("wget", "--header", OptionMeaning.Header, false),
        ("http", "-a --auth", OptionMeaning.UserAndPassword, false),
        ("mysql", "-p", OptionMeaning.Password, true),
        ("mysqldump", "-p", OptionMeaning.Password, true),
        ("mysqladmin", "-p", OptionMeaning.Password, true),
        ("mariadb", "-p", OptionMeaning.Password, true),
        ("mongo", "-p", OptionMeaning.Password, false),
        ("mongosh", "-p", OptionMeaning.Password, false),
        ("sqlcmd", "-P", OptionMeaning.Password, true),
        ("bcp", "-P", OptionMeaning.Password, true),
        ("osql", "-P", OptionMeaning.Password, true),
        ("sqlpackage", "/sp /tp", OptionMeaning.Password, false),
        ("redis-cli", "-a --pass", OptionMeaning.Password, false),
        ("redis-server", "--requirepass --masterauth", OptionMeaning.Password, false),
        ("sshpass", "-p", OptionMeaning.Password, true),
        ("docker login", "-p", OptionMeaning.Password, false),
        ("podman login", "-p", OptionMeaning.Password, false),
        ("helm login", "-p", OptionMeaning.Password, false),
        ("docker", "-e --env --build-arg", OptionMeaning.Pair, false),
        ("docker", "--secret", OptionMeaning.Pair, false),
        ("podman", "-e --env --build-arg", OptionMeaning.Pair, false),
        ("helm", "--set --set-string", OptionMeaning.Pair, false),
        ("kubectl", "--from-literal", OptionMeaning.Pair, false),
        ("oc login", "-p", OptionMeaning.Password, false),
        ("terraform", "-var --var", OptionMeaning.Pair, false),
        ("az login", "-p", OptionMeaning.Password, false),
        ("az acr", "-p", OptionMeaning.Password, false),
        ("az sql", "-p", OptionMeaning.Password, false),
        ("az keyvault", "--value", OptionMeaning.Key, false),
        ("dotnet nuget", "-k", OptionMeaning.Key, false),
        ("dotnet nuget", "-p", OptionMeaning.Password, false),
        ("dotnet dev-certs", "-p", OptionMeaning.Password, false),
        ("nuget", "-ApiKey", OptionMeaning.Key, false),
        ("signtool", "/p", OptionMeaning.Password, false),
        ("certutil", "-p", OptionMeaning.Password, false),
        ("openssl", "-k", OptionMeaning.Password, false),
        ("openssl", "-K", OptionMeaning.Key, false),
        ("keytool", "-storepass -keypass", OptionMeaning.Password, false),
        ("jarsigner", "-storepass -keypass", OptionMeaning.Password, false),
        ("ldapsearch", "-w", OptionMeaning.Password, false),
        ("ldapmodify", "-w", OptionMeaning.Password, false),
        ("smbclient", "-U", OptionMeaning.UserAndPassword, false),
        ("unzip", "-P", OptionMeaning.Password, false),
        ("zip", "-P", OptionMeaning.Password, false),
        ("7z", "-p", OptionMeaning.Password, true),
        ("ftp", "-u", OptionMeaning.UserAndPassword, false),
        ("lftp", "-u", OptionMeaning.UserAndPassword, false),
        ("msdeploy", "-setParam", OptionMeaning.Pair, false),
        ("ConvertTo-SecureString", "-String -AsPlainText", OptionMeaning.Password, false),
    ];

    // Commands whose arguments count by their order; those in capitals are values.
    private static readonly string[][] Arguments =
    [
        .. ((string[])
        [
            "setx NAME VALUE", "environment]::setenvironmentvariable NAME VALUE", "htpasswd _ PASSWORD",
            "dotnet user-secrets set NAME VALUE", "aws configure set NAME VALUE", "npm config set NAME VALUE",
            "pulumi config set NAME VALUE", "git config NAME VALUE", "fly secrets set NAME VALUE", "nuget setapikey KEY",
            "nuget.exe setapikey KEY", "convertto-securestring PASSWORD", "rabbitmqctl add_user _ PASSWORD",
            "rabbitmqctl change_password _ PASSWORD", "net user _ PASSWORD",
            "net use _ PASSWORD", "net use _ _ PASSWORD", "new-object pscredential _ PASSWORD",
            "new-object networkcredential _ PASSWORD", "networkcredential]::new _ PASSWORD", "pscredential]::new _ PASSWORD",
        ]).Select(row => row.Split(' ')),
    ];

    /// <summary>What an option takes; null where it is not in the table.</summary>
    /// <param name="command">The command, without its folder.</param>
    /// <param name="sub">Its first argument; empty where there is none yet.</param>
    /// <param name="word">A word that starts with a dash or a slash.</param>
    /// <param name="joined">Where the value starts that is joined to a short option; 0 where the value is the next word.</param>
    public static OptionMeaning? Find(string command, string sub, ReadOnlySpan<char> word, out int joined)
    {
        joined = 0;
        foreach (var row in Table)
        {
            if (!IsOf(row.Command, command, sub)) continue;
            foreach (var option in row.Options.Split(' '))
            {
                if (word.SequenceEqual(option.AsSpan())) return row.Meaning;
                if (!row.IsJoined || option.Length != 2 || !word.StartsWith(option.AsSpan(), StringComparison.Ordinal)) continue;
                joined = 2;
                return row.Meaning;
            }
        }

        return null;
    }

    /// <summary>
    /// What the argument at the end of a command's words is: <c>NAME</c> and <c>VALUE</c>, <c>PASSWORD</c>, <c>KEY</c>; empty where nothing
    /// is known of it.
    /// </summary>
    /// <param name="words">The command and its arguments, without options.</param>
    public static string Argument(List<string> words)
    {
        foreach (var pattern in Arguments)
        {
            if (pattern.Length >= words.Count && IsMatch(pattern, words)) return pattern[words.Count - 1];
        }

        return "";
    }

    private static bool IsOf(string row, string command, string sub)
    {
        var blank = row.IndexOf(' ');
        var name = blank < 0 ? row : row.Substring(0, blank);
        return name.Equals(command, StringComparison.OrdinalIgnoreCase)
            && (blank < 0 || row.Substring(blank + 1).Equals(sub, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsMatch(string[] pattern, List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (pattern[i][0] is (>= 'A' and <= 'Z') or '_') continue;
            var word = words[i];
            if (!word.EndsWith(pattern[i], StringComparison.OrdinalIgnoreCase)) return false;
            if (word.Length > pattern[i].Length && word[word.Length - pattern[i].Length - 1] is not ('.' or '[')) return false;
        }

        return pattern[words.Count - 1].All(c => c is (>= 'A' and <= 'Z') or '_');
    }
}
