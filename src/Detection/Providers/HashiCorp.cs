namespace SecretGuard.Detection.Providers;

internal static class HashiCorp
{
    public static readonly Provider Provider = new(
        "HashiCorp",
        "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
        "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
        new TokenFormat(
            "terraform-cloud-token",
            "HCP Terraform API token",
            Shape.AfterAnchor.Then(Charset.Base64UrlPadded, 60, 70),
            ".atlasv1.")
        {
            Before = new Lead(Charset.Base62, 14, 14),
            Mix = Mix.DigitAndCases,
            Finds = [() => Terraform(14, 67)],
            Ignores = [() => Terraform(13, 67), () => Terraform(15, 67), () => Terraform(14, 40)],
        },
        new TokenFormat("vault-service-token", "Vault service token", Shape.AfterAnchor.Then(Charset.Base64Url, 24, 300), "hvs.")
        {
            Mix = Mix.DigitAndCases,
            Check = token => token.Length is 28 or > 80,
            Finds = [() => Sample.After("hvs.CAES", Charset.Base64Url, 87), () => Sample.After("hvs.", Charset.Base62, 24)],
            Ignores =
            [
                () => Sample.After("hvs.", Charset.Base62, 23),
                () => Sample.After("hvs.", Charset.Base62, 40),
                () => "hvs." + new string('x', 90),
            ],
        },
        new TokenFormat(
            "vault-batch-token",
            "Vault batch token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 120, 400),
            "hvb.",
            "b.AAAAAQ")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("hvb.AAAAAQ", Charset.Base64Url, 150), () => Sample.After("b.AAAAAQ", Charset.Base64Url, 150)],
            Ignores = [() => Sample.After("hvb.AAAAAQ", Charset.Base64Url, 60), () => "hvb." + new string('x', 150)],
        },
        new TokenFormat("vault-recovery-token", "Vault recovery token", Shape.AfterAnchor.Then(Charset.Base64Url, 24, 300), "hvr.")
        {
            Mix = Mix.DigitAndCases,
            Check = token => token.Length is 28 or > 80,
            Finds = [() => Sample.After("hvr.", Charset.Base62, 24)],
            Ignores = [() => Sample.After("hvr.", Charset.Base62, 23), () => "hvr." + new string('x', 24)],
        },
        new TokenFormat("vault-legacy-token", "Vault token of the first kind", Shape.AfterAnchor.Then("s.").Then(Charset.Base62, 24))
        {
            Names = ["vault", "token"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("s.", Charset.Base62, 24)],
            Ignores = [() => Sample.After("s.", Charset.Base62, 23), () => Sample.After("t.", Charset.Base62, 24)],
        },
        new TokenFormat("vault-unseal-key", "Vault unseal key", Shape.AfterAnchor.Then(Charset.Base64, 43).Then("="))
        {
            Names = ["unseal"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64, "unseal", 43) + "="],
            Ignores = [() => Sample.Of(Charset.Base64, "unseal", 42) + "=", () => Sample.Of(Charset.HexLower, "unseal", 43) + "="],
        },
        new TokenFormat("hcp-client-secret", "HashiCorp Cloud Platform client secret", Charset.Base64Url, 64)
        {
            Names = ["hcp", "hashicorp"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("consul-acl-token", "Consul or Nomad ACL token", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["consul", "nomad"],
            Finds = [() => Sample.Guid("consul-acl-token")],
            Ignores = [() => Sample.Of(Charset.HexLower, "consul-acl-token", 32), () => new Guid().ToString()],
        });

    private static string Terraform(int id, int secret) =>
        Sample.Of(Charset.Base62, "terraform", id) + ".atlasv1." + Sample.Of(Charset.Base64Url, "cloud", secret);
}
