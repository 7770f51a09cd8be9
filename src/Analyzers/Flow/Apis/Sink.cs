using Microsoft.CodeAnalysis;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>A place that a rule asks about: what reaches this parameter of a method, or this property? One row of a rule's table.</summary>
/// <param name="Type">As in metadata.</param>
/// <param name="Member">A method, a property, or <c>.ctor</c>.</param>
/// <param name="Parameter">
/// By name, which is the same for all overloads; <c>*</c> is every parameter that can hold a text, <c>[]</c> what is put into the
/// collection that a property holds, <c>()</c> what a function returns that is handed over, <c>get</c> what
/// is read from a property, null what is set.
/// </param>
internal sealed record Sink(string Type, string Member, string? Parameter)
{
    public const string AnyText = "*";
    public const string Elements = "[]";
    public const string Read = "get";
    public const string Results = "()";

    /// <summary>A member that stands for all methods with an attribute of the row's type.</summary>
    public const string Marked = "@";

    /// <summary>A member that stands for the texts that formats and builders put together, where a password is among their keys.</summary>
    public const string Built = "+";

    /// <summary>A member that stands for what the public methods of the row's type return, and of those that derive from it.</summary>
    public const string Result = "return";

    /// <summary>A member that stands for the calls of the delegates that the row's type makes; the parameter is their type.</summary>
    public const string Made = "=>";

    /// <summary>What the value is for the API.</summary>
    public NameKind Role { get; init; } = NameKind.Key;

    /// <summary>The parameter that says by a constant key what the value is; the sink is one where that names a secret.</summary>
    public string? KeyParameter { get; init; }

    /// <summary>Whether the members of derived types are the same sink: constructors of exceptions.</summary>
    public bool IsInherited { get; init; }

    /// <summary>
    /// Where the object must come from that the member is called on: a text writer may be the console's. Null where any will do.
    /// </summary>
    public Origin? On { get; init; }

    /// <summary>Whether the sink is what a message template of the method takes apart.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>The parameter that must be the constant true.</summary>
    public string? Flag { get; init; }

    /// <summary>Whether no more than its name says that the API takes a secret.</summary>
    public bool IsNamed { get; init; }

    /// <summary>A text without which a literal is no secret here: a public key is not.</summary>
    public string? Mark { get; init; }

    /// <summary>The rule whose row this is.</summary>
    public FlowRule? Rule { get; init; }

    /// <summary>The API, for messages.</summary>
    public string Title => Type.Substring(Type.LastIndexOfAny(['.', '+']) + 1).Split('`')[0] + (Member == ".ctor" ? "" : "." + Member);

    public bool Takes(IParameterSymbol parameter) => Parameter switch
    {
        AnyText => Texts.MayBe(parameter.Type),
        Results => parameter.Type is { TypeKind: TypeKind.Delegate } or { Name: nameof(Delegate) },
        _ => parameter.Name == Parameter,
    };

    /// <summary>A row for each of several members.</summary>
    /// <param name="members">With blanks between them.</param>
    public static IEnumerable<Sink> Of(string type, string members, string? parameter = AnyText) =>
        members.Split(' ').Select(member => new Sink(type, member, parameter));

    /// <summary>Whether what is set under a key is a secret.</summary>
    public bool IsKey(string key) =>
        HeaderNames.IsAuthorization(key) || SecretNames.Classify(key.AsSpan()) is NameKind.Password or NameKind.Key;
}
