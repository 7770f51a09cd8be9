using SecretGuard.Store.Keys;
using static SecretGuard.Store.Tests.Vectors.Making.SlotFaults;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>Faults in what format 2 added: attributes, grants, and where a pruned audit log begins.</summary>
internal static class DetailFaults
{
    private const string Attribute = "WHERE name = 'DESCRIBED' AND key = 'expires'";
    private const string Grant = "WHERE sealed_for = 'grant/p_example/SMTP'";

    public static IEnumerable<Fault> All => [.. Attributes, .. Grants, .. Wraps(), .. Prunings];

    private static IEnumerable<Fault> Attributes =>
    [
        new("attribute-scope", "an attribute of a secret in another scope", $"UPDATE attribute SET scope = 2 {Attribute};"),
        new("attribute-name", "an attribute of another secret", $"UPDATE attribute SET name = 'SHORTEST' {Attribute};"),
        new("attribute-version", "an attribute of another version", $"UPDATE attribute SET version = 2 {Attribute};"),
        new("attribute-key", "an attribute with another key", $"UPDATE attribute SET key = 'expired' {Attribute};"),
        new("attribute-value", "an attribute with another value", $"UPDATE attribute SET value = value + 1 {Attribute};"),
        new("attribute-removed", "an attribute is missing", $"DELETE FROM attribute {Attribute};"),
        new("attribute-added", "an attribute that was not there", "INSERT INTO attribute VALUES (1, 'SHORTEST', 0, 'labels', 'added');"),
    ];

    private static IEnumerable<Fault> Grants =>
    [
        new("grant-project", "a grant to another project", $"UPDATE data_key_wrap SET sealed_for = 'grant/p_fourth/SMTP' {Grant};"),
        new("grant-name", "a grant under another name", $"UPDATE data_key_wrap SET sealed_for = 'grant/p_example/OTHER' {Grant};"),
        new("grant-removed", "a grant is missing", $"DELETE FROM data_key_wrap {Grant};"),
        new("grant-added", "a grant that was not there", $"INSERT INTO data_key_wrap SELECT data_key, 'grant/p_fourth/SMTP', algorithm, commitment, blob FROM data_key_wrap {Grant};"),
        new("grant-of-a-projects-own", "a grant of what is a project's own", $"INSERT INTO data_key_wrap SELECT data_key, 'grant/p_fourth/SMTP', algorithm, commitment, blob FROM data_key_wrap WHERE data_key = (SELECT data_key FROM scope WHERE id = 1);"),
        new("grant-algorithm", "a grant's algorithm", $"UPDATE data_key_wrap SET algorithm = 'aes-256-gcm' {Grant};"),
        new("grant-commitment", "the last byte of a grant's commitment", Flip("data_key_wrap", "commitment", 31, Grant)),
        new("grant-nonce", "the first byte of a grant's wrap", Flip("data_key_wrap", "blob", 0, Grant)),
        new("grant-tag", "the last byte of a grant's wrap", Flip("data_key_wrap", "blob", 71, Grant)),
        new("grant-of-another-project", "the wrap of another project's grant", $"UPDATE data_key_wrap SET blob = (SELECT blob FROM data_key_wrap WHERE sealed_for = 'grant/p_another/RELAY') {Grant};"),
        new("grant-of-the-master", "the wrap that is for the master key", $"UPDATE data_key_wrap SET blob = (SELECT other.blob FROM data_key_wrap other WHERE other.data_key = data_key_wrap.data_key AND other.sealed_for = 'master') {Grant};"),
        new Fault("grant-project-rooted", "a grant to another project, signed by the root", $"UPDATE data_key_wrap SET sealed_for = 'x' WHERE sealed_for = 'grant/p_another/RELAY'; UPDATE data_key_wrap SET sealed_for = 'grant/p_another/RELAY' {Grant}; UPDATE data_key_wrap SET sealed_for = 'grant/p_example/SMTP' WHERE sealed_for = 'x';").Rooted(),
    ];

    private static IEnumerable<Fault> Prunings =>
    [
        new("prune-first-removed", "the first audit row after a pruning is missing", "DELETE FROM audit WHERE sequence = (SELECT min(sequence) FROM audit);"),
        new("prune-number", "a pruning that names another first row", "UPDATE audit SET names = (substr(names, 1, instr(names, ' ') - 1) + 1) || substr(names, instr(names, ' ')) WHERE verb = 'audit-prune';"),
        new("prune-link", "a pruning that names another link", "UPDATE audit SET names = substr(names, 1, length(names) - 1) || CASE WHEN substr(names, -1) = '0' THEN '1' ELSE '0' END WHERE verb = 'audit-prune';"),
        new("prune-verb", "a pruning that is called otherwise", "UPDATE audit SET verb = 'audit-pruned' WHERE verb = 'audit-prune';"),
    ];

    private static IEnumerable<Fault> Wraps()
    {
        foreach (var (i, field) in ((string[])["use", "store", "what", "id", "owner", "environment", "sealed-for", "algorithm", "field-missing", "field-added"]).Index())
        {
            yield return new($"grant-wrapped-for-other-{field}", $"a grant's wrap was made for another place: {field}", StoreError.Altered, forger =>
                $"UPDATE data_key_wrap SET blob = {forger.WrapSharedKey(Wrong(Place(forger), "use", "store", "what", "id", "owner", "environment", "sealed-for", "algorithm").ElementAt(i).Place)} {Grant};");
        }
    }

    private static object[] Place(Forger forger) =>
        [KeyUse.Wrap, forger.Id, "data-key", forger.SharedKeyId, WholeStore.Shared.Owner, WholeStore.Shared.Environment, "grant/p_example/SMTP", Sealer.Algorithm];
}
