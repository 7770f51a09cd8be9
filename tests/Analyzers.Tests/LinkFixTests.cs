using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.Leaks.LinkFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fixes of SG2005.</summary>
public class LinkFixTests
{
    [Fact]
    public Task A_request_has_it_as_a_header() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        class C(HttpClient client)
        {
            HttpRequestMessage A(string apiKey) => new(HttpMethod.Get, $"https://host/a?api_key={apiKey}&page=1"); // kept
            HttpRequestMessage B(string apiKey) => new HttpRequestMessage(HttpMethod.Get, "https://host/a?page=1&key=" + apiKey) { Version = new Version(2, 0) };
            Task<HttpResponseMessage> D(string apiKey, CancellationToken cancellation) => client.GetAsync($"a?page=1&key={Uri.EscapeDataString(apiKey)}&x=2", cancellation);
            async Task E(string apiKey, HttpContent content, CancellationToken cancellation)
            {
                using var response = await client.PostAsync(
                    new Uri($"https://host/a?key={apiKey}"),
                    content,
                    cancellation);
            }
        }
        """,
        """
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        class C(HttpClient client)
        {
            HttpRequestMessage A(string apiKey) => new(HttpMethod.Get, $"https://host/a?page=1") { Headers = { { "X-Api-Key", apiKey } } }; // kept
            HttpRequestMessage B(string apiKey) => new HttpRequestMessage(HttpMethod.Get, "https://host/a?page=1") { Version = new Version(2, 0), Headers = { { "X-Api-Key", apiKey } } };
            Task<HttpResponseMessage> D(string apiKey, CancellationToken cancellation) => client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"a?page=1&x=2") { Headers = { { "X-Api-Key", apiKey } } }, cancellation);
            async Task E(string apiKey, HttpContent content, CancellationToken cancellation)
            {
                using var response = await client.SendAsync(
                    new HttpRequestMessage(HttpMethod.Post, new Uri($"https://host/a")) { Content = content, Headers = { { "X-Api-Key", apiKey } } },
                    cancellation);
            }
        }
        """,
        "Send ");

    [Fact]
    public Task What_the_short_form_does_with_the_answer_stays() => Verify.VerifyCodeFixAsync(
        """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;

        class C(HttpClient client)
        {
            async Task<string> A(string apiKey) => await client.GetStringAsync($"a?key={apiKey}");
            async Task<byte[]> B(string apiKey, CancellationToken cancellation) => await client.GetByteArrayAsync("a?key=" + apiKey, cancellation).ConfigureAwait(false);
            async Task<int[]?> D(string apiKey) => await client.GetFromJsonAsync<int[]>($"a?key={apiKey}");
            Task<HttpResponseMessage> E(string apiKey) => client.PostAsJsonAsync($"a?key={apiKey}", new { Id = 1 });
        }
        """,
        """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;

        class C(HttpClient client)
        {
            async Task<string> A(string apiKey) => await (await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"a") { Headers = { { "X-Api-Key", apiKey } } })).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
            async Task<byte[]> B(string apiKey, CancellationToken cancellation) => await (await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "a") { Headers = { { "X-Api-Key", apiKey } } }, cancellation).ConfigureAwait(false)).EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            async Task<int[]?> D(string apiKey) => await (await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"a") { Headers = { { "X-Api-Key", apiKey } } })).EnsureSuccessStatusCode().Content.ReadFromJsonAsync<int[]>();
            Task<HttpResponseMessage> E(string apiKey) => client.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"a") { Content = JsonContent.Create(new { Id = 1 }), Headers = { { "X-Api-Key", apiKey } } });
        }
        """,
        "Send ");

    [Fact]
    public Task A_token_is_sent_as_a_bearer_token() => Verify.VerifyCodeFixAsync(
        """
        using System.Net.Http;

        class C
        {
            HttpRequestMessage A(string accessToken) => new(HttpMethod.Get, $"https://host/a?access_token={accessToken}");
        }
        """,
        """
        using System.Net.Http;
        using System.Net.Http.Headers;

        class C
        {
            HttpRequestMessage A(string accessToken) => new(HttpMethod.Get, $"https://host/a") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", accessToken) } };
        }
        """,
        "Send 'access_token' as the header 'Authorization: Bearer'");

    [Fact]
    public async Task The_name_of_the_parameter_says_which_header_comes_first() =>
        Assert.Equal(
            ["Send 'key' as the header 'X-Api-Key', not in the URL", "Send 'key' as the header 'Authorization: Bearer', not in the URL"],
            await Verify.TitlesAsync("""
                using System.Net.Http;
                class C { HttpRequestMessage A(string apiKey) => new(HttpMethod.Get, $"https://host/a?key={apiKey}"); }
                """));

    [Theory]
    [InlineData("client.GetStringAsync($\"https://host/?key={apiKey}\")")]
    [InlineData("client.GetStreamAsync($\"https://host/?key={apiKey}\")")]
    [InlineData("client.GetAsync($\"https://host/{apiKey}/a\")")]
    [InlineData("client.GetAsync($\"https://host/?key=x{apiKey}\")")]
    [InlineData("client.GetAsync($\"https://host/?key={apiKey}x\")")]
    [InlineData("new Uri($\"https://host/?key={apiKey}\")")]
    [InlineData("new HttpRequestMessage(HttpMethod.Get, $\"https://host/?key={apiKey}\") { Headers = { { \"a\", \"b\" } } }")]
    public async Task Where_nothing_else_can_carry_it_no_fix_is_offered(string call) =>
        Assert.Empty(await Verify.TitlesAsync($$"""
            using System;
            using System.Net.Http;
            class C { object M(HttpClient client, string apiKey) => {{call}}; }
            """));
}
