using System.ClientModel;
using System.Net.Http.Headers;
using Elastic.Transport;
using InfluxDB.Client;
using OpenAI.Chat;

namespace Harbor.Cloud;

public class AiClients
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["gpt"] = "%token%", // expect SG0003 SG0002
        ["model"] = "gpt-4o-mini", // clean
    };

    public ChatClient Direct() => new("gpt-4o", "%token%"); // expect SG0003 SG0001

    public ChatClient ByName(string name) => new(Keys["model"], new ApiKeyCredential(Keys[name]));

    public ChatClient Env() => new("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!); // clean

    public int MaxTokens => 4096; // clean

    public string StopToken => "<|endoftext|>"; // clean

    public string[] SpecialTokens => ["<s>", "</s>", "<pad>"]; // clean

    public HttpRequestMessage Anthropic(string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages") { Content = new StringContent(body) };
        request.Headers.Add("anthropic-version", "2023-06-01"); // clean
        request.Headers.Add("x-api-key", "%token%"); // expect SG0003 SG0002
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Keys["gpt"]}");
        return request;
    }

    public HttpClient Translator()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("DeepL-Auth-Key", "%guid%"); // expect SG0003 SG0001
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Negotiate"); // clean
        client.DefaultRequestHeaders.UserAgent.ParseAdd("harbor/1.0"); // clean
        client.DefaultRequestHeaders.Add("Accept", "application/json"); // clean
        return client;
    }

    public InfluxDBClient Gauges() => new("https://gauges.harbor.local:8086", "%token%"); // expect SG0003

    public BasicAuthentication Search(bool dev) => new("elastic", dev ? "%human%" : Environment.GetEnvironmentVariable("ELASTIC_PASSWORD")!); // expect SG0003

    public ApiKey SearchKey(string apiKey) => new(apiKey); // clean
}
