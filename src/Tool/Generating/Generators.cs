using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Generating;

/// <summary>The ways to make values up; a new one is a line here.</summary>
internal static class Generators
{
    private const int Shortest = 16;
    private const int Longest = 1024;

    private static readonly Generator[] All =
    [
        new("password", SecretKind.Password, RandomText.Password) { Length = 32, HasSymbols = true },
        new("hex", null, RandomText.Hex) { Length = 64 },
        new("base64url", null, RandomText.Base64Url) { Length = 43 },
        new("rsa", null, _ => PrivateKeyPem.Rsa()),
        new("ec", null, _ => PrivateKeyPem.Ec()),
        new("server-secret", SecretKind.ServerSecret, _ => RandomText.ServerSecret()),
    ];

    private static readonly VerbOption Generate = new(
        "--generate",
        "KIND",
        $"make a random value: {string.Join(", ", All.Select(generator => generator.Name))}; "
            + "else what fits the secret, 256 bits in base64url mostly")
    {
        IsValueOptional = true,
    };

    private static readonly VerbOption Length = new(
        "--length", "N", $"characters of a generated password, hex or base64url: {Shortest} to {Longest}");
    private static readonly VerbOption NoSymbols = new("--no-symbols", null, "a generated password of letters and digits only");

    private static readonly VerbOption ShowOnce = new(
        "--show-once", null, "show what was generated on the terminal, to be typed in elsewhere");

    public static VerbOption Option => Generate;

    public static IReadOnlyList<VerbOption> Options => [Generate, Length, NoSymbols, ShowOnce];

    /// <summary>Whether what is generated is to be shown, which takes a terminal.</summary>
    public static bool Shows(Invocation call, Host host)
    {
        if (!call.Has(ShowOnce)) return false;
        if (!call.Has(Generate))
            throw new Failure($"'{ShowOnce.Name}' goes with '{Generate.Name}'", "a value that you give is known to you already");
        ShownValue.RequireTerminal(host);
        return true;
    }

    /// <summary>That the kind stands behind a blank, and so is no part of the option; null where it is not so.</summary>
    public static Failure? LooseKind(Invocation call) =>
        call.Has(Generate) && call[Generate] is null && Array.Find(All, generator => call.Arguments.Contains(generator.Name)) is { } meant
            ? new Failure($"'{Generate.Name}' takes what it makes behind '=' only", $"write {Generate.Name}={meant.Name}")
            : null;

    /// <summary>What was asked for; null where nothing is to be generated.</summary>
    /// <param name="call">Its options, of which those that make no sense are refused.</param>
    /// <param name="kind">What the secret is.</param>
    public static Generator? Chosen(Invocation call, SecretKind kind)
    {
        if (call.Has(Generate)) return Check(call, call[Generate] is { } name ? Named(name) : For(kind));
        var lost = ((VerbOption[])[Length, NoSymbols]).FirstOrDefault(call.Has);
        return lost is null ? null : throw new Failure($"'{lost.Name}' goes with '{Generate.Name}'");
    }

    /// <summary>The kind of secret that a generator named in the call makes.</summary>
    public static SecretKind? Kind(Invocation call) => call[Generate] is { } name ? Named(name).Kind : null;

    public static SecretBytes Make(Invocation call, Generator generator) =>
        generator.Make(new(call[Length] is { } length ? Parse(length) : generator.Length ?? 0, !call.Has(NoSymbols)));

    private static Generator Named(string name) => Array.Find(All, generator => generator.Name == name)
        ?? throw new Failure($"'{Generate.Name}' makes {string.Join(", ", All.Select(generator => generator.Name))}");

    private static Generator For(SecretKind kind) => kind switch
    {
        SecretKind.Password => Named("password"),
        SecretKind.ServerSecret => Named("server-secret"),
        SecretKind.SshKey => Named("ec"),
        SecretKind.ConnectionString => throw new Failure(
            "a connection string cannot be made up",
            "generate its password, and compose it with 'from' in the manifest"),
        SecretKind.Certificate => throw new Failure("a certificate cannot be made up", "use --from-file FILE"),
        _ => Named("base64url"),
    };

    private static Generator Check(Invocation call, Generator generator)
    {
        if (call.Has(Length) && generator.Length is null) throw new Failure($"'{generator.Name}' has one length only");
        if (call.Has(NoSymbols) && !generator.HasSymbols) throw new Failure($"'{NoSymbols.Name}' is for passwords");
        return generator;
    }

    private static int Parse(string length) =>
        WholeNumber.TryParse(length) is >= Shortest and <= Longest and { } number
            ? number
            : throw new Failure($"'{Length.Name}' is a number from {Shortest} to {Longest}");
}
