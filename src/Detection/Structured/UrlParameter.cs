namespace SecretGuard.Detection.Structured;

/// <summary>What a parameter of a URL holds.</summary>
internal enum UrlParameter
{
    Other,
    Password,
    Key,

    /// <summary>The key of an Azure function, which elsewhere is any code.</summary>
    FunctionCode,

    /// <summary>Azure's, good for as long as it says or until its key is rotated.</summary>
    SharedAccessSignature,

    /// <summary>Of a URL that is good for hours: Amazon S3's and Google Cloud Storage's.</summary>
    ExpiringSignature,
}
