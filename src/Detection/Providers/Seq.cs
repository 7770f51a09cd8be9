namespace SecretGuard.Detection.Providers;

internal static class Seq
{
    public static readonly Provider Provider = new(
        "Seq",
        "https://docs.datalust.co/docs/api-keys",
        "https://docs.datalust.co/docs/api-keys",
        new TokenFormat("seq-api-key", "Seq API key", Charset.Base62, 20)
        {
            Names = ["seqapi", "seqserver", "seqlog", "serilogseq", "datalust"],
            Mix = Mix.DigitAndCases,
        });
}
