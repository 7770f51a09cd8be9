using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.Leaks.PrintedMemberFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fix of SG2009.</summary>
public class PrintedMemberFixTests
{
    private const string Title = "Leave '";

    [Fact]
    public Task Records_of_every_kind_print_the_rest() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using System.Text;

        public record Login(string User, string Password); // kept
        public sealed record Key(string ApiKey);
        public sealed record Card(string Pin, string Password);
        public record struct Session(Guid Id, string RefreshToken, DateTime Expires);
        public readonly record struct Token(string AccessToken, string Secret);

        public abstract record Account(string User)
        {
            public string? Password { get; init; }

            internal int Count;
        }

        public sealed record Admin(string User, string ClientSecret) : Account(User);

        public record Owner(string User) : Account(User)
        {
            public string Name { get; } = "";
            public string? ApiKey { get; init; }
        }

        public record Empty { public string? Password; }

        public class Outer
        {
            private record Inner<T>(T @class, string Password)
                where T : class
            {
            }
        }
        """,
        """
        using System;
        using System.Text;

        public record Login(string User, string Password)
        {
            protected virtual bool PrintMembers(StringBuilder builder)
            {
                builder.Append($"User = {User}");
                return true;
            }
        } // kept
        public sealed record Key(string ApiKey)
        {
            private bool PrintMembers(StringBuilder builder)
            {
                return false;
            }
        }
        public sealed record Card(string Pin, string Password)
        {
            private bool PrintMembers(StringBuilder builder)
            {
                return false;
            }
        }
        public record struct Session(Guid Id, string RefreshToken, DateTime Expires)
        {
            private bool PrintMembers(StringBuilder builder)
            {
                builder.Append($"Id = {Id}, Expires = {Expires}");
                return true;
            }
        }
        public readonly record struct Token(string AccessToken, string Secret)
        {
            private bool PrintMembers(StringBuilder builder)
            {
                return false;
            }
        }

        public abstract record Account(string User)
        {
            public string? Password { get; init; }

            internal int Count;

            protected virtual bool PrintMembers(StringBuilder builder)
            {
                builder.Append($"User = {User}");
                return true;
            }
        }

        public sealed record Admin(string User, string ClientSecret) : Account(User)
        {
            protected override bool PrintMembers(StringBuilder builder)
            {
                return base.PrintMembers(builder);
            }
        }

        public record Owner(string User) : Account(User)
        {
            public string Name { get; } = "";
            public string? ApiKey { get; init; }

            protected override bool PrintMembers(StringBuilder builder)
            {
                if (base.PrintMembers(builder)) builder.Append(", ");
                builder.Append($"Name = {Name}");
                return true;
            }
        }

        public record Empty { public string? Password;

            protected virtual bool PrintMembers(StringBuilder builder)
            {
                return false;
            }
        }

        public class Outer
        {
            private record Inner<T>(T @class, string Password)
                where T : class
            {
                protected virtual bool PrintMembers(StringBuilder builder)
                {
                    builder.Append($"class = {@class}");
                    return true;
                }
            }
        }
        """,
        Title);

    [Fact]
    public Task What_the_user_marks_counts() => Verify.VerifyCodeFixAsync(
        """
        using System;
        class SecretAttribute : Attribute;
        class NotSecretAttribute : Attribute;
        record Login([property: NotSecret] string AccessToken, string Password)
        {
            [Secret] public string? Answer { get; init; }
        }
        """,
        """
        using System;
        using System.Text;
        class SecretAttribute : Attribute;
        class NotSecretAttribute : Attribute;
        record Login([property: NotSecret] string AccessToken, string Password)
        {
            [Secret] public string? Answer { get; init; }

            protected virtual bool PrintMembers(StringBuilder builder)
            {
                builder.Append($"AccessToken = {AccessToken}");
                return true;
            }
        }
        """,
        Title);

    [Fact]
    public async Task The_title_names_the_member() =>
        Assert.Equal(["Leave 'Password' out of what 'Login' prints (PrintMembers)"], await Verify.TitlesAsync("record Login(string User, string Password);"));
}
