using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>The arguments of processes.</summary>
internal static class ProcessSinks
{
    public static readonly Sink[] Rows =
    [
        new("System.Diagnostics.Process", "Start", "arguments"),
        new("System.Diagnostics.ProcessStartInfo", ".ctor", "arguments"),
        new("System.Diagnostics.ProcessStartInfo", "Arguments", null),
        new("System.Diagnostics.ProcessStartInfo", "ArgumentList", Sink.Elements),
        new("CliWrap.Command", "WithArguments", "arguments"),
    ];
}
