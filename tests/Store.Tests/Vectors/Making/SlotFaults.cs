using SecretGuard.Store.Keys;
using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>Faults in the header, the keys and the key slots.</summary>
internal static class SlotFaults
{
    private const string Slot = "WHERE kind = 'environment'";
    private const string Salt = "00112233445566778899aabbccddeeff";

    public static IEnumerable<Fault> All =>
    [
        new("header-newer-format", "a format that nobody knows yet", "PRAGMA user_version = 9999;", StoreError.Newer),
        new("header-no-format", "no format", "PRAGMA user_version = 0;", StoreError.Damaged),
        new("header-foreign-application", "another program's database", "PRAGMA application_id = 1;", StoreError.Damaged),
        new("key-of-nobody", "a key that no slot was made for", "", StoreError.WrongKey) { Unlock = "counting from 80" },
        new("key-of-one-byte-repeated", "a key that is no key", "", StoreError.WeakKey) { Unlock = "a5 repeated" },
        new("store-id", "the store's id has another digit", "UPDATE store SET id = substr(id, 2) || '0';", StoreError.WrongKey),
        new("slot-commitment-byte", "the last byte of a slot's commitment", Flip("slot", "commitment", 31, Slot), StoreError.WrongKey),
        new("slot-wrap-nonce", "the first byte of a slot's wrap", Flip("slot", "wrap", 0, Slot)),
        new("slot-wrap-tag", "the last byte of a slot's wrap", Flip("slot", "wrap", 71, Slot)),
        new("slot-wrap-cut", "a slot's wrap without its last byte", $"UPDATE slot SET wrap = substr(wrap, 1, 71) {Slot};"),
        new("slot-wrap-of-another-slot", "the wrap and the commitment of another slot", "UPDATE slot SET (commitment, wrap) = (SELECT commitment, wrap FROM slot WHERE kind = 'environment') WHERE kind = 'key-file';"),
        new Fault("slot-id", "a slot's id is another, and the root signs it", $"UPDATE slot SET id = 'ffffffffffffffffffffffffffffffff' {Slot};").Rooted(),
        new Fault("slot-kind", "a slot's kind is another, and the root signs it", $"UPDATE slot SET kind = 'key-file' {Slot};").Rooted(),
        new Fault("slot-parameters", "a slot's parameters are others, and the root signs them", $"UPDATE slot SET parameters = 'ANOTHER' {Slot};").Rooted(),
        .. Places(),
        new("slot-removed", "a slot is missing", "DELETE FROM slot WHERE kind = 'recovery';"),
        new("slot-added", "a slot that was not there", "INSERT INTO slot SELECT 'ffffffffffffffffffffffffffffffff', kind, parameters, commitment, wrap, created FROM slot WHERE kind = 'recovery';"),
        new("slot-not-in-use-kind", "the kind of a slot that is not in use", "UPDATE slot SET kind = 'key-file' WHERE kind = 'recovery';"),
        new("slot-not-in-use-parameters", "the parameters of a slot that is not in use", "UPDATE slot SET parameters = 'x' WHERE kind = 'recovery';"),
        new("slot-not-in-use-commitment", "the commitment of a slot that is not in use", Flip("slot", "commitment", 0, "WHERE kind = 'recovery'")),
        new("slot-not-in-use-wrap", "the wrap of a slot that is not in use", Flip("slot", "wrap", 30, "WHERE kind = 'recovery'")),
        Passphrase("too-few-rounds", "one round less than the least", $"pbkdf2-hmac-sha-512 209999 {Salt}"),
        Passphrase("too-many-rounds", "one round more than the most", $"pbkdf2-hmac-sha-512 5000001 {Salt}"),
        Passphrase("endless-rounds", "rounds beyond any number", $"pbkdf2-hmac-sha-512 99999999999999999999 {Salt}"),
        Passphrase("negative-rounds", "rounds below zero", $"pbkdf2-hmac-sha-512 -210000 {Salt}"),
        Passphrase("short-salt", "a salt of 15 bytes", $"pbkdf2-hmac-sha-512 210000 {Salt[2..]}"),
        Passphrase("capital-salt", "a salt in capitals", $"pbkdf2-hmac-sha-512 210000 {Salt.ToUpperInvariant()}"),
        Passphrase("other-function", "another function", $"pbkdf2-hmac-sha-1 210000 {Salt}"),
        Passphrase("two-blanks", "two blanks", $"pbkdf2-hmac-sha-512  210000 {Salt}"),
        Passphrase("nothing", "no parameters", ""),
        Passphrase("other-salt", "a salt that was not used", $"pbkdf2-hmac-sha-512 210000 {Salt}", StoreError.WrongKey),
        new("passphrase-leading-zero", "rounds with a zero before them: the same key, another text", "UPDATE slot SET parameters = replace(parameters, ' 210000 ', ' 0210000 ') WHERE kind = 'passphrase';")
        {
            Unlock = SlotKind.Passphrase,
        },
    ];

    public static string Flip(string table, string column, int at, string where) =>
        $"UPDATE {table} SET {column} = CAST(substr({column}, 1, {at}) || CASE WHEN substr({column}, {at + 1}, 1) = x'00' THEN x'01' ELSE x'00' END || substr({column}, {at + 2}) AS BLOB) {where};";

    /// <summary>Each with one field that is not what it ought to be.</summary>
    public static IEnumerable<(string Name, object[] Place)> Wrong(object[] right, params string[] names)
    {
        for (var i = 0; i < names.Length; i++)
            yield return (names[i], [.. right[..i], right[i] is int number ? number + 1 : right[i] + "x", .. right[(i + 1)..]]);
        yield return ("field-missing", right[..^1]);
        yield return ("field-added", [.. right, ""]);
    }

    private static Fault Passphrase(string name, string what, string parameters, StoreError error = StoreError.Altered) =>
        new($"passphrase-{name}", $"a passphrase's parameters: {what}", $"UPDATE slot SET parameters = '{parameters}' WHERE kind = 'passphrase';", error) { Unlock = SlotKind.Passphrase };

    private static IEnumerable<Fault> Places()
    {
        foreach (var (i, field) in ((string[])["use", "store", "what", "id", "kind", "parameters", "algorithm", "field-missing", "field-added"]).Index())
        {
            yield return new Fault($"slot-wrapped-for-other-{field}", $"a slot's wrap was made for another place: {field}", StoreError.Altered, forger =>
            {
                var id = forger.SlotId();
                var place = Wrong([KeyUse.Wrap, forger.Id, "slot", id, "environment", WholeStore.Variable, Sealer.Algorithm], "use", "store", "what", "id", "kind", "parameters", "algorithm");
                return $"UPDATE slot SET wrap = {forger.WrapMasterKey(place.ElementAt(i).Place)} {Slot};";
            }).Rooted();
        }
    }
}
