using System.Buffers;
using System.Text.Unicode;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store;

/// <summary>What may be stored. The manifest's own rules for names are narrower; these keep the format unambiguous.</summary>
internal static class InputRules
{
    private const int MaxName = 200;
    private const int MaxWord = 32;

    private static readonly SearchValues<char> Name = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");
    private static readonly SearchValues<char> Owner = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-/");
    private static readonly SearchValues<char> Word = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static void CheckName(string name) => Check(name, Name, MaxName, "secret's name");

    public static void CheckKind(string kind) => Check(kind, Word, MaxWord, "kind");

    public static void CheckScope(ScopeName scope)
    {
        Check(scope.Owner, Owner, MaxName, "project's id or shared secret's name");
        Check(scope.Environment, Word, MaxWord, "environment's name");
    }

    public static void CheckValue(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            throw Invalid("the value is empty", "give at least one character");
        if (value.Length > Padding.MaxValue)
            throw Invalid($"the value has {value.Length} bytes, more than the {Padding.MaxValue} a secret may have", "store a key to it instead");
        if (value.Contains((byte)0))
            throw Invalid("the value holds a NUL character", "give binary data as base64");
        if (!Utf8.IsValid(value))
            throw Invalid("the value is not UTF-8", "give binary data as base64");
    }

    private static void Check(string text, SearchValues<char> allowed, int length, string what)
    {
        if (text.Length == 0 || text.Length > length || text.AsSpan().ContainsAnyExcept(allowed))
            throw new StoreException(StoreError.InvalidName, $"'{text}' cannot be a {what}", $"use 1 to {length} letters, digits and dashes");
    }

    private static StoreException Invalid(string fact, string hint) => new(StoreError.InvalidValue, fact, hint);
}
