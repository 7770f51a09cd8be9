namespace SecretGuard.Store.Rows;

/// <summary>The keys of attributes, as stored.</summary>
internal static class AttributeKey
{
    /// <summary>Of a version: when its value ends, in Unix milliseconds.</summary>
    public const string Expires = "expires";

    /// <summary>Of a secret: how long before that it is told, in milliseconds.</summary>
    public const string Remind = "remind";

    /// <summary>Of a secret: words to find it by, sorted, between blanks.</summary>
    public const string Labels = "labels";
}
