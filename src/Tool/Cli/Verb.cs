namespace SecretGuard.Tool.Cli;

/// <summary>
/// One verb of the tool: what it is called, what it takes and what it does. A new verb is a file in Verbs/ and a line in <see
/// cref="VerbTable"/>.
/// </summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    /// <summary>A phrase, lower case, no full stop.</summary>
    public abstract string Summary { get; }

    public virtual IReadOnlyList<VerbArgument> Arguments => [];

    public virtual IReadOnlyList<VerbOption> Options => [];

    /// <summary>Whether it opens the store, so that it can be handed the key.</summary>
    public virtual bool OpensStore => true;

    /// <summary>With the option that all verbs share that open the store.</summary>
    public IReadOnlyList<VerbOption> AllOptions => OpensStore ? [.. Options, VerbOption.KeyDescriptor] : Options;

    /// <summary>Whether a command follows behind <c>--</c>.</summary>
    public virtual bool TakesCommand => false;

    /// <summary>Whether it does something without a command, too.</summary>
    public virtual bool IsCommandOptional => false;

    /// <summary>What an argument too many probably was, where that is worth a word of its own.</summary>
    public virtual Failure TooManyArguments(Invocation call) =>
        new($"'{Name}' takes no more arguments than it was given", $"see 'dotnet secretguard {Name} --help'");

    /// <summary>What is to be done about an option that it does not have, beside reading its help.</summary>
    protected virtual IReadOnlyList<string> UnknownOptionHints => [];

    /// <summary>That it has no such option.</summary>
    /// <param name="typed">The word, perhaps with a value behind <c>=</c>.</param>
    public Failure UnknownOption(string typed) => new(
        $"'{Name}' was given an option that it does not have",
        [
            .. NearName.Hints(typed.Split('=')[0], AllOptions.Select(option => option.Name)),
            $"see 'dotnet secretguard {Name} --help'",
            .. UnknownOptionHints,
        ]);

    /// <summary>The exit code for an error.</summary>
    public virtual int FailureCode => ExitCode.Failed;

    public abstract int Execute(Invocation call, Host host);

    /// <summary>Fails where an argument is missing that it needs.</summary>
    public void Require(int given)
    {
        if (Arguments.Skip(given).FirstOrDefault(argument => argument.IsRequired) is { } missing)
        {
            throw new Failure($"'{Name}' needs {missing.Name}", Usage);
        }
    }

    /// <summary>The summary as a sentence.</summary>
    public string Title => $"{char.ToUpperInvariant(Summary[0])}{Summary[1..]}.";

    /// <summary>How it is written, without options.</summary>
    public string Usage =>
        string.Join(' ', [
            "dotnet secretguard",
            Name,
            .. AllOptions.Count > 0 ? ["[options]"] : Array.Empty<string>(),
            .. Arguments.Select(Written),
            .. TakesCommand ? [IsCommandOptional ? "[-- CMD ARGS]" : "-- CMD ARGS"] : Array.Empty<string>(),
        ]);

    private static string Written(VerbArgument argument)
    {
        var name = argument.IsMany ? argument.Name + "..." : argument.Name;
        return argument.IsRequired ? name : $"[{name}]";
    }
}
