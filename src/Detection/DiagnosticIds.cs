namespace SecretGuard.Detection;

/// <summary>Every diagnostic number of the product, in its only place. A number once shipped is never reused.</summary>
internal static class DiagnosticIds
{
    public const string KnownFormat = "SG0001";
    public const string SecretName = "SG0002";
    public const string Credential = "SG0003";
    public const string CryptographicKey = "SG0004";
    public const string ConnectionString = "SG0005";
    public const string UrlCredentials = "SG0006";
    public const string Comparison = "SG0007";
    public const string FixedPlace = "SG0008";
    public const string RandomText = "SG0009";
    public const string PrivateKey = "SG0010";
    public const string WeakConnection = "SG0011";
    public const string ConstantNonce = "SG0012";
    public const string AppSettings = "SG1001";
    public const string LaunchSettings = "SG1002";
    public const string ConfigFile = "SG1004";
    public const string InsecureTransport = "SG1005";
    public const string Log = "SG2001";
    public const string ConsoleOutput = "SG2002";
    public const string ExceptionMessage = "SG2003";
    public const string Response = "SG2004";
    public const string Url = "SG2005";
    public const string ProcessArguments = "SG2006";
    public const string Storage = "SG2007";
    public const string Telemetry = "SG2008";
    public const string PrintedMember = "SG2009";
    public const string SerializedMember = "SG2010";
    public const string Destructuring = "SG2011";
    public const string ErrorDetails = "SG2012";
    public const string Dump = "SG2014";
    public const string TimedComparison = "SG3001";
    public const string PlainText = "SG3002";
    public const string UncheckedCertificate = "SG3003";
    public const string PlainHttp = "SG3004";
    public const string BareSuppression = "SG3005";
    public const string ClientSecret = "SG4001";
    public const string StaticProjectReferencesSecrets = "SG5001";
    public const string GateCouldNotLook = "SG5004";
    public const string NotInjected = "SG5005";
    public const string AnalyzersDoNotRun = "SG5006";
    public const string IdleOption = "SG5007";

    /// <summary>The page that explains a diagnostic.</summary>
    public static string HelpLink(string id) => "https://github.com/secretguard/secretguard/blob/main/docs/rules/" + id + ".md";
}
