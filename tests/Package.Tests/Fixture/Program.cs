using System.Diagnostics;

namespace SecretGuard.Package.Tests.Fixture;

/// <summary>A process whose lines can be waited for.</summary>
internal sealed class Program : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly List<string> output = [];
    private readonly List<string> error = [];
    private readonly object changed = new();
    private int open = 2;

    public Program(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string?> environment, string? input = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test run's own build left behind must not steer these.
        foreach (var name in start.Environment.Keys.Where(IsOfABuild).ToArray()) start.Environment.Remove(name);
        foreach (var (name, value) in environment)
        {
            if (value is null) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Take(output, line.Data);
        process.ErrorDataReceived += (_, line) => Take(error, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
    }

    public Outcome Wait()
    {
        using (this)
        {
            Until(() => open == 0, "the end");
            process.WaitForExit();
            return new Outcome(process.ExitCode, [.. output], [.. error]);
        }
    }

    /// <summary>Waits until a line of either stream holds a text.</summary>
    public void WaitFor(string text) => Until(() => output.Concat(error).Any(line => line.Contains(text, StringComparison.Ordinal)), $"'{text}'");

    /// <summary>How many lines of standard output hold a text, so far.</summary>
    public int Count(string text)
    {
        lock (changed) return output.Count(line => line.Contains(text, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            // With a limit, for without one this would wait for the end of the output too, which a compiler server may hold open.
            process.WaitForExit(TimeSpan.FromSeconds(10));
        }

        process.Dispose();
    }

    private static bool IsOfABuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("SECRETGUARD", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "DOTNET_ENVIRONMENT" or "ASPNETCORE_ENVIRONMENT" or "DOTNET_STARTUP_HOOKS" or "CI";

    private void Take(List<string> lines, string? line)
    {
        lock (changed)
        {
            if (line is null) open--;
            else lines.Add(line);
            Monitor.PulseAll(changed);
        }
    }

    private void Until(Func<bool> happened, string what)
    {
        var deadline = DateTime.UtcNow + Patience;
        lock (changed)
        {
            while (!happened())
            {
                var left = deadline - DateTime.UtcNow;
                if (left > TimeSpan.Zero && (open > 0 || what == "the end") && Monitor.Wait(changed, left)) continue;
                throw new TimeoutException($"waited in vain for {what}:\n{string.Join('\n', output)}\n{string.Join('\n', error)}");
            }
        }
    }
}
