namespace SecretGuard.Detection.Naming;

/// <summary>
/// The words by which names are understood, in the larger European languages, with and without their accents. A new word is added here
/// and nowhere else.
/// </summary>
internal static class Vocabulary
{
    private const int ShortestCompound = 7;

    // By which a word that is not known, such as dbpassword, is understood.
    private static readonly (string Ending, WordRole Role)[] Endings =
    [
        ("password", WordRole.Password), ("passwd", WordRole.Password), ("passphrase", WordRole.Password), ("passwort", WordRole.Password),
        ("kennwort", WordRole.Password), ("apikey", WordRole.Key), ("secretkey", WordRole.Key), ("accesskey", WordRole.Key),
        ("privatekey", WordRole.Key), ("secret", WordRole.Key), ("token", WordRole.Key), ("signingkey", WordRole.Key),
        ("encryptionkey", WordRole.Key),
    ];

    private static readonly (WordRole Role, string Words)[] Rows =
    [
        (WordRole.Password, "password passwords passwd pwd passphrase passcode pswd psw userpwd userpw pw"),
        (WordRole.Password, "passe passwort passwörter kennwort kennworte motdepasse mdp contraseña contrasena contrasenya senha wachtwoord parola"),
        (WordRole.Password, "hasło haslo heslo lösenord losenord passord adgangskode salasana jelszó jelszo şifre sifre пароль geslo lozinka"),
        (WordRole.LoosePassword, "clave pass"),

        (WordRole.Key, "secret token apikey credential accesskey secretkey privatekey authtoken apitoken clientsecret accesstoken"),
        (WordRole.Key, "refreshtoken bearertoken sessiontoken authkey signingkey encryptionkey decryptionkey validationkey machinekey"),
        (WordRole.Key, "jwtsecret jwtkey appsecret secretaccesskey masterkey sharedkey accountkey storagekey hmackey hmacsecret aeskey"),
        (WordRole.Key, "licensekey licencekey subscriptionkey sastoken functionkey hostkey symmetrickey issuersigningkey webhooksecret"),
        (WordRole.Key, "sharedaccesskey connectionkey pepper mnemonic seedphrase credentials consumersecret instrumentationsecret bearer pat"),
        (WordRole.Key, "geheimnis zugangsschlüssel zugangsschluessel zugriffsschlüssel zugriffsschluessel jeton secreto segredo segreto geheim sekret tajemství"),

        (WordRole.Key, "apikeys accesskeys securitykey"),
        (WordRole.LooseKey, "keys secrets tokens key schlüssel schluessel clé cle llave chave chiave sleutel klucz klíč klic nyckel nøgle nøkkel avain kulcs anahtar ключ auth sas"),

        (WordRole.Adjective, "api access account private secret signing sign encryption decryption shared auth authentication authorization"),
        (WordRole.Adjective, "master jwt hmac aes des tripledes crypto cipher license licence subscription service storage webhook app application"),
        (WordRole.Adjective, "admin token symmetric sym server function functions host machine validation session issuer bearer rsa ssh pgp gpg"),
        (WordRole.Adjective, "cosmos redis openai stripe twilio sendgrid mailgun mailchimp github gitlab google aws azure bing cognitive translator"),
        (WordRole.Adjective, "speech vision weather captcha recaptcha activation product integration consumer client ftp smtp sql db database ai user my root mail email account login proxy remote"),
        (WordRole.Adjective, "cert certificate pfx keystore truststore ssl bind ldap sftp"),
        (WordRole.Adjective, "secrète secrete privée privee secreta privada segreta privata geheime geheimer privater privé prive tajny prywatny"),

        (WordRole.Qualifier, "value string text plain raw live test prod production dev development staging stage old new current previous"),
        (WordRole.Qualifier, "primary secondary default base hex bytes const constant literal env a b x clear cleartext base64 utf"),
        (WordRole.Qualifier, "wert valeur valor valore secrète secrete privée privee secreta privada segreta privata"),

        (WordRole.Veto, "cancellation cancel continuation page paging next syntax parser lexer antiforgery csrf xsrf verification public"),
        (WordRole.Veto, "publishable is has use uses show hide require requires required forgot forgotten change no invalid missing wrong bad"),
        (WordRole.Veto, "min max with without json semantic stop anti hashed encrypted masked placeholder protected foreign partition row"),
        (WordRole.Veto, "sort cache primarykey unique composite registry hot shortcut keyboard dictionary site instrumentation reset"),
        (WordRole.Veto, "resource translation localization localisation lookup idempotency routing sequence bucket schema group dedup"),
        (WordRole.Veto, "öffentlicher publique pública publica pubblica openbare"),

        (WordRole.Container, "secrets passwords apikeys tokens credentials keys accesskeys"),

        (WordRole.Measure, "hash hashes contenthash checksum digest integrity sha version name type url uri path file resolved count length size"),

        (WordRole.Identity, "clientid appid applicationid tenantid username user userid login account accountname accesskeyid consumerkey email"),
        (WordRole.Identity, "accountid benutzer benutzername utilisateur usuario utente gebruiker"),
    ];

    private static readonly WordTable<WordRole> Table = new(
        [.. Rows.SelectMany(row => row.Words.Split(' '), (row, word) => (row.Role, Word: word)).GroupBy(row => row.Word)
            .Select(group => new KeyValuePair<string, WordRole>(group.Key, group.Aggregate(WordRole.None, (roles, row) => roles | row.Role)))]);

    /// <summary>What a word does in a name.</summary>
    public static WordRole Of(ReadOnlySpan<char> word)
    {
        var role = Table[word];
        if (role != WordRole.None) return role;
        if (word.Length < ShortestCompound) return WordRole.None;
        foreach (var (ending, meaning) in Endings)
        {
            if ((word[word.Length - 1] | 32) != ending[ending.Length - 1]) continue;
            if (word.Length > ending.Length && word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase)) return meaning;
        }

        return WordRole.None;
    }
}
