namespace SecretGuard.Detection.Naming;

/// <summary>
/// The words by which names are understood, in the larger European languages, with and without their accents. A new word is added here
/// and nowhere else.
/// </summary>
internal static class Vocabulary
{
    private const int ShortestCompound = 7;

    // By which a word that is not known, such as dbpassword, is understood.
    private static readonly WordRow<WordRole>[] Endings =
    [
        new(WordRole.Password, "password"),
        new(WordRole.Password, "passwd"),
        new(WordRole.Password, "passphrase"),
        new(WordRole.Password, "passwort"),
        new(WordRole.Password, "kennwort"),
        new(WordRole.Key, "apikey"),
        new(WordRole.Key, "secretkey"),
        new(WordRole.Key, "accesskey"),
        new(WordRole.Key, "privatekey"),
        new(WordRole.Key, "secret"),
        new(WordRole.Key, "token"),
        new(WordRole.Key, "signingkey"),
        new(WordRole.Key, "encryptionkey"),
    ];

    private static readonly WordTable<WordRole> Table = new(
        [
            new(WordRole.Password, "password passwords passwd pwd passphrase passcode pswd psw userpwd userpw pw"),
            new(WordRole.Password, "passe passwort passwörter kennwort kennworte motdepasse mdp contraseña contrasena"),
            new(WordRole.Password, "contrasenya senha wachtwoord parola hasło haslo heslo lösenord losenord passord"),
            new(WordRole.Password, "adgangskode salasana jelszó jelszo şifre sifre пароль geslo lozinka"),
            new(WordRole.LoosePassword, "clave pass"),

            new(WordRole.Key, "secret token apikey credential accesskey secretkey privatekey authtoken apitoken clientsecret accesstoken"),
            new(WordRole.Key, "refreshtoken bearertoken sessiontoken authkey signingkey encryptionkey decryptionkey"),
            new(WordRole.Key, "validationkey machinekey jwtsecret jwtkey appsecret secretaccesskey masterkey sharedkey"),
            new(WordRole.Key, "accountkey storagekey hmackey hmacsecret aeskey licensekey licencekey subscriptionkey sastoken"),
            new(WordRole.Key, "functionkey hostkey symmetrickey issuersigningkey webhooksecret sharedaccesskey connectionkey"),
            new(WordRole.Key, "pepper mnemonic seedphrase credentials consumersecret instrumentationsecret bearer pat"),
            new(WordRole.Key, "geheimnis zugangsschlüssel zugangsschluessel zugriffsschlüssel"),
            new(WordRole.Key, "zugriffsschluessel jeton secreto segredo segreto geheim sekret tajemství"),

            new(WordRole.Key, "apikeys accesskeys securitykey"),
            new(WordRole.LooseKey, "keys secrets tokens key schlüssel schluessel clé cle llave chave chiave"),
            new(WordRole.LooseKey, "sleutel klucz klíč klic nyckel nøgle nøkkel avain kulcs anahtar ключ auth sas"),

            new(WordRole.Adjective, "api access account private secret signing sign encryption decryption shared auth authentication"),
            new(WordRole.Adjective, "authorization master jwt hmac aes des tripledes crypto cipher license licence subscription service"),
            new(WordRole.Adjective, "storage webhook app application admin token symmetric sym server function functions host machine"),
            new(WordRole.Adjective, "validation session issuer bearer rsa ssh pgp gpg cosmos redis openai stripe twilio sendgrid mailgun"),
            new(WordRole.Adjective, "mailchimp github gitlab google aws azure bing cognitive translator speech vision weather captcha"),
            new(WordRole.Adjective, "recaptcha activation product integration consumer client ftp smtp sql db database ai user my root"),
            new(WordRole.Adjective, "mail email account login proxy remote cert certificate pfx keystore truststore ssl bind ldap sftp"),
            new(WordRole.Adjective, "secrète secrete privée privee secreta privada segreta"),
            new(WordRole.Adjective, "privata geheime geheimer privater privé prive tajny prywatny"),

            new(WordRole.Qualifier, "value string text plain raw live test prod production dev development"),
            new(WordRole.Qualifier, "staging stage old new current previous primary secondary default base"),
            new(WordRole.Qualifier, "hex bytes const constant literal env a b x clear cleartext base64 utf"),
            new(WordRole.Qualifier, "wert valeur valor valore secrète secrete privée privee secreta privada segreta privata"),

            new(WordRole.Veto, "cancellation cancel continuation page paging next syntax parser lexer antiforgery csrf xsrf"),
            new(WordRole.Veto, "verification public publishable is has use uses show hide require requires required forgot forgotten"),
            new(WordRole.Veto, "change no invalid missing wrong bad min max with without json semantic stop anti hashed encrypted"),
            new(WordRole.Veto, "masked truncated redacted placeholder protected foreign partition row sort cache primarykey unique"),
            new(WordRole.Veto, "composite registry hot shortcut keyboard dictionary site instrumentation reset resource translation"),
            new(WordRole.Veto, "localization localisation lookup idempotency routing sequence bucket schema group dedup"),
            new(WordRole.Veto, "öffentlicher publique pública publica pubblica openbare"),

            new(WordRole.Container, "secrets passwords apikeys tokens credentials keys accesskeys"),

            new(WordRole.Measure, "hash hashes contenthash checksum digest integrity sha version"),
            new(WordRole.Measure, "name type url uri path file resolved count length size"),

            new(WordRole.Identity, "clientid appid applicationid tenantid username user userid login account accountname accesskeyid"),
            new(WordRole.Identity, "consumerkey email accountid benutzer benutzername utilisateur usuario utente gebruiker"),
        ],
        (one, other) => one | other);

    /// <summary>What a word does in a name.</summary>
    public static WordRole Of(ReadOnlySpan<char> word)
    {
        var role = Table[word];
        if (role != WordRole.None) return role;
        if (word.Length < ShortestCompound) return WordRole.None;
        foreach (var row in Endings)
        {
            var ending = row.Words;
            if ((word[word.Length - 1] | 32) != ending[ending.Length - 1]) continue;
            if (word.Length > ending.Length && word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase)) return row.Meaning;
        }

        return WordRole.None;
    }
}
