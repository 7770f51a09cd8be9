namespace SecretGuard.Detection;

/// <summary>Why something is a finding, or is none. An enumeration, so that no explanation can hold a value.</summary>
internal enum Reason
{
    /// <summary>The name says nothing, and the value has no known form.</summary>
    Nothing,

    // Why it is one.
    Checksum,
    Form,
    FormUnderName,
    ConnectionString,
    UrlCredentials,
    PrivateKey,
    AuthorizationHeader,
    PasswordName,
    KeyName,
    LooseKeyName,
    Guid,
    CredentialApi,
    UserRule,
    KnownValue,
    WeakPassword,

    // Why it is none.
    TooShort,
    Reference,
    Placeholder,
    NameOfItself,
    Address,
    Prose,
    NotRandom,
    PasswordHash,
}
