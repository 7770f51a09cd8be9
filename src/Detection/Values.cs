namespace SecretGuard.Detection;

/// <summary>The order of judgement for one decoded value, the same wherever it stands: what it is comes before what it is called.</summary>
internal static class Values
{
    /// <param name="name">The key it stands under; empty where there is none.</param>
    /// <param name="value">The decoded value.</param>
    public static Finding? Judge(string name, string value) =>
        KnownFormats.Find(value) ?? ConnectionStrings.Find(value) ?? NamedValues.Judge(name, value);
}
