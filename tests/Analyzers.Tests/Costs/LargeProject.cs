using System.Globalization;

namespace SecretGuard.Analyzers.Tests.Costs;

/// <summary>
/// Source of any size in the manner of a line-of-business application: entities, repositories, services that call each other, endpoints that log
/// and write. The same in each run, and it handles secrets as such code does: here and there, and rightly.
/// </summary>
internal static class LargeProject
{
    // As many slices call each other as a team would let.
    private const int SlicesInAModule = 8;

    /// <summary>A file for each slice of the application, of about 110 lines; most call the one before.</summary>
    public static IEnumerable<string> Files(int count) => Enumerable.Range(0, count).Select(Slice);

    private static string Slice(int number)
    {
        var first = number - (number % SlicesInAModule);
        return Template
            .Replace("__N__", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("__P__", Math.Max(number - 1, first).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("__H__", first.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private const string Template = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Logging;

        namespace Contoso.Slice__N__;

        public enum State { Draft, Open, Shipped, Closed }

        public sealed class Order__N__
        {
            public int Id { get; set; }
            public string Customer { get; set; } = "";
            public string City { get; set; } = "Springfield";
            public decimal Total { get; set; }
            public State State { get; set; }
            public List<string> Lines { get; } = new();
            public DateTimeOffset Created { get; init; }
        }

        public record Settings__N__(string Endpoint, string ApiKey, int Retries)
        {
            public override string ToString() => $"{Endpoint} ({Retries} retries)";
        }

        public interface IOrders__N__
        {
            Task<Order__N__?> FindAsync(int id, CancellationToken cancellation);
            Task<string> SaveAsync(Order__N__ order, string comment);
        }

        public sealed class Orders__N__(IConfiguration configuration, HttpClient client, ILogger<Orders__N__> logger) : IOrders__N__
        {
            private const string Query = "SELECT id, customer, city, total, state FROM orders__N__ WHERE id = @id AND state <> 'closed'";
            private readonly Dictionary<int, Order__N__> cache = new();
            private readonly string endpoint = configuration["Orders:Endpoint"] ?? "https://orders.contoso.example/v__N__";
            private string? token;

            public async Task<Order__N__?> FindAsync(int id, CancellationToken cancellation)
            {
                if (cache.TryGetValue(id, out var known)) return known;
                using var request = new HttpRequestMessage(HttpMethod.Get, $"{endpoint}/orders/{id}?fields=all");
                token ??= configuration["Orders:Token"];
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                request.Headers.TryAddWithoutValidation("X-Request", Guid.NewGuid().ToString("n"));
                using var response = await client.SendAsync(request, cancellation);
                if (!response.IsSuccessStatusCode)
                {
                    logger.LogWarning("Order {Id} of {Endpoint} could not be read: {Status}", id, endpoint, response.StatusCode);
                    return null;
                }

                var order = JsonSerializer.Deserialize<Order__N__>(await response.Content.ReadAsStringAsync(cancellation));
                if (order is not null) cache[id] = order;
                logger.LogInformation("Read order {Id} for {Customer} by {Query}", id, order?.Customer, Query);
                return order;
            }

            public async Task<string> SaveAsync(Order__N__ order, string comment)
            {
                var text = new StringBuilder("order ").Append(order.Id).Append(" of ").Append(order.Customer.Trim());
                foreach (var line in order.Lines.Where(line => line.Length > 0).OrderBy(line => line, StringComparer.Ordinal)) text.Append("; ").Append(line.ToUpperInvariant());
                var before = __N__ == __P__ ? comment : Contoso.Slice__P__.Report__P__.Describe(comment, order.City);
                var summary = before + " / " + Contoso.Slice__H__.Report__H__.Short(text.ToString());
                logger.LogDebug("Saving {Summary}", summary);
                await File.WriteAllTextAsync(Path.Combine(Path.GetTempPath(), $"order-{order.Id}.txt"), summary);
                return summary;
            }
        }

        public static class Report__N__
        {
            private static string last = "";

            public static string Describe(string comment, string place)
            {
                var words = comment.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var kind = words.Length switch { 0 => "none", 1 => "word", < 10 => "line", _ => "text" };
                last = __N__ == __P__ ? place : Contoso.Slice__P__.Report__P__.Short(place);
                return string.Join(", ", words.Select(word => word.ToLowerInvariant())) + $" [{kind}] {place} {Short(last)}";
            }

            public static string Short(string text)
            {
                if (string.IsNullOrEmpty(text)) throw new ArgumentException($"nothing to shorten in '{text}'", nameof(text));
                Func<string, string> cut = value => value.Length > 80 ? value[..77] + "..." : value;
                for (var i = 0; i < 3; i++) text = cut(text.Replace("  ", " "));
                Console.WriteLine("shortened to {0} characters: {1}", text.Length, text);
                return text;
            }

            public static Settings__N__ Read(IConfiguration configuration)
            {
                var section = configuration.GetSection("Slice__N__");
                var settings = new Settings__N__(section["Endpoint"] ?? "https://localhost:5001", section["ApiKey"] ?? "", int.Parse(section["Retries"] ?? "3"));
                Console.WriteLine(settings.Endpoint + " with " + settings.Retries + " retries");
                return settings;
            }
        }
        """;
}
