using Duende.IdentityModel.Client;
using Microsoft.Identity.Client;
using Microsoft.VisualStudio.Services.Common;
using RestSharp.Authenticators;

namespace Harbor.Cloud;

public sealed class OAuthClients
{
    public required string Tenant { get; init; }

    public string Scope { get; init; } = "harbor.read harbor.write"; // clean

    public ClientCredentialsTokenRequest Machine => new()
    {
        Address = "https://id.harbor.example.org/connect/token", // clean
        ClientId = "berth-planner", // clean
        ClientSecret = "%token%", // expect SG0003 SG0002
        Scope = Scope,
    };

    public PasswordTokenRequest Person(string user, string password) => new() { Address = Machine.Address, UserName = user, Password = password }; // clean

    public object Confidential()
    {
        string? secret = null; // clean
        secret ??= "%token%"; // expect SG0003 SG0002
        return ConfidentialClientApplicationBuilder.Create("%guid%").WithAuthority("https://login.microsoftonline.com/" + Tenant).WithClientSecret(secret).Build(); // clean
    }

    public VssBasicCredential Pipelines() => new(string.Empty, "%token%"); // expect SG0003

    public VssBasicCredential PipelinesFromEnvironment() => new(string.Empty, Environment.GetEnvironmentVariable("SYSTEM_ACCESSTOKEN")!); // clean

    public Dictionary<string, string> Form(string refreshToken) => new()
    {
        ["grant_type"] = "refresh_token", // clean
        ["client_id"] = "berth-planner", // clean
        ["client_secret"] = "%hex%", // expect SG0002 SG0003
        ["refresh_token"] = refreshToken, // clean
        ["token_type_hint"] = "access_token", // clean
    };

    public FormUrlEncodedContent Exchange(string code) => new([new("grant_type", "authorization_code"), new("code", code), new("client_secret", "%token%")]); // expect SG0002 SG0003

    public HttpBasicAuthenticator Basic() => new(password: "%human%", username: "berth-planner"); // expect SG0003 SG0002

    public JwtAuthenticator Jwt(Func<string> token) => new(token()); // clean

    public Octokit.GitHubClient GitHub() => new("harbor") { Credentials = new("%github%") }; // expect SG0001 SG0003
}
