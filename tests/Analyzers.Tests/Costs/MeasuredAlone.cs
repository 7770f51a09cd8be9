namespace SecretGuard.Analyzers.Tests.Costs;

/// <summary>Tests that compare times run one after the other, when no other test does.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
