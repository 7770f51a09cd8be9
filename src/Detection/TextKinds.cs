namespace SecretGuard.Detection;

/// <summary>Tells kinds by file names.</summary>
internal static class TextKinds
{
    private static readonly (TextKind Kind, string Extensions)[] Table =
    [
        (TextKind.CSharp, "cs csx"),
        (TextKind.VisualBasic, "vb vbs"),
        (TextKind.FSharp, "fs fsx fsi"),
        (TextKind.Json, "json jsonc json5 webmanifest tfstate har sarif"),
        (TextKind.Xml, "xml config csproj fsproj vbproj sqlproj proj props targets pubxml user runsettings settings resx xaml axaml nuspec plist wsdl dtsx rdl svg xslt"),
        (TextKind.Env, "env"),
        (TextKind.Yaml, "yml yaml"),
        (TextKind.Ini, "ini toml properties conf cfg cnf editorconfig npmrc pypirc gitconfig credentials service"),
        (TextKind.Shell, "sh bash zsh ksh bashrc profile"),
        (TextKind.PowerShell, "ps1 psm1 psd1"),
        (TextKind.Batch, "bat cmd"),
        (TextKind.Dockerfile, "dockerfile"),
        (TextKind.Sql, "sql ddl"),
        (TextKind.Http, "http rest"),
        (TextKind.Notebook, "ipynb dib"),
        (TextKind.Razor, "razor cshtml"),
        (TextKind.Script, "js ts jsx tsx mjs cjs mts cts vue svelte java kt kts go py rb php swift dart rs c h cpp hpp m groovy gradle scala lua pl r"),
        (TextKind.Html, "html htm aspx ascx master"),
        (TextKind.Hcl, "tf tfvars hcl bicep bicepparam"),
    ];

    private static readonly Dictionary<string, TextKind> ByExtension = Table
        .SelectMany(row => row.Extensions.Split(' '), (row, extension) => (row.Kind, extension))
        .ToDictionary(row => row.extension, row => row.Kind, StringComparer.OrdinalIgnoreCase);

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
        if (name.StartsWith("Dockerfile", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Containerfile", StringComparison.OrdinalIgnoreCase))
        {
            return TextKind.Dockerfile;
        }

        if (Locks.Contains(name) || name.EndsWith(".deps.json", StringComparison.OrdinalIgnoreCase)) return TextKind.Text;
        return ByExtension.TryGetValue(name.Substring(name.LastIndexOf('.') + 1), out var kind) ? kind : TextKind.Text;
    }

    /// <summary>Whether a file is one of ASP.NET's settings files, which have a diagnostic of their own.</summary>
    public static bool IsAppSettings(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }
}
