using System.Globalization;
using FsCheck;

namespace SecretGuard.Store.Tests;

/// <summary>
/// How much a property is tried: with the same inputs each time, so that a change is judged by what it changed. <c>FUZZ_TIMES=100</c> in
/// the environment tries a hundred times as much, with inputs that are new each time; a failure names the seed to replay.
/// </summary>
internal static class FuzzConfig
{
    private const string Variable = "FUZZ_TIMES";

    public static Config Of(int tests) =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Config.QuickThrowOnFailure.WithMaxTest(tests * times)
            : Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20_260_101, 9);
}
