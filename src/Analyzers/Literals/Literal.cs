using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Settings;
using SecretGuard.Detection;
using SecretGuard.Detection.Connections;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Literals;

/// <summary>
/// A string as somebody wrote it: one literal, or several joined by <c>+</c> and interpolation. What
/// is not constant in it reads <c>{0}</c>.
/// </summary>
internal readonly struct Literal
{
    private const int Shortest = 4;

    private readonly IOperation operation;
    private readonly ISymbol containing;
    private readonly CompilationSettings settings;
    private readonly List<Finding> forms = [];

    private Literal(IOperation operation, ISymbol containing, CompilationSettings settings, string text)
    {
        this.operation = operation;
        this.containing = containing;
        this.settings = settings;
        Text = text;
        Detection.Forms.FindAll(text.AsSpan(), forms);
        ConnectionStrings.FindAll(text.AsSpan(), isNamed: false, forms);
    }

    public string Text { get; }

    /// <summary>Whether a text is reported for what it is, wherever it goes.</summary>
    public static bool HasForm(string text)
    {
        var found = new List<Finding>();
        Detection.Forms.FindAll(text.AsSpan(), found);
        ConnectionStrings.FindAll(text.AsSpan(), isNamed: false, found);
        return found.Exists(one =>
            one.Rule.DiagnosticId is DiagnosticIds.KnownFormat or DiagnosticIds.PrivateKey or DiagnosticIds.ConnectionString
                || (one.Rule.DiagnosticId == DiagnosticIds.UrlCredentials && one.Confidence > Confidence.Low));
    }

    public SyntaxNode Syntax => operation.Syntax;

    /// <summary>What is found in it, whatever it is called.</summary>
    public IReadOnlyList<Finding> Forms => forms;

    /// <summary>Whether it stands where the language wants a constant, or in a class of nothing but constants.</summary>
    public bool IsFixed => FixedPlace.Holds(operation, containing);

    /// <summary>Whether all of it is known at compile time.</summary>
    public bool IsConstant => operation is IUtf8StringOperation || operation.ConstantValue.HasValue;

    /// <summary>The name that the string is given to; null where there is none.</summary>
    public string? Name => LiteralName.Of(operation, containing);

    /// <summary>What the name says of the value, or what a mark on what is named says.</summary>
    public NameKind KindOf(string name) => LiteralName.Target(operation) is not { } target ? Settings.Classify(name)
        : Secrets.IsMarked(target, "NotSecretAttribute") ? NameKind.Ordinary
        : Secrets.IsMarked(target, "SecretAttribute") ? NameKind.Password
        : Settings.Classify(name);

    /// <summary>What the configuration says for the file that it stands in.</summary>
    public AnalyzerSettings Settings => settings.Of(Syntax.SyntaxTree);

    /// <summary>
    /// The string that an operation is the whole of; null for a part of a larger one, and for what is no string or a tiny one.
    /// </summary>
    public static Literal? Read(IOperation operation, ISymbol containing, CompilationSettings settings) =>
        TextOf(operation) is { } text ? new Literal(operation, containing, settings, text) : null;

    /// <summary>The text of that string, without a look at what is in it.</summary>
    public static string? TextOf(IOperation operation)
    {
        if (!IsString(operation) || IsPart(operation)) return null;
        var text = operation switch
        {
            IUtf8StringOperation utf8 => utf8.Value,
            ILiteralOperation literal => (string?)literal.ConstantValue.Value,
            _ => LiteralPieces.Join(operation, Shortest),
        };
        return text?.Length >= Shortest ? text : null;
    }

    /// <summary>Where to report a finding: the piece that holds it, or the whole where it crosses pieces.</summary>
    public (Location Location, FixHint Hint) Locate(Finding finding)
    {
        var (piece, start) = LiteralPieces.Around(operation, finding.Start, finding.Length);
        return (piece.Syntax.GetLocation(), new FixHint(Name ?? finding.Rule.Slug, finding.Start - start, finding.Length));
    }

    private static bool IsString(IOperation operation) =>
        operation is ILiteralOperation { ConstantValue.Value: string } or IUtf8StringOperation || LiteralPieces.IsJoined(operation);

    // Under an interpolated string handler, the pieces are arguments of calls that append them.
    private static bool IsPart(IOperation operation) =>
        operation.Parent is IInterpolatedStringContentOperation or IArgumentOperation { Parent.Parent: IInterpolatedStringAppendOperation }
        || (operation.Parent is IBinaryOperation parent && LiteralPieces.IsJoined(parent));
}
