namespace SecretGuard.Detection.Naming;

/// <summary>What a word does in a name.</summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary>Names a password.</summary>
    Password = 1,

    /// <summary>Names a key, token or secret.</summary>
    Key = 2,

    /// <summary>Names something that is one with the right word beside it: <c>key</c>.</summary>
    LooseKey = 4,

    /// <summary>Makes a loose key a secret one: <c>api</c>, <c>signing</c>.</summary>
    Adjective = 8,

    /// <summary>May stand behind the noun without changing what it is: <c>value</c>, <c>prod</c>.</summary>
    Qualifier = 16,

    /// <summary>Before the noun, makes it something else, or a question or an action about it.</summary>
    Veto = 32,

    /// <summary>Names a container of secrets, whose members are called after what they open.</summary>
    Container = 64,

    /// <summary>Names whom a secret identifies; beside it, a loose key is likely its secret.</summary>
    Identity = 128,

    /// <summary>
    /// Names a password alone or with an <see cref="Adjective"/> before it: <c>pass</c>, which may also be the first of two.
    /// </summary>
    LoosePassword = 256,

    /// <summary>Says something about a secret that is none itself, even within a container of secrets: a hash, a version, a name.</summary>
    Measure = 512,
}
