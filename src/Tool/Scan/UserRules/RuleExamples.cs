namespace SecretGuard.Tool.Scan.UserRules;

/// <summary>Checks rules against their own examples.</summary>
internal static class RuleExamples
{
    /// <summary>Tells what is wrong and gives the exit code.</summary>
    public static int Verify(RuleSet rules, Host host)
    {
        var faults = rules.Rules.SelectMany(rule => Faults(rules, rule)).ToList();
        foreach (var fault in faults) host.Out.WriteLine(fault);
        host.Out.WriteLine($"{Count(rules.Rules.Count, "rule")}, "
            + $"{Count(rules.Rules.Sum(rule => rule.Finds.Count + rule.Ignores.Count), "example")}, {Count(faults.Count, "fault")}");
        return faults.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    private static IEnumerable<string> Faults(RuleSet rules, UserRule rule)
    {
        if (rule.Finds.Count == 0) yield return $"{rule.Rule.Slug}: it has no example of what it finds";
        for (var i = 0; i < rule.Finds.Count; i++)
        {
            if (!rules.Finds(rule, rule.Finds[i])) yield return $"{rule.Rule.Slug}: it does not find example {i + 1} of 'finds'";
        }

        for (var i = 0; i < rule.Ignores.Count; i++)
        {
            if (rules.Finds(rule, rule.Ignores[i])) yield return $"{rule.Rule.Slug}: it finds example {i + 1} of 'ignores'";
        }
    }

    private static string Count(int count, string noun) => Reports.ScanReports.Count(count, noun);
}
