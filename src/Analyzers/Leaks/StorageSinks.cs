using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>Files, the registry and cookies: places that keep what they are given as it is.</summary>
internal static class StorageSinks
{
    public static readonly Sink[] Rows =
    [
        .. Sink.Of("System.IO.File", "WriteAllText WriteAllTextAsync AppendAllText AppendAllTextAsync "
            + "WriteAllLines WriteAllLinesAsync AppendAllLines AppendAllLinesAsync", "contents"),
        .. Sink.Of("System.IO.File", "WriteAllBytes WriteAllBytesAsync AppendAllBytes AppendAllBytesAsync", "bytes"),
        .. Sink.Of("System.IO.TextWriter", "Write WriteLine WriteAsync WriteLineAsync").Select(row => row with { On = Origin.File }),
        .. Sink.Of("System.IO.Stream", "Write WriteAsync").Select(row => row with { On = Origin.File }),
        .. Sink.Of("System.IO.BinaryWriter", "Write").Select(row => row with { On = Origin.File }),
        .. Sink.Of("Microsoft.Win32.RegistryKey", "SetValue", "value"),
        .. Sink.Of("Microsoft.Win32.Registry", "SetValue", "value"),
        .. Sink.Of("Microsoft.AspNetCore.Http.IResponseCookies", "Append", "value"),
        .. Sink.Of("System.Net.Cookie", ".ctor", "value"),
        new("System.Web.HttpCookie", ".ctor", "value"),
        new("System.Web.HttpCookie", "Value", null),
        .. Sink.Of("Microsoft.Maui.Storage.IPreferences", "Set", "value"),
        .. Sink.Of("Microsoft.Maui.Storage.Preferences", "Set", "value"),
    ];
}
