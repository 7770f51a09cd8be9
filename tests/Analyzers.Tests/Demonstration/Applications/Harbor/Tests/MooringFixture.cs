using System.Net;
using Moq.Like;

namespace Moq.Like
{
    public sealed class Fake<T>
    {
        public List<string> Calls { get; } = [];

        public Fake<T> Returns(string call, object? result)
        {
            Calls.Add(call + result?.GetType().Name);
            return this;
        }
    }
}

namespace Harbor.Tests
{
    public sealed class FakeTokenStore : ITokenStore
    {
        public string? LastToken { get; private set; } // clean

        public Task<string> GetTokenAsync(CancellationToken cancellationToken) => Task.FromResult("fake-token"); // clean

        public void Save(string token) => LastToken = token; // clean
    }

    public interface ITokenStore
    {
        Task<string> GetTokenAsync(CancellationToken cancellationToken); // clean
    }

    public sealed class MooringFixture
    {
        private const string TestPassword = "test"; // clean
        private readonly FakeTokenStore _tokens = new(); // clean
        private readonly string _realPassword = "%password%"; // expect SG0002 SG0003

        public async Task Token_is_kept()
        {
            _tokens.Save("token-1"); // clean
            Equal("token-1", _tokens.LastToken); // clean
            Equal("fake-token", await _tokens.GetTokenAsync(CancellationToken.None)); // clean
        }

        public void Secret_is_missing()
        {
            var fake = new Fake<ITokenStore>().Returns("GetTokenAsync", null); // clean
            Equal("Password: ***", Describe(TestPassword)); // clean
            Equal(1, fake.Calls.Count);
        }

        public HttpClient Client() => new(new HttpClientHandler { Credentials = new NetworkCredential("it", _realPassword) }); // or here

        public static HttpClient Integration() => new(new SocketsHttpHandler { Credentials = new NetworkCredential("it", "changeme") }); // expect SG0003

        private static string Describe(string password) => password.Length == 0 ? "Password: none" : "Password: ***"; // clean

        private static void Equal(object? expected, object? actual)
        {
            if (!Equals(expected, actual)) throw new InvalidOperationException("They differ");
        }
    }
}
