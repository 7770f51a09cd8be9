namespace SecretGuard.Detection;

/// <summary>Tells kinds by file names.</summary>
internal static class TextKinds
{
    private static readonly Row[] Table =
    [
        new(TextKind.CSharp, "cs csx"),
        new(TextKind.VisualBasic, "vb vbs"),
        new(TextKind.FSharp, "fs fsx fsi"),
        new(TextKind.Json, "json jsonc json5 webmanifest tfstate har sarif"),
        new(TextKind.Xml, "xml config csproj fsproj vbproj sqlproj proj props targets pubxml "
            + "user runsettings settings resx xaml axaml nuspec plist wsdl dtsx rdl svg xslt"),
        new(TextKind.Env, "env"),
        new(TextKind.Yaml, "yml yaml"),
        new(TextKind.Ini, "ini toml properties conf cfg cnf editorconfig npmrc pypirc "
            + "gitconfig credentials service netrc _netrc pgpass git-credentials"),
        new(TextKind.Shell, "sh bash zsh ksh bashrc profile"),
        new(TextKind.PowerShell, "ps1 psm1 psd1"),
        new(TextKind.Batch, "bat cmd"),
        new(TextKind.Dockerfile, "dockerfile"),
        new(TextKind.Sql, "sql ddl"),
        new(TextKind.Http, "http rest"),
        new(TextKind.Notebook, "ipynb dib"),
        new(TextKind.Razor, "razor cshtml"),
        new(TextKind.Script, "js ts jsx tsx mjs cjs mts cts vue svelte java kt kts go "
            + "py rb php swift dart rs c h cpp hpp m groovy gradle scala lua pl r"),
        new(TextKind.Html, "html htm aspx ascx master"),
        new(TextKind.Hcl, "tf tfvars hcl bicep bicepparam"),
    ];

    private static readonly Dictionary<string, Row> ByExtension = Index();

    // Hashes under the names of packages, of which some are called after tokens and keys.
    private static readonly HashSet<string> Locks = new(StringComparer.OrdinalIgnoreCase)
    {
        "packages.lock.json", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "project.assets.json", "composer.lock",
    };

    /// <param name="path">A path with either kind of slash, or a file's name alone.</param>
    public static TextKind OfPath(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (name.StartsWith(".env", StringComparison.OrdinalIgnoreCase)) return TextKind.Env;
        if (name.StartsWith("Dockerfile", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Containerfile", StringComparison.OrdinalIgnoreCase))
        {
            return TextKind.Dockerfile;
        }

        if (Locks.Contains(name) || name.EndsWith(".deps.json", StringComparison.OrdinalIgnoreCase)) return TextKind.Text;
        return ByExtension.TryGetValue(name.Substring(name.LastIndexOf('.') + 1), out var row) ? row.Kind : TextKind.Text;
    }

    private static Dictionary<string, Row> Index()
    {
        var index = new Dictionary<string, Row>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table)
        {
            foreach (var extension in row.Extensions.Split(' ')) index.Add(extension, row);
        }

        return index;
    }

    // No struct: the runtime would have to compile a dictionary of them while it starts.
    private sealed class Row(TextKind kind, string extensions)
    {
        public TextKind Kind { get; } = kind;

        public string Extensions { get; } = extensions;
    }
}
