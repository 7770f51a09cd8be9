using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>
/// The methods of libraries that pass values on, by the simple names of their types: an interface, its implementations and its copies in
/// other packages mean the same.
/// </summary>
internal static class Passages
{
    private static readonly string[] Collections =
    [
        "List", "IList", "ICollection", "Collection", "HashSet", "ISet",
        "SortedSet", "Queue", "Stack", "LinkedList", "Dictionary", "IDictionary",
        "IReadOnlyDictionary", "SortedDictionary", "SortedList",
        "ConcurrentDictionary", "ConcurrentBag", "ConcurrentQueue", "ConcurrentStack",
        "FrozenDictionary", "ImmutableDictionary", "ImmutableArray",
        "ImmutableList", "NameValueCollection", "Hashtable", "ArrayList", "Builder",
        "IReadOnlyList", "IEnumerator", "BlockingCollection", "CollectionExtensions", "Array", "Channel", "ChannelReader", "ChannelWriter",
    ];

    private static readonly Dictionary<(string Type, string Member), Passage> Methods = Table(
        ("String", Passage.Same, "Trim TrimStart TrimEnd PadLeft PadRight ToUpper ToLower "
            + "ToUpperInvariant ToLowerInvariant Normalize ToCharArray Clone Copy Intern"),
        ("String", Passage.Slice, "Substring Split Remove"),
        ("String", Passage.Sum, "Concat Format Join Insert Create"),
        ("String", Passage.Replace, "Replace"),
        ("Convert", Passage.Same, "ToString ToBase64String FromBase64String ToHexString "
            + "ToHexStringLower FromHexString FromBase64CharArray ToBase64CharArray"),
        ("Encoding", Passage.Argument, "GetString GetBytes GetChars"),
        ("UTF8Encoding", Passage.Argument, "GetString GetBytes GetChars"),
        ("Uri", Passage.Same, "EscapeDataString UnescapeDataString EscapeUriString"),
        ("WebUtility", Passage.Same, "UrlEncode UrlDecode HtmlEncode HtmlDecode"),
        ("HttpUtility", Passage.Same, "UrlEncode UrlDecode HtmlEncode HtmlDecode"),
        ("UrlEncoder", Passage.Argument, "Encode"),
        ("Base64Url", Passage.Same, "EncodeToString DecodeFromChars"),
        ("WebEncoders", Passage.Same, "Base64UrlEncode Base64UrlDecode"),
        ("Task", Passage.Argument, "WhenAll WhenAny"),
        ("JsonElement", Passage.Same, "GetString GetRawText GetBytesFromBase64"),
        ("JsonNode", Passage.Same, "GetValue AsValue ToJsonString"),
        ("FormattableString", Passage.Argument, "Invariant CurrentCulture"),
        ("JsonSerializer", Passage.Argument, "Serialize SerializeToUtf8Bytes SerializeToElement SerializeToNode SerializeToDocument"),
        ("JsonConvert", Passage.Argument, "SerializeObject"),
        ("Task", Passage.Same, "FromResult ConfigureAwait WaitAsync GetAwaiter"),
        ("ValueTask", Passage.Same, "FromResult ConfigureAwait AsTask GetAwaiter"),
        ("TaskAwaiter", Passage.Same, "GetResult"),
        ("ValueTaskAwaiter", Passage.Same, "GetResult"),
        ("ConfiguredTaskAwaiter", Passage.Same, "GetResult"),
        ("Nullable", Passage.Same, "GetValueOrDefault"),
        ("Options", Passage.Same, "Create"),
        ("Volatile", Passage.Same, "Read"),
        ("Marshal", Passage.Same, "PtrToStringBSTR PtrToStringUni PtrToStringAnsi PtrToStringAuto"),
        ("Marshal", Passage.Created, "SecureStringToBSTR SecureStringToGlobalAllocUnicode "
            + "SecureStringToCoTaskMemUnicode SecureStringToGlobalAllocAnsi SecureStringToCoTaskMemAnsi"),
        ("MemoryExtensions", Passage.Same, "AsSpan AsMemory Trim TrimStart TrimEnd"),
        ("Span", Passage.Slice, "Slice"),
        ("ReadOnlySpan", Passage.Slice, "Slice"),
        ("Memory", Passage.Slice, "Slice"),
        ("ReadOnlyMemory", Passage.Slice, "Slice"),
        ("Span", Passage.Same, "ToArray ToString"),
        ("ReadOnlySpan", Passage.Same, "ToArray ToString"),
        ("Memory", Passage.Same, "ToArray ToString"),
        ("ReadOnlyMemory", Passage.Same, "ToArray ToString"),
        ("MemoryStream", Passage.Same, "ToArray GetBuffer"),
        ("Enumerable", Passage.Slice, "Skip Take SkipWhile TakeWhile"),
        ("Enumerable", Passage.Same, "ToArray ToList ToHashSet Where Reverse OrderBy "
            + "OrderByDescending Distinct Cast OfType AsEnumerable DefaultIfEmpty"),
        ("Enumerable", Passage.Either, "Concat Union Zip"),
        ("Enumerable", Passage.Element, "First FirstOrDefault Single SingleOrDefault "
            + "Last LastOrDefault ElementAt ElementAtOrDefault Max Min"),
        ("Enumerable", Passage.Add, "Append Prepend"),
        ("Enumerable", Passage.Map, "Select ToDictionary"),
        ("Enumerable", Passage.Function, "SelectMany Aggregate"),
        ("List", Passage.Map, "ConvertAll"),
        ("Task", Passage.Function, "Run ContinueWith"),
        ("TaskFactory", Passage.Function, "StartNew"),
        ("LazyInitializer", Passage.Function, "EnsureInitialized"),
        ("ConcurrentDictionary", Passage.Function, "GetOrAdd AddOrUpdate"),
        ("Delegate", Passage.Function, "DynamicInvoke"),
        ("StringBuilder", Passage.Append, "Append AppendLine AppendFormat AppendJoin Insert Replace"),
        ("KeyValuePair", Passage.Created, "Create"),
        ("Tuple", Passage.Created, "Create"),
        ("ValueTuple", Passage.Created, "Create"),
        ("RandomNumberGenerator", Passage.Overwrite, "Fill GetBytes GetNonZeroBytes"),
        ("Random", Passage.Overwrite, "NextBytes"),
        ("Stream", Passage.Overwrite, "Read ReadExactly ReadAsync ReadExactlyAsync"));

    private static readonly Dictionary<string, Passage> Elements = Rows(
        (Passage.Same, "ToArray ToList AsReadOnly ToImmutable ToImmutableArray "
            + "GetEnumerator AsEnumerable GetConsumingEnumerable ReadAllAsync"),
        (Passage.Element, "Dequeue Peek Pop Take GetValueOrDefault Get GetValues Find FindLast GetValue ReadAsync"),
        (Passage.TryElement, "TryGetValue TryDequeue TryPeek TryPop TryTake TryRead"),
        (Passage.Add, "Add TryAdd Enqueue Push AddLast AddFirst Insert AddRange "
            + "InsertRange Set SetItem SetValue Writer TryWrite WriteAsync"));

    private static readonly HashSet<(string Type, string Property)> Properties =
    [
        ("KeyValuePair", "Value"), ("Lazy", "Value"), ("DictionaryEntry", "Value"),
        ("Nullable", "Value"), ("Task", "Result"), ("ValueTask", "Result"), ("IOptions", "Value"),
        ("Memory", "Span"), ("ReadOnlyMemory", "Span"), ("Dictionary", "Values"),
        ("IDictionary", "Values"), ("ConcurrentDictionary", "Values"),
        ("IReadOnlyDictionary", "Values"), ("LinkedListNode", "Value"), ("AsyncLocal", "Value"),
        ("ThreadLocal", "Value"), ("Channel", "Reader"), ("Channel", "Writer"),
        ("Uri", "OriginalString"), ("Uri", "AbsoluteUri"), ("StrongBox", "Value"),
        ("IConfigurationSection", "Value"), ("ReadOnlySequence", "First"), ("IEnumerator", "Current"),
    ];

    private static readonly HashSet<string> Wrappers =
    [
        "String", "Lazy", "Nullable", "Uri", "StringBuilder", "MemoryStream",
        "Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory", "ArraySegment", "List",
        "HashSet", "Queue", "Stack", "Dictionary", "ConcurrentDictionary", "ConcurrentBag",
        "ConcurrentQueue", "SortedDictionary", "ValueTask", "OptionsWrapper",
        "ReadOnlyCollection", "ReadOnlyDictionary", "StringContent", "StringReader",
    ];

    public static Passage Of(IMethodSymbol method)
    {
        var name = method.Name;
        if (name == nameof(ToString)) return Passage.Same;
        if (name == "Invoke") return Passage.Function;
        if (method.ContainingType?.Name is not { } type) return Passage.None;
        if (Methods.TryGetValue((type, name), out var passage)) return passage;
        if (name is "ToImmutableArray" or "ToImmutableList" or "ToFrozenDictionary" or "ToImmutableDictionary") return Passage.Same;
        return Elements.TryGetValue(name, out passage) && Array.IndexOf(Collections, type) >= 0 ? passage : Passage.None;
    }

    /// <summary>Whether an object of a type is one that whoever it is handed to may put something into.</summary>
    public static bool IsFilled(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.Name == "StringBuilder"
        || (type.TypeKind is TypeKind.Class or TypeKind.Interface && Array.IndexOf(Collections, type.Name) >= 0);

    /// <summary>Whether a property is another form of the object that it belongs to.</summary>
    public static bool IsPassed(IPropertySymbol property) =>
        property.ContainingType is { } type && Properties.Contains((type.Name, property.Name));

    /// <summary>Whether what a constructor makes is another form of its arguments.</summary>
    public static bool IsPassed(IMethodSymbol constructor) => Wrappers.Contains(constructor.ContainingType.Name);

    /// <summary>Whether an object of a type is all that it was made of, and shows it.</summary>
    public static bool ShowsParts(INamedTypeSymbol type) =>
        type.Name is "KeyValuePair" or "Tuple" or "DictionaryEntry" or "NameValueHeaderValue" or "StringValues";

    private static Dictionary<(string Type, string Member), Passage> Table(params (string Type, Passage Passage, string Members)[] rows)
    {
        var table = new Dictionary<(string, string), Passage>();
        foreach (var (type, passage, members) in rows) foreach (var member in members.Split(' ')) table[(type, member)] = passage;
        return table;
    }

    private static Dictionary<string, Passage> Rows(params (Passage Passage, string Members)[] rows)
    {
        var table = new Dictionary<string, Passage>();
        foreach (var (passage, members) in rows) foreach (var member in members.Split(' ')) table[member] = passage;
        return table;
    }
}
