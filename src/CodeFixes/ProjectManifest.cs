using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Manifest;

namespace SecretGuard.CodeFixes;

/// <summary>The manifest of a project, which the package hands to the compiler as an additional file.</summary>
internal sealed class ProjectManifest
{
    private const string FileName = "secretguard.json";

    private readonly TextDocument document;
    private readonly HashSet<string> names;
    private string text;

    private ProjectManifest(TextDocument document, string text, SecretManifest manifest)
    {
        this.document = document;
        this.text = text;
        names = new HashSet<string>(manifest.Secrets.Select(secret => secret.Name), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The manifest of a project; null where it has none, or one with mistakes in it.</summary>
    public static async Task<ProjectManifest?> OfAsync(Project project, CancellationToken cancellation)
    {
        foreach (var document in project.AdditionalDocuments)
        {
            if (!document.Name.Equals(FileName, StringComparison.OrdinalIgnoreCase)) continue;
            var text = (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
            var read = ManifestReader.Read(text);
            return read.Manifest is { } manifest && read.Problems.Count == 0 ? new ProjectManifest(document, text, manifest) : null;
        }

        return null;
    }

    /// <summary>Declares a secret; one that is declared stays as it is.</summary>
    public void Declare(string name, SecretKind kind)
    {
        if (names.Add(name)) text = ManifestEditor.Add(text, name, kind);
    }

    /// <summary>The solution with what was declared.</summary>
    public Solution In(Solution solution) => solution.WithAdditionalDocumentText(document.Id, SourceText.From(text));
}
