using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Tests;

public sealed class SecretNameTests
{
    [Theory]
    [InlineData("password")]
    [InlineData("DbPassword")]
    [InlineData("SMTP_PASSWORD")]
    [InlineData("adminPwd")]
    [InlineData("apiKey")]
    [InlineData("StripeAPIKey")]
    [InlineData("X-Api-Key")]
    [InlineData("Stripe:ApiKey")]
    [InlineData("Jwt:Key")]
    [InlineData("Jwt__SigningKey")]
    [InlineData("clientSecret")]
    [InlineData("AccessToken")]
    [InlineData("github_token")]
    [InlineData("passwordValue")]
    [InlineData("apiKeyProd2")]
    [InlineData("connectionString")]
    [InlineData("kennwort")]
    public void Names_of_secrets_are_known(string name) => Assert.True(SecretNames.IsSecret(name.AsSpan()));

    [Theory]
    [InlineData("key")]
    [InlineData("publicKey")]
    [InlineData("PublicKeyToken")]
    [InlineData("partitionKey")]
    [InlineData("primaryKey")]
    [InlineData("cacheKey")]
    [InlineData("cancellationToken")]
    [InlineData("continuationToken")]
    [InlineData("tokenType")]
    [InlineData("tokenEndpoint")]
    [InlineData("passwordPolicy")]
    [InlineData("PasswordHash")]
    [InlineData("PasswordResetUrl")]
    [InlineData("isPassword")]
    [InlineData("hasSecret")]
    [InlineData("forgotPassword")]
    [InlineData("keyboard")]
    [InlineData("monkey")]
    [InlineData("connection")]
    [InlineData("secretName")]
    [InlineData("passenger")]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("__")]
    public void Names_of_other_things_are_left_alone(string name) => Assert.False(SecretNames.IsSecret(name.AsSpan()));
}
