using System.Security.Cryptography;
using SecretGuard.Detection.KnownValues;
using SecretGuard.Store;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Doctor;

/// <summary>The project's values in all environments in which its folder is trusted, opened and compared in memory.</summary>
internal sealed class StoredValues : IDisposable
{
    private const string Verb = "doctor";

    // Shorter ones are alike by chance, as ports and hosts are.
    private const int ShortestCompared = KnownValueMatcher.ShortestValue;
    private const long LargestFile = 10 << 20;

    private readonly List<(string Name, string Environment, SecretBytes Value)> values = [];

    public StoredValues(ISecretStore store, Project project)
    {
        try
        {
            foreach (var environment in store.Environments(project.Id)
                .Where(environment => store.IsTrusted(project.Id, project.Folder, environment)))
            {
                Read(store, new ScopeName(project.Id, environment));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Values that two secrets have.</summary>
    public IEnumerable<StoreProblem> Duplicates()
    {
        var key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);
        return from secret in values
               where secret.Value.Length >= ShortestCompared
               group secret by Convert.ToHexString(HMACSHA256.HashData(key, secret.Value.Span)) into same
               where same.Count() > 1
               select new StoreProblem(
                   StoreError.Conflict,
                   $"{string.Join(" and ", same.Select(secret => $"'{secret.Name}' in '{secret.Environment}'"))} have the same value",
                   ["give each its own: who gets one has the others too"]);
    }

    /// <summary>Files that git has, with a value in them.</summary>
    public IEnumerable<StoreProblem> InFiles(string folder)
    {
        using var matcher = KnownValueMatcher.Create(
            values.Select((secret, id) => new KnownValue(id, secret.Value.Span.ToArray())), KnownEncodings.Text);
        foreach (var file in GitFiles.Tracked(folder))
        {
            foreach (var (name, environment, _) in Find(matcher, Path.Combine(folder, file)))
            {
                yield return new(
                    StoreError.Conflict,
                    $"the value of '{name}' in '{environment}' stands in '{file}', which git has",
                    [
                        "see where, and have it marked: dotnet secretguard scan --known",
                        $"treat it as seen: {SetCommand.For("rotate", name, environment)} --now",
                    ]);
            }
        }
    }

    public void Dispose()
    {
        foreach (var secret in values) secret.Value.Dispose();
    }

    // What is read is disposed with all the rest.
    private void Read(ISecretStore store, ScopeName scope)
    {
        foreach (var (name, value) in store.Read(scope, SecretRequest.Own(store.List(scope).Select(secret => secret.Name)), Verb).Live)
            values.Add((name, scope.Environment, value));
    }

    private List<(string Name, string Environment, SecretBytes Value)> Find(KnownValueMatcher matcher, string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, LinkTarget: null, Length: <= LargestFile }
                ? [.. matcher.Find(File.ReadAllBytes(path)).Select(hit => hit.Id).Distinct().Select(id => values[id])]
                : [];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
