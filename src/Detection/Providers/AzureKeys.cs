namespace SecretGuard.Detection.Providers;

/// <summary>The keys of Azure's services, which hold the service's four letters at a fixed place.</summary>
internal static class AzureKeys
{
    /// <summary>64 bytes in base64.</summary>
    public static TokenFormat Of64Bytes(string slug, string title, string signature) =>
        Signed(slug, title, signature, Charset.Base64, 76, 6, "==");

    /// <summary>32 bytes in base64.</summary>
    public static TokenFormat Of32Bytes(string slug, string title, string signature) =>
        Signed(slug, title, signature, Charset.Base64, 33, 6, "=");

    /// <summary>Characters of one set, with the signature somewhere in their middle.</summary>
    /// <param name="slug">The rule's name.</param>
    /// <param name="title">A noun phrase.</param>
    /// <param name="signature">The service's letters.</param>
    /// <param name="set">What stands around them.</param>
    /// <param name="before">How many before.</param>
    /// <param name="behind">How many behind.</param>
    /// <param name="padding">The equals signs at the end.</param>
    public static TokenFormat Signed(string slug, string title, string signature, Charset set, int before, int behind, string padding = "")
    {
        var shape = Shape.AfterAnchor.Then(set, behind);
        return new(slug, title, padding.Length == 0 ? shape : shape.Then(padding), signature)
        {
            Before = new Lead(set, before, before),
            Mix = Mix.DigitAndCases,
            Finds = [() => Key(before, behind)],
            Ignores =
            [
                () => Key(before - 1, behind),
                () => Key(before + 1, behind),
                () => Key(before, behind - 1),
                () => Sample.Of(set, slug, before + signature.Length + behind) + padding,
            ],
        };

        string Key(int left, int right) =>
            Sample.Of(Charset.Base62, slug, left) + signature + Sample.Of(Charset.Base62, slug + signature, right) + padding;
    }

    /// <summary>A key of the common form: 84 letters and digits, the form's own mark in the middle, the service's near the end.</summary>
    public static TokenFormat Annotated(string slug, string title, string signature) =>
        new(slug, title, Shape.AfterAnchor.Then(Charset.Base62, 18).Then(signature).Then(Charset.Base62, 4), "JQQJ99")
        {
            Before = new Lead(Charset.Base62, 52, 52),
            Mix = Mix.DigitAndCases,
            Finds = [() => Annotate(slug, 52, signature)],
            Ignores = [() => Annotate(slug, 51, signature), () => Annotate(slug, 53, signature), () => Annotate(slug, 52, "ZZZZ")],
        };

    /// <summary>An example of the common form.</summary>
    public static string Annotate(string seed, int before, string signature) =>
        Sample.Of(Charset.Base62, seed, before) + "JQQJ99" + Sample.Of(Charset.Base62, seed + signature, 18) + signature
            + Sample.Of(Charset.Base62, signature, 4);
}
