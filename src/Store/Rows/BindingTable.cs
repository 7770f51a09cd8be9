using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>Which project was trusted in which folder and environment.</summary>
internal sealed class BindingTable(Database database, Authenticator authenticator)
{
    public bool Has(string project, string folder, string environment)
    {
        using var row = database
            .Prepare("SELECT created, mac FROM binding WHERE project = ? AND folder = ? AND environment = ?"u8)
            .With(project).With(folder).With(environment);
        if (!row.Step())
            return false;
        return authenticator.Verifies(Message(project, folder, environment, row.Number(0)), row.Bytes(1))
            ? true
            : throw Altered.Exception($"the trust in '{folder}'");
    }

    public bool HasAny(string project)
    {
        using var row = database.Prepare("SELECT 1 FROM binding WHERE project = ? LIMIT 1"u8).With(project);
        return row.Step();
    }

    /// <summary>By folder and environment.</summary>
    public List<TrustedFolder> List(string project)
    {
        using var rows = database
            .Prepare("SELECT folder, environment, created, mac FROM binding WHERE project = ? ORDER BY folder, environment"u8)
            .With(project);
        var found = new List<TrustedFolder>();
        while (rows.Step())
        {
            if (!authenticator.Verifies(Message(project, rows.Text(0), rows.Text(1), rows.Number(2)), rows.Bytes(3)))
                throw Altered.Exception($"the trust in '{rows.Text(0)}'");
            found.Add(new(rows.Text(0), rows.Text(1), DateTimeOffset.FromUnixTimeMilliseconds(rows.Number(2))));
        }

        return found;
    }

    /// <summary>
    /// The environments in which a folder is trusted, whether those rows authenticate or not: that they go needs no proof.
    /// </summary>
    public List<string> Environments(string project, string folder)
    {
        using var rows = database
            .Prepare("SELECT environment FROM binding WHERE project = ? AND folder = ? ORDER BY environment"u8)
            .With(project).With(folder);
        var found = new List<string>();
        while (rows.Step())
            found.Add(rows.Text(0));
        return found;
    }

    public void Delete(string project, string folder, string environment) => database
        .Prepare("DELETE FROM binding WHERE project = ? AND folder = ? AND environment = ?"u8)
        .With(project).With(folder).With(environment)
        .Run();

    public void Insert(string project, string folder, string environment, long created) => database
        .Prepare("INSERT OR REPLACE INTO binding (project, folder, environment, created, mac) VALUES (?, ?, ?, ?, ?)"u8)
        .With(project).With(folder).With(environment).With(created)
        .With(authenticator.Sign(Message(project, folder, environment, created)))
        .Run();

    /// <returns>The folder of a binding that does not authenticate, or null.</returns>
    public string? FindAltered()
    {
        using var rows = database.Prepare("SELECT project, folder, environment, created, mac FROM binding"u8);
        while (rows.Step())
        {
            if (!authenticator.Verifies(Message(rows.Text(0), rows.Text(1), rows.Text(2), rows.Number(3)), rows.Bytes(4)))
                return rows.Text(1);
        }

        return null;
    }

    /// <summary>Signs all that is authentic here under another key.</summary>
    public void SignAs(BindingTable fresh)
    {
        if (FindAltered() is { } altered)
            throw Altered.Exception($"the trust in '{altered}'");
        using var rows = database.Prepare("SELECT project, folder, environment, created FROM binding"u8);
        var found = new List<(string Project, string Folder, string Environment, long Created)>();
        while (rows.Step())
            found.Add((rows.Text(0), rows.Text(1), rows.Text(2), rows.Number(3)));
        foreach (var (project, folder, environment, created) in found)
            fresh.Insert(project, folder, environment, created);
    }

    private Fields Message(string project, string folder, string environment, long created) =>
        authenticator.Message().Add(project).Add(folder).Add(environment).Add(created);
}
