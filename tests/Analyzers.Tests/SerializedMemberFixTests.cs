using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.Leaks.SerializedMemberFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fixes of SG2010.</summary>
public class SerializedMemberFixTests
{
    [Fact]
    public Task The_serializer_in_use_is_told_to_ignore_it() => Verify.VerifyCodeFixAsync(
        """
        using System.IO;
        using System.Text.Json;
        using System.Xml.Serialization;

        public class Saved
        {
            public string Name { get; set; } = "";

            /// <summary>Of the shop.</summary>
            public string ApiKey { get; set; } = ""; // kept
        }

        public record Sent(string Name, string Password);

        public class Kept { public string ApiKey { get; set; } = ""; }

        static class C
        {
            static string A(Saved saved) => JsonSerializer.Serialize(saved);
            static string B(Sent sent) => JsonSerializer.Serialize(sent);
            static void D(Kept kept, Stream stream) => new XmlSerializer(typeof(Kept)).Serialize(stream, kept);
        }
        """,
        """
        using System.IO;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Xml.Serialization;

        public class Saved
        {
            public string Name { get; set; } = "";

            /// <summary>Of the shop.</summary>
            [JsonIgnore]
            public string ApiKey { get; set; } = ""; // kept
        }

        public record Sent(string Name, [property: JsonIgnore] string Password);

        public class Kept { [XmlIgnore] public string ApiKey { get; set; } = ""; }

        static class C
        {
            static string A(Saved saved) => JsonSerializer.Serialize(saved);
            static string B(Sent sent) => JsonSerializer.Serialize(sent);
            static void D(Kept kept, Stream stream) => new XmlSerializer(typeof(Kept)).Serialize(stream, kept);
        }
        """,
        "Leave '");

    [Fact]
    public Task The_debugger_shows_a_marker() => Verify.VerifyCodeFixAsync(
        """
        using System.Diagnostics;

        [DebuggerDisplay("{User}:{Password} {Token,nq} {Token.Length}")]
        public class Shown { public string User = "", Password = "", Token = ""; }

        [DebuggerDisplay(@"{Token,nq}", Name = "x")]
        public record Other(string Token);
        """,
        """
        using System.Diagnostics;

        [DebuggerDisplay("{User}:*** *** {Token.Length}")]
        public class Shown { public string User = "", Password = "", Token = ""; }

        [DebuggerDisplay(@"***", Name = "x")]
        public record Other(string Token);
        """,
        "Show ***");

    [Fact]
    public Task A_contract_leaves_it_out() => Verify.VerifyCodeFixAsync(
        """
        using System.Runtime.Serialization;

        [DataContract]
        public class Account
        {
            [DataMember] public string User { get; set; } = "";
            [DataMember(IsRequired = true)] public string Password { get; set; } = "";
            [DataMember] public string Secret = "";
        }
        """,
        """
        using System.Runtime.Serialization;

        [DataContract]
        public class Account
        {
            [DataMember] public string User { get; set; } = "";
            [IgnoreDataMember] public string Password { get; set; } = "";
            [IgnoreDataMember] public string Secret = "";
        }
        """,
        "Leave '");

    [Fact]
    public async Task A_text_that_is_not_written_there_is_left_alone() =>
        Assert.Empty(await Verify.TitlesAsync("""
            using System.Diagnostics;
            static class Texts { public const string Shown = "{Token}"; }
            [DebuggerDisplay(Texts.Shown)] public class C { public string Token = ""; }
            """));
}
