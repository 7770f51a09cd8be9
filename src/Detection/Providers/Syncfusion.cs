namespace SecretGuard.Detection.Providers;

internal static class Syncfusion
{
    public static readonly Provider Provider = new(
        "Syncfusion",
        "https://help.syncfusion.com/common/essential-studio/licensing/license-key",
        "https://help.syncfusion.com/common/essential-studio/licensing/how-to-generate",
        new TokenFormat(
            "syncfusion-license-key",
            "Syncfusion license key",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 40, 300),
            "Mgo+DSMB", "Ngo9BigB", "ORg4AjUW")
        {
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
            Finds =
            [
                () => Sample.After("Mgo+DSMB", Charset.Base64Padded, 40),
                () => Sample.After("Ngo9BigB", Charset.Base64Padded, 40),
                () => Sample.After("ORg4AjUW", Charset.Base64Padded, 40),
            ],
            Ignores = [() => Sample.After("Mgo+DSMB", Charset.Base64Padded, 39), () => "Mgo+DSMB" + new string('x', 40)],
        });
}
