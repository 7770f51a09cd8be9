using System.Text.Unicode;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store;

/// <summary>What may be stored. The manifest's own rules for names are narrower; these keep the format unambiguous.</summary>
internal static class InputRules
{
    private const int MaxName = 200;
    private const int MaxWord = 32;

    public static void CheckName(string name) => Check(name, IsInName, MaxName, "secret's name");

    public static void CheckKind(string kind) => Check(kind, IsInWord, MaxWord, "kind");

    public static void CheckScope(ScopeName scope)
    {
        Check(scope.Owner, letter => letter == '/' || IsInName(letter), MaxName, "project's id or shared secret's name");
        Check(scope.Environment, IsInWord, MaxWord, "environment's name");
    }

    public static void CheckValue(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            throw Invalid("the value is empty", "give at least one character");
        if (value.Length > Padding.MaxValue)
            throw Invalid($"the value is larger than {Padding.MaxValue} bytes", "store a key to it instead");
        if (value.Contains((byte)0))
            throw Invalid("the value holds a NUL character", "give binary data as base64");
        if (!Utf8.IsValid(value))
            throw Invalid("the value is not UTF-8", "give binary data as base64");
    }

    private static bool IsInName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-';

    private static bool IsInWord(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';

    private static void Check(string text, Predicate<char> allowed, int length, string what)
    {
        if (text.Length == 0 || text.Length > length || !Consists(text, allowed))
        {
            throw new StoreException(
                StoreError.InvalidName,
                $"'{text}' cannot be a {what}",
                $"use 1 to {length} letters, digits and dashes");
        }
    }

    private static bool Consists(string text, Predicate<char> allowed)
    {
        foreach (var letter in text)
        {
            if (!allowed(letter))
                return false;
        }

        return true;
    }

    private static StoreException Invalid(string fact, string hint) => new(StoreError.InvalidValue, fact, hint);
}
