using SecretGuard.Store.Keys;
using static SecretGuard.Store.Tests.Vectors.Making.SlotFaults;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>Faults in versions: what the head tells, and, where the head signs them too, what the seal and the padding tell.</summary>
internal static class VersionFaults
{
    private const string Row = "WHERE scope = 1 AND name = 'SHORTEST'";

    private static readonly string[] Fields = ["use", "store", "owner", "environment", "name", "version", "kind", "readable", "algorithm", "data-key"];

    public static IEnumerable<Fault> All => [.. Heads, .. Seals(), .. Paddings];

    private static IEnumerable<Fault> Heads =>
    [
        new("version-name", "a version's name", $"UPDATE secret_version SET name = 'SHORTEST_' {Row};"),
        new("version-number", "a version's number", $"UPDATE secret_version SET version = 2 {Row};"),
        new("version-state", "a version's state", $"UPDATE secret_version SET state = 'compromised' {Row};"),
        new("version-state-back", "a retired version is live again", "UPDATE secret_version SET state = 'live' WHERE name = 'REPLACED' AND state = 'retired';"),
        new("version-kind", "a version's kind", $"UPDATE secret_version SET kind = 'public' {Row};"),
        new("version-readable", "a write-only version is readable", $"UPDATE secret_version SET readable = 1 {Row};"),
        new("version-created", "a version's time", $"UPDATE secret_version SET created = created + 1 {Row};"),
        new("version-retires", "when a retiring version ends", "UPDATE secret_version SET retires = retires + 1 WHERE name = 'ROTATED' AND state = 'retiring';"),
        new("version-retires-never", "a retiring version without an end", "UPDATE secret_version SET retires = NULL WHERE name = 'ROTATED' AND state = 'retiring';"),
        new("version-algorithm", "a version's algorithm", $"UPDATE secret_version SET algorithm = 'none' {Row};"),
        new("version-data-key", "a version's data key", $"UPDATE secret_version SET data_key = (SELECT data_key FROM scope WHERE id = 2) {Row};"),
        new("version-tag", "the last byte of what is sealed", Flip("secret_version", "sealed", 103, Row)),
        new("version-nonce", "the first byte of what is sealed, which no head has", Flip("secret_version", "sealed", 0, Row)),
        new("version-gcm-nonce", "the last byte of the nonce", Flip("secret_version", "sealed", 23, Row)),
        new("version-ciphertext", "a byte of the ciphertext", Flip("secret_version", "sealed", 40, Row)),
        new("version-cut", "what is sealed without its first byte", $"UPDATE secret_version SET sealed = substr(sealed, 2) {Row};"),
        new("version-grown", "a byte before what is sealed", $"UPDATE secret_version SET sealed = CAST(x'00' || sealed AS BLOB) {Row};"),
        new("version-only-tag", "only the tag of what is sealed", $"UPDATE secret_version SET sealed = substr(sealed, -16) {Row};"),
        new("version-removed", "a version is missing", $"DELETE FROM secret_version {Row};"),
        new("version-added", "a version that was not there", $"INSERT INTO secret_version SELECT scope, 'ADDED', version, state, kind, readable, created, retires, algorithm, data_key, sealed FROM secret_version {Row};"),
        new("version-moved", "a version in another scope", "UPDATE secret_version SET scope = 2 WHERE scope = 1 AND name = 'LONG';"),
        new("version-swapped", "two versions with each other's sealed value", "UPDATE secret_version SET sealed = (SELECT other.sealed FROM secret_version other WHERE other.scope = 1 AND other.name = CASE secret_version.name WHEN 'SHORTEST' THEN 'STEP_FULL' ELSE 'SHORTEST' END) WHERE scope = 1 AND name IN ('SHORTEST', 'STEP_FULL');"),
        new("version-of-another-environment", "the sealed value of the same name in another environment", $"UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE scope = 2 AND name = 'SHORTEST') {Row};"),
        new Fault("version-swapped-signed", "the sealed value of another name, signed by the head", $"UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE scope = 1 AND name = 'STEP_FULL') {Row};").Signed(),
        new Fault("version-before-signed", "the sealed value that the name had before, signed by the head", "UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE name = 'ROTATED' AND version = 1) WHERE name = 'ROTATED' AND version = 2;").Signed(),
        new Fault("version-algorithm-signed", "an algorithm that nobody knows, signed by the head", $"UPDATE secret_version SET algorithm = 'xaes-512-gcm' {Row};").Signed(),
        new Fault("version-data-key-signed", "the data key of another scope, signed by the head", $"UPDATE secret_version SET data_key = (SELECT data_key FROM scope WHERE id = 2) {Row};").Signed(),
    ];

    private static IEnumerable<Fault> Paddings =>
    [
        Padded("padding-first-byte", "a byte behind the value is not zero", Block(64, 1, 1, (5, 1))),
        Padded("padding-last-byte", "the last byte is not zero", Block(64, 1, 1, (63, 0x80))),
        Padded("padding-length-beyond", "a length beyond what is there", Block(64, 61, 1)),
        Padded("padding-length-endless", "a length of 2^32 - 1", Block(64, 0xFFFFFFFF, 1)),
        Padded("padding-length-big-endian", "a length with its highest byte first", Block(64, 0x01000000, 1)),
        Padded("padding-too-wide", "a step further than the value needs", Block(128, 60, 60)),
        Padded("padding-no-step", "96 bytes, which are no 64·2^n", Block(96, 61, 61)),
        Padded("padding-too-short", "32 bytes", Block(32, 1, 1)),
        Padded("padding-none", "a value without length and padding", "x"u8.ToArray()),
        Padded("padding-empty", "nothing at all", []),
    ];

    private static IEnumerable<Fault> Seals()
    {
        foreach (var (i, field) in ((string[])[.. Fields, "field-missing", "field-added"]).Index())
        {
            yield return Sealed($"version-sealed-for-other-{field}", $"sealed for another place: {field}", forger =>
                forger.Seal(Block(64, 1, 1), Wrong(Place(forger), Fields).ElementAt(i).Place));
        }

        yield return Sealed("version-sealed-by-another-scope", "sealed under the data key of another scope", forger =>
            forger.SealUnder(2, KeyUse.Version, Block(64, 1, 1), Place(forger)));
        yield return Sealed("version-sealed-by-another-use", "sealed under the key of another use", forger =>
            forger.SealUnder(1, KeyUse.Wrap, Block(64, 1, 1), Place(forger)));
    }

    private static Fault Padded(string name, string what, byte[] block) => Sealed(name, $"padding: {what}", forger => forger.Seal(block, Place(forger)));

    private static Fault Sealed(string name, string what, Func<Forger, string> seal) =>
        new Fault(name, what, StoreError.Altered, forger => $"UPDATE secret_version SET sealed = {seal(forger)} {Row};").Signed();

    private static object[] Place(Forger forger) =>
        [KeyUse.Version, forger.Id, WholeStore.Development.Owner, WholeStore.Development.Environment, "SHORTEST", 1, "other", 0, Sealer.Algorithm, forger.DataKey.Id];

    // What padding would make of a value of x, but for one thing.
    private static byte[] Block(int size, uint length, int value, params (int At, byte Value)[] faults)
    {
        var block = new byte[size];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(block, length);
        block.AsSpan(4, value).Fill((byte)'x');
        foreach (var (at, fault) in faults)
            block[at] = fault;
        return block;
    }
}
