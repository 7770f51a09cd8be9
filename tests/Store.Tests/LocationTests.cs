namespace SecretGuard.Store.Tests;

public sealed class LocationTests
{
    [UnixFact]
    public void SECRETGUARD_HOME_holds_everything() => Assert.Equal(
        new StoreLocation("/vault", "/vault/store.db", "/vault/state", "/vault/config/key"),
        Resolve(("SECRETGUARD_HOME", "/vault"), ("HOME", "/home/me"), ("XDG_DATA_HOME", "/data")));

    [LinuxFact]
    public void Without_it_the_XDG_folders_do() => Assert.Equal(
        new StoreLocation("/data/secretguard", "/data/secretguard/store.db", "/state/secretguard", "/config/secretguard/key"),
        Resolve(("HOME", "/home/me"), ("XDG_DATA_HOME", "/data"), ("XDG_STATE_HOME", "/state"), ("XDG_CONFIG_HOME", "/config")));

    [LinuxFact]
    public void XDG_folders_that_are_empty_or_relative_count_as_unset() => Assert.Equal(
        new StoreLocation(
            "/home/me/.local/share/secretguard",
            "/home/me/.local/share/secretguard/store.db",
            "/home/me/.local/state/secretguard",
            "/home/me/.config/secretguard/key"),
        Resolve(("SECRETGUARD_HOME", ""), ("HOME", "/home/me"), ("XDG_DATA_HOME", ""), ("XDG_STATE_HOME", "state"), ("XDG_CONFIG_HOME", "./c")));

    [LinuxFact]
    public void Without_any_home_the_error_names_SECRETGUARD_HOME()
    {
        foreach (var variables in ((string, string)[][])[[], [("HOME", "")], [("HOME", "me")], [("SECRETGUARD_HOME", "vault"), ("HOME", "/home/me")]])
        {
            var refused = Assert.Throws<StoreException>(() => Resolve(variables));
            Assert.Equal(StoreError.NoHome, refused.Error);
            Assert.Contains("SECRETGUARD_HOME", refused.Hints.Single(), StringComparison.Ordinal);
        }
    }

    private static StoreLocation Resolve(params (string Name, string Value)[] variables) =>
        StoreLocation.Resolve(name => Array.Find(variables, variable => variable.Name == name).Value);
}
