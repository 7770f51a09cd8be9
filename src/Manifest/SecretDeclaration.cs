namespace SecretGuard.Manifest;

/// <summary>One secret that a project needs. It holds no value.</summary>
/// <param name="Name">The environment variable it becomes; <c>__</c> stands for <c>:</c>.</param>
internal sealed record SecretDeclaration(string Name)
{
    public SecretKind Kind { get; init; } = SecretKind.Other;

    public string? Description { get; init; }

    /// <summary>The hosts that it may be sent to; empty where the manifest names none.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>How it is attached to a request, such as <c>bearer</c>.</summary>
    public string? Auth { get; init; }

    /// <summary>The environments that need it; empty stands for all.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>The variable that carries the retiring value during a rotation.</summary>
    public string? Previous { get; init; }

    /// <summary>The shared secret that it is a grant of.</summary>
    public string? Shared { get; init; }

    /// <summary>Whether <c>run</c> stops without it.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Whether it reaches the child itself, or only as a part of others.</summary>
    public bool Inject { get; init; } = true;

    /// <summary>The template it is composed from, such as <c>Host=db;Password={DB_PASSWORD}</c>.</summary>
    public string? From { get; init; }

    /// <summary>Line of its name in the manifest, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Column of its name in the manifest, from 1, in UTF-16 code units.</summary>
    public int Column { get; init; }

    /// <summary>Whether the gate counts it: a public value may be anywhere.</summary>
    public bool CountsAsSecret => Kind != SecretKind.Public;

    /// <summary>Whether an environment needs it.</summary>
    public bool AppliesTo(string environment) => Environments.Count == 0 || Environments.Contains(environment);
}
