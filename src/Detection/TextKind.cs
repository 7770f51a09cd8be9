namespace SecretGuard.Detection;

/// <summary>How a text is read.</summary>
internal enum TextKind
{
    /// <summary>Prose, unknown code and comments: what looks like <c>name = "value"</c>.</summary>
    Text,

    /// <summary>C#, scripts and file-based programs too.</summary>
    CSharp,
    VisualBasic,
    FSharp,

    /// <summary>JSON, with the comments and trailing commas that .NET's configuration allows.</summary>
    Json,

    /// <summary>XML: attributes and the text of elements.</summary>
    Xml,

    /// <summary><c>NAME=value</c> lines.</summary>
    Env,
    Yaml,

    /// <summary>INI, TOML, Java properties: sections and <c>name = value</c> lines.</summary>
    Ini,
    Shell,
    PowerShell,

    /// <summary>cmd.exe scripts.</summary>
    Batch,
    Dockerfile,
    Sql,

    /// <summary>Requests as Visual Studio and its peers send them: headers, variables, bodies.</summary>
    Http,

    /// <summary>Jupyter and Polyglot notebooks: JSON whose cells are code.</summary>
    Notebook,
    Razor,

    /// <summary>JavaScript, TypeScript and other languages with quoted strings and C-like or hash comments.</summary>
    Script,
    Html,

    /// <summary>Terraform, and bicep, whose strings and assignments are alike enough.</summary>
    Hcl,
}
