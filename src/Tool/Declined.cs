namespace SecretGuard.Tool;

/// <summary>Somebody was asked, and said no: nothing went wrong, and nothing was done.</summary>
internal sealed class Declined() : Exception("nothing was changed");
