using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests;

/// <summary>Whatever is typed for a recovery code, or stands in the store for a passphrase's parameters: taken, or refused with what to do.</summary>
public sealed class InputFuzzTests
{
    private static readonly Config Config = FuzzConfig.Of(3_000);

    [Fact]
    public void A_recovery_code()
    {
        using var code = RecoveryCode.New();
        using var text = code.Format();
        var sound = Encoding.ASCII.GetString(text.Span);
        var texts = from at in Gen.Choose(0, sound.Length - 1)
                    from length in Gen.Choose(0, 3)
                    from noise in Gen.Elements("", "-", " ", "0", "U", "\u00e9", "\0", sound, "sgr1-", "SGR2-")
                    select sound.Remove(at, Math.Min(length, sound.Length - at)).Insert(at, noise);
        Check.One(Config, Prop.ForAll(texts.ToArbitrary(), typed =>
        {
            try
            {
                using var parsed = RecoveryCode.Parse(Encoding.UTF8.GetBytes(typed));
                using var again = parsed.Format();
                Assert.Equal(Plain(sound), Plain(Encoding.ASCII.GetString(again.Span)));
            }
            catch (StoreException refused)
            {
                Assert.DoesNotContain(sound[5..9], refused.Message + string.Concat(refused.Hints), StringComparison.OrdinalIgnoreCase);
            }
        }));
    }

    [Fact]
    public void A_passphrases_parameters()
    {
        var sound = PassphraseDerivation.New().ToString();
        var texts = from at in Gen.Choose(0, sound.Length)
                    from length in Gen.Choose(0, 4)
                    from noise in Gen.Elements("", " ", "0", "9999", "-1", "A", "\u0663", "\0")
                    select sound.Remove(at, Math.Min(length, sound.Length - at)).Insert(at, noise);
        Check.One(Config, Prop.ForAll(texts.ToArbitrary(), parameters =>
        {
            try
            {
                Assert.InRange(PassphraseDerivation.Parse(parameters).Rounds, PassphraseDerivation.LeastRounds, PassphraseDerivation.MostRounds);
            }
            catch (StoreException refused)
            {
                Assert.Equal(StoreError.Altered, refused.Error);
            }
        }));
    }

    private static string Plain(string code) => code.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}
