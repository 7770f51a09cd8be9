namespace SecretGuard.Tool.Generating;

/// <summary>What a generated value has to be like.</summary>
/// <param name="Length">In characters.</param>
/// <param name="HasSymbols">Whether it may hold others than letters and digits.</param>
internal sealed record GeneratorPolicy(int Length, bool HasSymbols);
