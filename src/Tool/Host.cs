using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Output;

// This file is the one place that may name the console and the environment.
#pragma warning disable RS0030

// The console's writers are the process's, and end with it.
#pragma warning disable CA1001

namespace SecretGuard.Tool;

/// <summary>The outside world of the tool: streams, terminal, environment, folder and clock.</summary>
internal sealed class Host
{
    private const int Narrowest = 40;
    private const int UsualWidth = 80;

    public static readonly bool IsWindows = OperatingSystem.IsWindows();

    // Each is looked at when it is needed: `run` starts with every run of every application and needs few of them.
    private readonly bool? isInteractive;
    private readonly bool? isOutputTerminal;
    private readonly bool? isErrorTerminal;

    public TextWriter Out { get => field ??= new SteadyWriter(Console.Out, () => HasLostOutput = true); init; }

    /// <summary>Whether a result was lost, for standard output is closed or full.</summary>
    public bool HasLostOutput { get; private set; }

    public TextWriter Error { get => field ??= new SteadyWriter(Console.Error, () => { }); init; }

    public Func<Stream> OpenInput { get; init; } = StandardInput.Open;

    /// <summary>Standard output without a buffer, for what must not stay in one.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;

    /// <summary>Whether somebody can be asked: input and messages are on a terminal.</summary>
    public bool IsInteractive
    {
        get => isInteractive ?? (!Console.IsInputRedirected && !Console.IsErrorRedirected);
        init => isInteractive = value;
    }

    /// <summary>Whether results are looked at by a person as they are written.</summary>
    public bool IsOutputTerminal { get => isOutputTerminal ?? !Console.IsOutputRedirected; init => isOutputTerminal = value; }

    /// <summary>Columns that text is wrapped at.</summary>
    public int Width => IsOutputTerminal && Console.WindowWidth is > Narrowest and var width ? width : UsualWidth;

    /// <summary>Whether messages are on a terminal, where a line can be taken back.</summary>
    public bool IsErrorTerminal { get => isErrorTerminal ?? !Console.IsErrorRedirected; init => isErrorTerminal = value; }

    /// <summary>What is typed, byte by byte.</summary>
    public Func<Stream> OpenTyped { get; init; } = Terminal.OpenInput;

    /// <summary>Keeps what is typed from being shown, until disposed.</summary>
    public Func<IDisposable> HideInput { get; init; } = Terminal.HideInput;

    /// <summary>Whether more input follows at once.</summary>
    public Func<bool> HasMoreInput { get; init; } = Terminal.HasMoreInput;

    public Func<string?> ReadLine { get; init; } = Console.ReadLine;

    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    public string CurrentFolder { get => field ??= Environment.CurrentDirectory; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public int ProcessId => Environment.ProcessId;

    /// <summary>The tool's own program; null where another one, such as <c>dotnet</c>, runs it.</summary>
    public string? ToolPath { get; init; } =
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet-secretguard" ? path : null;

    public string User { get => field ??= Environment.UserName; init; }

    public IReadOnlyDictionary<string, string> Variables => field ??= ReadVariables();

    /// <summary>The store's key, where another program hands it over (<c>--key-fd</c>).</summary>
    public DescriptorKey? KeyDescriptor { get; set; }

    /// <summary>What the store may know of this world.</summary>
    public StoreContext StoreContext => new(Variable, Clock, User) { Descriptor = KeyDescriptor };

    /// <summary>A path as seen from the current folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentFolder);

    private static Dictionary<string, string> ReadVariables()
    {
        var all = new Dictionary<string, string>(IsWindows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            all[(string)entry.Key] = (string?)entry.Value ?? "";
        }
        return all;
    }
}
