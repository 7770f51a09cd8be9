namespace SecretGuard.Tasks.Shim;

/// <summary>There is no tool to hand secrets over; the message is a fact and what to do about it.</summary>
internal sealed class ToolNotFoundException(string message) : Exception(message);
