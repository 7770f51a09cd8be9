using SecretGuard.Store;

namespace SecretGuard.Tool.Interchange;

/// <summary>A secret as a file had it.</summary>
/// <param name="Name">Of a project's secret: <c>__</c> stands for <c>:</c>.</param>
/// <param name="Value">Its value in UTF-8.</param>
internal sealed record ImportedSecret(string Name, SecretBytes Value) : IDisposable
{
    public void Dispose() => Value.Dispose();
}
