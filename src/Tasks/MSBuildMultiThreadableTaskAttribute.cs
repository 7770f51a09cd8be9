namespace Microsoft.Build.Framework;

/// <summary>
/// Keeps a task inside the process of a multi-threaded build (<c>dotnet build -mt</c>). MSBuild looks for the name, so a copy serves every
/// version; a task that carries it uses no statics, no working directory and no environment.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
