using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>
/// A Blazor WebAssembly project with the real SDK and the real static-web-assets pipeline, without the packages of the real template: they hold the
/// runtime for the browser, which the gate does not need.
/// </summary>
internal static class BlazorClient
{
    private const string Properties = """
        <ImplicitUsings>disable</ImplicitUsings><PublishTrimmed>false</PublishTrimmed><WasmEnableHotReload>false</WasmEnableHotReload>
        <BlazorWebAssemblyJSPath>$(MSBuildProjectDirectory)/stub.js</BlazorWebAssemblyJSPath>
        """;

    private const string WithoutPacks = """
        <ItemGroup><KnownWebAssemblySdkPack Remove="@(KnownWebAssemblySdkPack)" /><KnownAspNetCorePack Remove="@(KnownAspNetCorePack)" /></ItemGroup>
        <Target Name="ResolveWasmOutputs" />
        """;

    public static Sandbox Blazor(this Sandbox sandbox, string name, string content = "") => sandbox
        .Project(name, WithoutPacks + content, "Microsoft.NET.Sdk.BlazorWebAssembly", Properties)
        .Write($"{name}/stub.js", "// nothing\n")
        .Write($"{name}/wwwroot/index.html", "<!doctype html>\n");
}
