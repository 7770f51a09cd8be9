namespace SecretGuard.Detection.Reading.Commands;

/// <summary>What an option of a command takes.</summary>
internal enum OptionMeaning
{
    /// <summary>A value that the option's own name names.</summary>
    Named,
    Password,
    Key,

    /// <summary><c>user:password</c>, or with a percent sign.</summary>
    UserAndPassword,

    /// <summary>A request's header.</summary>
    Header,

    /// <summary><c>NAME=value</c>.</summary>
    Pair,
}
