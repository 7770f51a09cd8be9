using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Tests;

/// <summary>Commands that remedies name.</summary>
public sealed class SetCommandTests
{
    [Theory]
    [InlineData(EnvironmentName.Default, "dotnet secretguard rotate A")]
    [InlineData("production", "dotnet secretguard rotate A --environment production")]
    public void An_environment_is_named_where_another_one_would_be_meant(string environment, string expected)
    {
        Assert.Equal(expected, SetCommand.For("rotate", "A", environment));
        Assert.Equal(expected, StoreCommand.Of("rotate", new ScopeName("p_1", environment), "A"));
    }
}
