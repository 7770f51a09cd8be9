namespace SecretGuard.Detection.Providers;

internal static class AzureDevOps
{
    public static readonly Provider Provider = new(
        "Azure DevOps",
        "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
        "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
        AzureKeys.Annotated("azure-devops-pat", "Azure DevOps personal access token", "AZDO"),
        new TokenFormat("azure-devops-legacy-pat", "Azure DevOps personal access token of the first kind", Charset.Base32Lower, 52)
        {
            Names = ["azuredevops", "devops", "azdo", "vsts", "vss", "tfs", "systemaccess", "personalaccess", "cleartextpassword"],
            Mix = Mix.Digit | Mix.Lower,
        });
}
