using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Code;

/// <summary>A parameter of a method or a constructor that takes a secret.</summary>
internal sealed record CredentialApi(string Callee, int Position, string Parameter, NameKind Role);
