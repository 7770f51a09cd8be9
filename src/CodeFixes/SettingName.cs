using System.Text;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes;

/// <summary>What a secret is called outside the code, after the name it has inside.</summary>
/// <param name="variable">The environment variable: <c>STRIPE_API_KEY</c>, <c>ConnectionStrings__Orders</c>.</param>
/// <param name="setting">The configuration key: <c>Stripe:ApiKey</c>, <c>ConnectionStrings:Orders</c>.</param>
internal readonly struct SettingName(string variable, string setting)
{
    private const string ConnectionStrings = "ConnectionStrings:";

    // Words that belong to the noun behind them: the setting is Stripe:ApiKey, not StripeApi:Key.
    private static readonly HashSet<string> Adjectives =
        [
            "api", "access", "account", "auth", "client", "encryption", "master",
            "private", "refresh", "secret", "shared", "signing", "webhook",
        ];

    private static readonly HashSet<string> ConnectionWords = ["connection", "string", "conn", "str", "db", "database"];

    // Types that hold settings or use them are named after what they are for, and something that says no more.
    private static readonly HashSet<string> TypeSuffixes =
        [
            "options", "settings", "config", "configuration", "client", "service", "factory",
            "provider", "program", "startup", "controller", "constants", "secrets", "keys",
        ];

    public string Variable { get; } = variable;

    public string Setting { get; } = setting;

    /// <param name="name">A variable, member, argument or key; a rule's slug where the secret has no name.</param>
    /// <param name="isConnectionString">Whether it is a connection string.</param>
    /// <param name="isPart">Whether it is only a part of what the name stands for.</param>
    /// <param name="type">The type around the code; null in top-level statements.</param>
    public static SettingName Of(string name, bool isConnectionString, bool isPart, string? type)
    {
        if (isConnectionString && isPart) return new SettingName("DATABASE_PASSWORD", "Database:Password");
        if (name.Contains(':')) return new SettingName(name.Replace(":", "__"), name);
        if (isConnectionString)
            return OfPath(ConnectionStrings + OrDefault(Pascal(Words.Of(name).Where(word => !ConnectionWords.Contains(word)))));
        return new SettingName(UpperSnake(name), Section(name, type));
    }

    private static SettingName OfPath(string path) => new(path.Replace(":", "__"), path);

    private static string OrDefault(string name) => name is "" or "ConnectionStringPassword" or "Password" ? "Default" : name;

    private static string Section(string name, string? type)
    {
        var words = UpperSnake(name).ToLowerInvariant().Split(['_'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var noun = words.Count - 1;
        if (noun > 0 && Adjectives.Contains(words[noun - 1])) noun--;
        var section = Pascal(words.Take(noun));
        if (section.Length == 0) section = Pascal(Words.Of(type ?? "").Where(word => !TypeSuffixes.Contains(word)));
        var key = Pascal(words.Skip(noun));
        return section.Length == 0 ? key : section + ":" + key;
    }

    private static string Pascal(IEnumerable<string> words) =>
        string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    // Digits stay: password1 and password2 must not become one variable.
    private static string UpperSnake(string name)
    {
        var snake = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var isPart = char.IsLetterOrDigit(name[i]) && name[i] < 128;
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((startsWord || !isPart) && snake.Length > 0 && snake[snake.Length - 1] != '_') snake.Append('_');
            if (isPart) snake.Append(char.ToUpperInvariant(name[i]));
        }

        var text = snake.ToString().TrimEnd('_');
        return text.Length == 0 || char.IsDigit(text[0]) ? "SECRET_" + text : text;
    }
}
