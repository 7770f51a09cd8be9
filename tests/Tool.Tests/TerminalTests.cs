namespace SecretGuard.Tool.Tests;

/// <summary>What happens at a terminal, where the tool can ask.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly string scratch = Directory.CreateTempSubdirectory("secretguard-").FullName;
    private readonly Canary canary = new();
    private readonly StringWriter output = new();
    private readonly StringWriter results = new();
    private MemoryStream shown = new();

    [Fact]
    public void A_value_is_typed_at_a_hidden_prompt_and_corrected()
    {
        Assert.Equal(0, Run("init"));
        Assert.Equal(0, Run(["set", "API_KEY"], typed: "wrong\u0015\u00fc\u007f" + canary.Value));
        Assert.Contains("value of 'API_KEY' (hidden): ", output.ToString(), StringComparison.Ordinal);
        canary.AssertAbsent(output.ToString(), "the output");
        Assert.Equal(0, Run("list"));
    }

    [Fact]
    public void Replacing_and_removing_ask_first()
    {
        Run("init");
        Run(["set", "API_KEY"], typed: canary.Value);
        Assert.Equal(2, Run(["set", "API_KEY"], typed: canary.Other, answer: ""));
        Assert.Contains("secretguard: hint: nothing was changed", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Run(["set", "API_KEY"], typed: canary.Other, answer: "y"));
        Assert.Equal(2, Run(["remove", "API_KEY"], answer: "n"));
        Assert.Equal(0, Run(["remove", "API_KEY"], answer: "yes"));
        canary.AssertAbsent(output.ToString(), "the output");
    }

    [Fact]
    public void Several_pasted_lines_are_refused_whole()
    {
        Run("init");
        Assert.Equal(2, Run(["set", "API_KEY"], typed: canary.Value + "\n" + canary.Other + "\nend"));
        Assert.Contains("several lines, and nothing was stored", output.ToString(), StringComparison.Ordinal);
        canary.AssertAbsent(output.ToString(), "the output");
        Assert.Equal(2, Run("list", "API_KEY"));
    }

    [Fact]
    public void The_recovery_code_is_shown_on_the_terminal_once_and_typed_when_the_key_is_lost()
    {
        Run("init");
        var code = Code().Single();
        Assert.DoesNotContain(code, results.ToString(), StringComparison.Ordinal);
        Directory.Delete(Path.Combine(scratch, "home", "config"), recursive: true);
        Assert.Equal(2, Run("list"));
        Assert.Equal(0, Run(["key", "recover"], typed: code));
        Assert.Equal(2, Code().Distinct().Count());
        Assert.DoesNotContain(Code(), shown => results.ToString().Contains(shown, StringComparison.Ordinal));
        Assert.Equal(2, Run(["key", "recover"], typed: code));
        Assert.Equal(0, Run("check"));
    }

    [Fact]
    public void A_new_passphrase_is_typed_twice_and_never_shown()
    {
        Run("init");
        Run("set", "API_KEY", "--generate");
        Assert.Equal(2, Run(["key", "add", "passphrase"], lines: [canary.Value, canary.Other]));
        Assert.Contains("new passphrase, at least 12 characters (hidden): ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("the two are not the same, and nothing was changed", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Run(["key", "add", "passphrase"], lines: [canary.Value, canary.Value]));
        Directory.Delete(Path.Combine(scratch, "home", "config"), recursive: true);
        Assert.Equal(2, Run(["key", "unlock"], typed: canary.Other));
        Assert.Equal(125, Run(["run", "--", "true"], typed: canary.Value));
        canary.AssertAbsent(output.ToString() + results, "the output");
        canary.AssertAbsentBelow(scratch);
    }

    [Fact]
    public void What_was_made_readable_is_shown_on_the_terminal_and_nowhere_else()
    {
        Run("init");
        Run(["set", "SHOWN", "--readable"], typed: canary.Value);
        Run(["set", "HIDDEN"], typed: canary.Other);
        Assert.Equal(0, Run("reveal", "SHOWN"));
        Assert.Equal(canary.Value + "\n", Shown());
        Assert.Equal(2, Run("reveal", "HIDDEN"));
        Assert.Contains("'HIDDEN' is write-only", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Run(["set", "HIDDEN", "--readable"], typed: canary.Value, answer: "y"));
        Assert.Contains("'HIDDEN' was made write-only", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Run(["set", "SHOWN"], typed: canary.Other, answer: "y"));
        Assert.Equal(0, Run("reveal", "SHOWN"));
        Assert.Equal(canary.Other + "\n", Shown());
        canary.AssertAbsent(output.ToString() + results, "the output");
        canary.AssertAbsentBelow(scratch);
    }

    [Fact]
    public void What_was_generated_is_shown_once_where_that_was_asked_for()
    {
        Run("init");
        Assert.Equal(0, Run("set", "PIN", "--generate=hex", "--show-once"));
        var first = Shown();
        Assert.Matches("^[0-9a-f]{64}\n$", first);
        Assert.Equal(0, Run("rotate", "PIN", "--generate=hex", "--show-once"));
        Assert.Matches("^[0-9a-f]{64}\n$", Shown());
        Assert.Equal(0, Run("set", "OTHER", "--generate=hex"));
        Assert.Equal("", Shown());
        Assert.Equal(2, Run("reveal", "PIN"));
        Assert.Equal(2, Run(["set", "TYPED", "--show-once"], typed: canary.Value));
        Assert.DoesNotContain(first.Trim(), output.ToString() + results, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_steer_the_terminal_is_not_shown()
    {
        Run("init");
        Run(["set", "SHOWN", "--readable"], typed: "a\u009b31mb");
        Assert.Equal(2, Run("reveal", "SHOWN"));
        Assert.Equal("", Shown());
        Assert.Contains("steer a terminal", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Removing_a_key_slot_asks_first()
    {
        Run("init");
        var id = results.ToString();
        Run("key", "list");
        id = results.ToString()[id.Length..].Split('\n').Single(line => line.Contains("recovery", StringComparison.Ordinal))[..8];
        Assert.Equal(2, Run(["key", "remove", id], answer: "n"));
        Assert.Contains($"Remove the key slot '{id}' (recovery) for good? [y/N] ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Run(["key", "remove", id], answer: "y"));
    }

    [Fact]
    public void Pruning_asks_with_the_number_of_rows_and_only_where_there_are_some()
    {
        Run("init");
        Assert.Equal(0, Run(["audit", "prune", "--before", "2000-01-01"], answer: "n"));
        Assert.DoesNotContain("[y/N]", output.ToString(), StringComparison.Ordinal);
        Run(["set", "API_KEY"], typed: canary.Value);
        Assert.Equal(2, Run(["audit", "prune", "--before", "2999-01-01"], answer: "n"));
        Assert.Contains("Delete 2 rows of the audit log from before 2999-01-01 00:00 UTC for good? [y/N] ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Run(["audit", "prune", "--before", "2999-01-01"], answer: "y"));
        Assert.Contains("deleted 2 rows", results.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_value_is_refused() =>
        Assert.Equal((0, 2), (Run("init"), Run(["set", "API_KEY"], typed: "")));

    [Fact]
    public void A_fault_of_our_own_is_told_by_its_type_only()
    {
        var host = new Host { Out = output, Error = output, CurrentFolder = scratch, Variable = _ => throw new InvalidOperationException(canary.Value) };
        Assert.Equal(2, Program.Execute(["doctor"], host));
        Assert.Contains("unexpected InvalidOperationException", output.ToString(), StringComparison.Ordinal);
        canary.AssertAbsent(output.ToString(), "the output");
    }

    // What was written past every writer since the last look.
    private string Shown()
    {
        var text = System.Text.Encoding.UTF8.GetString(shown.ToArray());
        shown = new MemoryStream();
        return text;
    }

    private List<string> Code() =>
        [.. System.Text.RegularExpressions.Regex.Matches(output.ToString(), "sgr1-[0-9A-Z-]+").Select(match => match.Value)];

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private int Run(params string[] words) => Run(words, "");

    private int Run(string[] words, string typed = "", string answer = "", string[]? lines = null)
    {
        // Each prompt reads a stream of its own.
        var prompts = new Queue<string>(lines ?? [typed]);
        var input = Stream.Null;
        using var hidden = new StringWriter();
        var host = new Host
        {
            Out = results,
            Error = output,
            IsInteractive = true,
            IsOutputTerminal = true,
            OpenOutput = () => shown,
            CurrentFolder = scratch,
            Variable = name => name == "SECRETGUARD_HOME" ? Path.Combine(scratch, "home") : null,
            ReadLine = () => answer,
            OpenTyped = () => input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(prompts.Dequeue() + "\n")),
            HideInput = () => hidden,
            HasMoreInput = () => input.CanRead && input.Position < input.Length,
        };
        return Program.Execute(words, host);
    }
}
