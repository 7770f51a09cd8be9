using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>A value that was looked at, and what came of it.</summary>
/// <param name="Path">As a finding has it.</param>
/// <param name="Start">Line and column of the value, from 1.</param>
/// <param name="Reason">Why it is a finding or none.</param>
internal sealed record Explained(string Path, (int Line, int Column) Start, Reason Reason)
{
    public bool IsFinding => Reason < Reason.TooShort;

    /// <summary>A clause, without the value.</summary>
    public string Because => Reason switch
    {
        Reason.Checksum => "it has the form of a provider's token, and what is inside it proves it",
        Reason.Form => "it has the form of a provider's token",
        Reason.FormUnderName => "it has the form of a provider's token, and its name says the provider",
        Reason.ConnectionString => "it stands under a connection string's key for passwords",
        Reason.UrlCredentials => "it stands where a URL has its password or a secret parameter",
        Reason.PrivateKey => "it can be read as a private key",
        Reason.AuthorizationHeader => "it stands in an Authorization header",
        Reason.PasswordName => "its name is that of a password",
        Reason.KeyName => "its name is that of a key, and it looks made by a machine or made up",
        Reason.LooseKeyName => "its name is that of some key, and it looks made by a machine",
        Reason.Guid => "it is a GUID under the name of a secret key",
        Reason.CredentialApi => "it is handed to something that takes nothing but secrets",
        Reason.UserRule => "a rule of this repository finds it",
        Reason.KnownValue => "it is a value in the store",
        Reason.WeakPassword => "its name is that of a password, but everybody tries this one first: low confidence",
        Reason.TooShort => "it is too short for a secret",
        Reason.Reference => "it is taken from elsewhere when it is used",
        Reason.Placeholder => "it says of itself that it stands for a value",
        Reason.NameOfItself => "it is a name",
        Reason.Address => "it is an address, a file's name or a pattern",
        Reason.Prose => "it is prose",
        Reason.NotRandom => "its name is that of a key, but it looks like words",
        Reason.PasswordHash => "it is a hash",
        _ => "nothing says that it is secret",
    };
}
