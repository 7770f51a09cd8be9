using SecretGuard.Store.Keys;
using static SecretGuard.Store.Tests.Vectors.Making.SlotFaults;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>Faults in root, scopes, data keys, trust, audit log and state file.</summary>
internal static class RowFaults
{
    private const string Key = "WHERE data_key = (SELECT data_key FROM scope WHERE id = 1) AND sealed_for = 'master'";
    private const string Trust = "WHERE environment = 'development'";
    private const string Row = "WHERE sequence = (SELECT min(sequence) + 4 FROM audit)";

    public static IEnumerable<Fault> All => [.. Roots, .. Scopes, .. DataKeys, .. Wraps(), .. Trusts, .. Audits, .. States];

    private static IEnumerable<Fault> Roots =>
    [
        new("root-byte", "the last byte of the root", Flip("store", "root", 31, "")),
        new("root-cut", "a root without its last byte", "UPDATE store SET root = substr(root, 1, 31);"),
        new("root-epoch", "the store's epoch", "UPDATE store SET epoch = epoch + 1;"),
        new("root-scope-owner", "a scope's owner", "UPDATE scope SET owner = 'p_another' WHERE id = 2;"),
        new("root-scope-environment", "a scope's environment", "UPDATE scope SET environment = 'staging' WHERE id = 2;"),
        new("root-scope-data-key", "a scope's data key", "UPDATE scope SET data_key = (SELECT data_key FROM scope WHERE id = 1) WHERE id = 2;"),
        new("root-scope-epoch", "a scope's epoch", "UPDATE scope SET epoch = epoch + 1 WHERE id = 2;"),
        new("root-scope-count", "a scope's count", "UPDATE scope SET count = count + 1 WHERE id = 2;"),
        new("root-scope-version-floor", "a scope's version floor", "UPDATE scope SET version_floor = version_floor - 1 WHERE id = 2;"),
        new("root-scope-head", "a scope's head", Flip("scope", "head", 0, "WHERE id = 2")),
        new("root-scope-removed", "a scope and its versions are missing", "DELETE FROM secret_version WHERE scope = 2; DELETE FROM scope WHERE id = 2;"),
        new("root-scope-added", "a scope that was not there", "INSERT INTO scope SELECT 9, 'p_another', environment, data_key, epoch, count, version_floor, head FROM scope WHERE id = 2;"),
    ];

    // The root signs them: the scope's own head, or its data key, has to tell.
    private static IEnumerable<Fault> Scopes =>
    [
        new Fault("head-byte", "the last byte of a head", Flip("scope", "head", 31, "WHERE id = 1")).Rooted(),
        new Fault("head-of-another-scope", "the head of another scope", "UPDATE scope SET head = (SELECT head FROM scope WHERE id = 2) WHERE id = 1;").Rooted(),
        new Fault("head-owner", "a scope's owner, signed by the root", "UPDATE scope SET owner = 'p_another' WHERE id = 1; UPDATE scope SET owner = 'p_example' WHERE id = 3;").Rooted(),
        new Fault("head-environment", "two scopes' environments in each other's place, signed by the root", "UPDATE scope SET environment = 'x' WHERE id = 1; UPDATE scope SET environment = 'development' WHERE id = 2; UPDATE scope SET environment = 'production' WHERE id = 1;").Rooted(),
        new Fault("head-data-key", "a scope with another scope's data key, signed by the root", "UPDATE scope SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE id = 1;").Rooted(),
        new Fault("head-epoch", "a scope's epoch, signed by the root", "UPDATE scope SET epoch = epoch + 1 WHERE id = 1;").Rooted(),
        new Fault("head-count", "a scope's count, signed by the root", "UPDATE scope SET count = count + 1 WHERE id = 1;").Rooted(),
        new Fault("head-version-floor", "a scope's version floor, signed by the root", "UPDATE scope SET version_floor = version_floor + 1 WHERE id = 1;").Rooted(),
        new Fault("head-count-signed", "a count that is not that of the versions, signed by the head too", "UPDATE scope SET count = count + 1 WHERE id = 1;").Signed(),
    ];

    private static IEnumerable<Fault> DataKeys =>
    [
        new("data-key-missing", "no wrap of a data key", $"DELETE FROM data_key_wrap {Key};"),
        new("data-key-commitment", "the last byte of a data key's commitment", Flip("data_key_wrap", "commitment", 31, Key)),
        new("data-key-nonce", "the first byte of a data key's wrap", Flip("data_key_wrap", "blob", 0, Key)),
        new("data-key-tag", "the last byte of a data key's wrap", Flip("data_key_wrap", "blob", 71, Key)),
        new("data-key-cut", "a data key's wrap without its last byte", $"UPDATE data_key_wrap SET blob = substr(blob, 1, 71) {Key};"),
        new("data-key-of-another-scope", "the wrap of another scope's data key", $"UPDATE data_key_wrap SET blob = (SELECT blob FROM data_key_wrap WHERE data_key = (SELECT data_key FROM scope WHERE id = 2)) {Key};"),
        new("data-key-sealed-for", "a data key that is sealed for another", $"UPDATE data_key_wrap SET sealed_for = 'somebody' {Key};"),
        new("data-key-algorithm", "a data key of another algorithm", $"UPDATE data_key_wrap SET algorithm = 'aes-256-gcm' {Key};"),
    ];

    private static IEnumerable<Fault> Trusts =>
    [
        new("binding-project", "the project that a folder is trusted for", $"UPDATE binding SET project = 'p_another' {Trust};"),
        new("binding-folder", "the folder that is trusted", $"UPDATE binding SET folder = '/src/clone' {Trust};"),
        new("binding-environment", "the environment that a folder is trusted for", $"UPDATE binding SET environment = 'staging' {Trust};"),
        new("binding-created", "the time of a trust", $"UPDATE binding SET created = created + 1 {Trust};"),
        new("binding-mac", "the last byte of a trust's signature", Flip("binding", "mac", 31, Trust)),
        new("binding-mac-of-another", "the signature of another trust", $"UPDATE binding SET mac = (SELECT mac FROM binding WHERE environment = 'production') {Trust};"),
    ];

    private static IEnumerable<Fault> Audits =>
    [
        new("audit-time", "the time of an audit row", $"UPDATE audit SET time = time + 1 {Row};"),
        new("audit-verb", "the verb of an audit row", $"UPDATE audit SET verb = 'list' {Row};"),
        new("audit-owner", "the owner in an audit row", $"UPDATE audit SET owner = 'p_another' {Row};"),
        new("audit-environment", "the environment in an audit row", $"UPDATE audit SET environment = 'staging' {Row};"),
        new("audit-names", "the names in an audit row", $"UPDATE audit SET names = names || ' OTHER' {Row};"),
        new("audit-actor", "the actor of an audit row", $"UPDATE audit SET actor = 'somebody' {Row};"),
        new("audit-link", "the last byte of an audit row's link", Flip("audit", "link", 31, Row)),
        new("audit-link-before", "the first byte of the link before", Flip("audit", "link", 0, "WHERE sequence = (SELECT min(sequence) FROM audit)")),
        new("audit-removed", "an audit row is missing", $"DELETE FROM audit {Row};"),
        new("audit-renumbered", "an audit row is missing, and the rest moved up", $"DELETE FROM audit {Row}; UPDATE audit SET sequence = -sequence WHERE sequence > (SELECT min(sequence) + 3 FROM audit); UPDATE audit SET sequence = -sequence - 1 WHERE sequence < 0;", StoreError.Older),
        new("audit-end-removed", "the last audit row is missing", "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit);", StoreError.Older),
        new("audit-added", "an audit row that was not there", "INSERT INTO audit SELECT sequence + 1, time, verb, owner, environment, names, actor, link FROM audit WHERE sequence = (SELECT max(sequence) FROM audit);"),
    ];

    private static IEnumerable<Fault> States =>
    [
        new("state-epoch-ahead", "a state file that has seen the next epoch", "", StoreError.Older) { State = forger => forger.State(forger.Epoch() + 1, forger.End().Sequence, forger.End().Link) },
        new("state-sequence-ahead", "a state file that has seen the next audit row", "", StoreError.Older) { State = forger => forger.State(forger.Epoch(), forger.End().Sequence + 1, forger.End().Link) },
        new("state-link", "a state file that has seen another last audit row", "", StoreError.Older) { State = forger => forger.State(forger.Epoch(), forger.End().Sequence, new byte[32]) },
        new("state-mac", "the last byte of the state file", "") { State = forger => Right(forger)[..^2] + (Right(forger)[^2..] == "00" ? "01" : "00") },
        new("state-short", "a state file without its last byte", "") { State = forger => Right(forger)[..^2] },
        new("state-long", "a state file with one byte more", "") { State = forger => Right(forger) + "00" },
    ];

    private static string Right(Forger forger) => forger.State(forger.Epoch(), forger.End().Sequence, forger.End().Link);

    private static IEnumerable<Fault> Wraps()
    {
        foreach (var (i, field) in ((string[])["use", "store", "what", "id", "owner", "environment", "sealed-for", "algorithm", "field-missing", "field-added"]).Index())
        {
            yield return new($"data-key-wrapped-for-other-{field}", $"a data key's wrap was made for another place: {field}", StoreError.Altered, forger =>
                $"UPDATE data_key_wrap SET blob = {forger.WrapDataKey(Wrong(Place(forger), "use", "store", "what", "id", "owner", "environment", "sealed-for", "algorithm").ElementAt(i).Place)} {Key};");
        }

        yield return new("data-key-short", "a data key of 31 bytes", StoreError.Altered, forger =>
            $"UPDATE data_key_wrap SET blob = {forger.WrapShortDataKey(Place(forger))} {Key};");
    }

    private static object[] Place(Forger forger) =>
        [KeyUse.Wrap, forger.Id, "data-key", forger.DataKey.Id, WholeStore.Development.Owner, WholeStore.Development.Environment, "master", Sealer.Algorithm];
}
