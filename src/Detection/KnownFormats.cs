using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Providers;

namespace SecretGuard.Detection;

/// <summary>Finds tokens whose provider can be told from their form.</summary>
internal static class KnownFormats
{
    /// <summary>The providers; a new one is a file in Providers/ and a line here.</summary>
    public static readonly IReadOnlyList<Provider> Providers =
    [
        Ably.Provider,
        ActiveCampaign.Provider,
        Adafruit.Provider,
        Adobe.Provider,
        Adyen.Provider,
        Age.Provider,
        Airtable.Provider,
        Aiven.Provider,
        Algolia.Provider,
        Alibaba.Provider,
        Amplitude.Provider,
        Anthropic.Provider,
        Apify.Provider,
        Apollo.Provider,
        Apple.Provider,
        AppVeyor.Provider,
        Appwrite.Provider,
        Artifactory.Provider,
        Asana.Provider,
        AssemblyAI.Provider,
        Atlassian.Provider,
        Auth0.Provider,
        Aws.Provider,
        Axiom.Provider,
        Azure.Provider,
        AzureAppConfiguration.Provider,
        AzureCosmosDb.Provider,
        AzureDataFactory.Provider,
        AzureDevOps.Provider,
        AzureLogicApps.Provider,
        AzureServiceBus.Provider,
        AzureSignalR.Provider,
        AzureStaticWebApps.Provider,
        AzureStorage.Provider,
        Backblaze.Provider,
        Beamer.Provider,
        BetterStack.Provider,
        Binance.Provider,
        Bitbucket.Provider,
        BitGo.Provider,
        Bitly.Provider,
        Bitrise.Provider,
        Bitwarden.Provider,
        Bluesky.Provider,
        Braintree.Provider,
        Braze.Provider,
        Brevo.Provider,
        BrowserStack.Provider,
        Buildkite.Provider,
        ButterCMS.Provider,
        CalCom.Provider,
        Cerebras.Provider,
        Checkout.Provider,
        CircleCI.Provider,
        Clarifai.Provider,
        Clearbit.Provider,
        ClickHouse.Provider,
        ClickUp.Provider,
        Clojars.Provider,
        Close.Provider,
        CloudAmqp.Provider,
        Cloudflare.Provider,
        Cloudinary.Provider,
        Cloudsmith.Provider,
        CockroachDB.Provider,
        Codecov.Provider,
        Cohere.Provider,
        Coinbase.Provider,
        Confluent.Provider,
        Contentful.Provider,
        Coveralls.Provider,
        CratesIo.Provider,
        Crowdin.Provider,
        Cursor.Provider,
        CustomerIo.Provider,
        Databricks.Provider,
        Datadog.Provider,
        Dbt.Provider,
        Deepgram.Provider,
        DeepL.Provider,
        DeepSeek.Provider,
        DefinedNetworking.Provider,
        DenoDeploy.Provider,
        DigitalOcean.Provider,
        Discord.Provider,
        Docker.Provider,
        Doppler.Provider,
        Dropbox.Provider,
        Dub.Provider,
        Duende.Provider,
        Duffel.Provider,
        Dynatrace.Provider,
        EasyPost.Provider,
        Elastic.Provider,
        ElevenLabs.Provider,
        EndorLabs.Provider,
        EntraId.Provider,
        Etsy.Provider,
        Eventbrite.Provider,
        Exa.Provider,
        Exoscale.Provider,
        Expo.Provider,
        Facebook.Provider,
        Fastly.Provider,
        Figma.Provider,
        Finicity.Provider,
        Finnhub.Provider,
        Firecrawl.Provider,
        Flutterwave.Provider,
        FlyIo.Provider,
        Foursquare.Provider,
        FrameIo.Provider,
        FreshBooks.Provider,
        Freshdesk.Provider,
        Ghost.Provider,
        Gitea.Provider,
        GitHub.Provider,
        GitLab.Provider,
        GoCardless.Provider,
        Google.Provider,
        Grafana.Provider,
        Groq.Provider,
        Harness.Provider,
        HashiCorp.Provider,
        HaveIBeenPwned.Provider,
        HCaptcha.Provider,
        Heroku.Provider,
        Hetzner.Provider,
        Honeycomb.Provider,
        HubSpot.Provider,
        HuggingFace.Provider,
        Imgur.Provider,
        InfluxDb.Provider,
        Infracost.Provider,
        Inngest.Provider,
        Instagram.Provider,
        Intercom.Provider,
        Intra42.Provider,
        Ionic.Provider,
        IpData.Provider,
        IpInfo.Provider,
        IpStack.Provider,
        Iterable.Provider,
        Jenkins.Provider,
        JetBrains.Provider,
        Jina.Provider,
        Jotform.Provider,
        JsonWebToken.Provider,
        JumpCloud.Provider,
        Keycloak.Provider,
        Kickbox.Provider,
        Klarna.Provider,
        Klaviyo.Provider,
        Koyeb.Provider,
        Kraken.Provider,
        Kubernetes.Provider,
        KuCoin.Provider,
        Langfuse.Provider,
        LangSmith.Provider,
        Lark.Provider,
        LaunchDarkly.Provider,
        Line.Provider,
        Linear.Provider,
        LinkedIn.Provider,
        Linode.Provider,
        Liveblocks.Provider,
        LiveKit.Provider,
        LlamaCloud.Provider,
        Lob.Provider,
        Loggly.Provider,
        Lokalise.Provider,
        Looker.Provider,
        LuckyPenny.Provider,
        Mailchimp.Provider,
        MailerSend.Provider,
        Mailgun.Provider,
        Mailjet.Provider,
        Mailtrap.Provider,
        Make.Provider,
        Mapbox.Provider,
        Mattermost.Provider,
        MaxMind.Provider,
        Mem0.Provider,
        Mercury.Provider,
        MessageBird.Provider,
        Metabase.Provider,
        MicrosoftTeams.Provider,
        Miro.Provider,
        Mistral.Provider,
        Mixpanel.Provider,
        Modal.Provider,
        Mollie.Provider,
        MongoDb.Provider,
        Mux.Provider,
        N8n.Provider,
        Neon.Provider,
        Netlify.Provider,
        NetSuite.Provider,
        NewRelic.Provider,
        NewsApi.Provider,
        Ngrok.Provider,
        Notion.Provider,
        Npm.Provider,
        NuGet.Provider,
        Nvidia.Provider,
        Nylas.Provider,
        OctopusDeploy.Provider,
        Okta.Provider,
        OneLogin.Provider,
        OnePassword.Provider,
        OneSignal.Provider,
        Onfido.Provider,
        OpenAi.Provider,
        OpenExchangeRates.Provider,
        OpenRouter.Provider,
        OpenShift.Provider,
        OwnSecrets.Provider,
        OpenWeather.Provider,
        Opsgenie.Provider,
        OracleCloud.Provider,
        Ory.Provider,
        Outline.Provider,
        Paddle.Provider,
        PagerDuty.Provider,
        PayPal.Provider,
        Paystack.Provider,
        Perplexity.Provider,
        Persona.Provider,
        Pinecone.Provider,
        Pipedrive.Provider,
        Plaid.Provider,
        PlanetScale.Provider,
        Polar.Provider,
        Portainer.Provider,
        PostHog.Provider,
        Postman.Provider,
        Postmark.Provider,
        PowerAutomate.Provider,
        Prefect.Provider,
        PubNub.Provider,
        Pulumi.Provider,
        Pushbullet.Provider,
        Pusher.Provider,
        Pushover.Provider,
        PyPi.Provider,
        QuickBooks.Provider,
        QuickNode.Provider,
        Ramp.Provider,
        Rancher.Provider,
        RapidApi.Provider,
        Raygun.Provider,
        Razorpay.Provider,
        ReadMe.Provider,
        Recurly.Provider,
        Reddit.Provider,
        RedisCloud.Provider,
        Render.Provider,
        Replicate.Provider,
        Resend.Provider,
        RevenueCat.Provider,
        Rollbar.Provider,
        Rootly.Provider,
        RubyGems.Provider,
        RunPod.Provider,
        Salesforce.Provider,
        Scaleway.Provider,
        Scalingo.Provider,
        Segment.Provider,
        Sendbird.Provider,
        SendGrid.Provider,
        Sentry.Provider,
        Seq.Provider,
        SerpApi.Provider,
        Shippo.Provider,
        Shodan.Provider,
        Shopify.Provider,
        Sidekiq.Provider,
        Slack.Provider,
        Snyk.Provider,
        SonarQube.Provider,
        Sourcegraph.Provider,
        SparkPost.Provider,
        Splunk.Provider,
        Spotify.Provider,
        Square.Provider,
        Squarespace.Provider,
        Stability.Provider,
        StackHawk.Provider,
        Statsig.Provider,
        Strava.Provider,
        Stripe.Provider,
        Stytch.Provider,
        SumoLogic.Provider,
        Supabase.Provider,
        Svix.Provider,
        Syncfusion.Provider,
        Tableau.Provider,
        Tailscale.Provider,
        Tavily.Provider,
        Telegram.Provider,
        Telnyx.Provider,
        Tencent.Provider,
        Tinybird.Provider,
        Todoist.Provider,
        Together.Provider,
        Travis.Provider,
        Trello.Provider,
        TriggerDev.Provider,
        Twilio.Provider,
        Twitch.Provider,
        Twitter.Provider,
        Typeform.Provider,
        Unkey.Provider,
        Unsplash.Provider,
        Uploadcare.Provider,
        Upstash.Provider,
        UptimeRobot.Provider,
        ValTown.Provider,
        Vercel.Provider,
        VirusTotal.Provider,
        Vk.Provider,
        Voiceflow.Provider,
        Volcengine.Provider,
        Vonage.Provider,
        Voyage.Provider,
        Vultr.Provider,
        WakaTime.Provider,
        Webex.Provider,
        Webflow.Provider,
        WeChat.Provider,
        WeightsAndBiases.Provider,
        Wise.Provider,
        WooCommerce.Provider,
        WorkOs.Provider,
        XAi.Provider,
        Xendit.Provider,
        Yandex.Provider,
        Yelp.Provider,
        Ynab.Provider,
        Zapier.Provider,
        Zendesk.Provider,
        ZeroTier.Provider,
        Zoho.Provider,
        Zoom.Provider,
        Zuplo.Provider,
    ];

    private const int ShortestTold = 8;

    private static readonly TokenFormat[] Formats = [.. Providers.SelectMany(provider => provider.Formats)];

    // Where anchors begin alike, the longest says most.
    private static readonly Lure[] Anchored =
        [.. Formats.SelectMany(format => format.Anchors.Select(anchor => new Lure(anchor, format)))
            .OrderByDescending(lure => lure.Text.Length)];

    private static readonly Lure[] Named = [.. Formats.SelectMany(format => format.Names.Select(name => new Lure(name, format)))];
    private static readonly TokenFormat[] Telling = [.. Formats.Where(format => format.TellingNames.Length > 0)];

    // Shorter ones are words.
    private static readonly AnchorSet ProviderNames =
        new(Providers.Select(provider => Words.Squeeze(provider.Name.AsSpan())).Where(name => name.Length >= 5));

    private static readonly AnchorSet NamedWords = new(Named.Select(lure => lure.Text));

    /// <summary>What tokens hold, the longest first.</summary>
    public static string[] Anchors { get; } = [.. Anchored.Select(lure => lure.Text)];

    /// <summary>The first words of all <see cref="TokenFormat.TellingNames"/>.</summary>
    public static IEnumerable<string> TellingWords =>
        Telling.SelectMany(format => format.TellingNames).Select(name => name.Split(' ')[0]).Distinct();

    private static readonly AnchorSet AnchorSet = new(Anchors);

    /// <summary>The first token in a text; null where there is none.</summary>
    public static Finding? Find(string text)
    {
        for (var at = AnchorSet.Next(text.AsSpan(), 0); at >= 0; at = AnchorSet.Next(text.AsSpan(), at + 1))
        {
            foreach (var anchor in AnchorSet.At(text.AsSpan(), at))
            {
                if (Read(anchor, text.AsSpan(), at, 0) is { } token) return token;
            }
        }

        return null;
    }

    /// <summary>The token around an anchor; null where there is none.</summary>
    /// <param name="anchor">Which of <see cref="Anchors"/> it is.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="at">Where the anchor stands.</param>
    /// <param name="from">What stands before this place belongs to another token.</param>
    public static Finding? Read(int anchor, ReadOnlySpan<char> text, int at, int from)
    {
        var format = Anchored[anchor].Format;
        var skipped = Anchored[anchor].Text.Length;
        var start = format.Before.StartOf(text, at);
        if (start < from) return null;
        var length = format.Shape.Match(text.Slice(at), skipped);
        if (length == 0) return null;
        if (Weigh(format, text.Slice(start, at - start), text.Slice(at + skipped, length - skipped)) is not { } confidence) return null;
        var token = text.Slice(start, at - start + length);
        if (format.Check?.Invoke(token) == false) return null;
        return new Finding(format.Rule, start, token.Length, confidence, format.Check is null ? Reason.Form : Reason.Checksum);
    }

    /// <summary>The format of a whole value under the name of a secret; null where it has none.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="value">The value.</param>
    public static Finding? FindNamed(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (value.Length == 0) return null;
        var squeezed = Words.Squeeze(name).AsSpan();
        for (var at = NamedWords.Next(squeezed, 0); at >= 0; at = NamedWords.Next(squeezed, at + 1))
        {
            foreach (var hit in NamedWords.At(squeezed, at))
            {
                var format = Named[hit].Format;
                if (format.Shape.Match(value, 0) != value.Length) continue;
                if (Weigh(format, default, value) is not { } confidence || format.Check?.Invoke(value) == false) continue;
                return new Finding(format.Rule, 0, value.Length, confidence, Reason.FormUnderName);
            }
        }

        return null;
    }

    /// <summary>
    /// The same under a name that does not say that it is a secret's, but says with the form what it is; null where it does not.
    /// </summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="value">The value.</param>
    public static Finding? FindTold(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (value.Length < ShortestTold) return null;
        foreach (var format in Telling)
        {
            if (format.Shape.Match(value, 0) != value.Length) continue;
            if (!Holds(name, format.TellingNames)) continue;
            if (Weigh(format, default, value) is not { } confidence || format.Check?.Invoke(value) == false) continue;
            return new Finding(format.Rule, 0, value.Length, confidence, Reason.FormUnderName);
        }

        return null;
    }

    private static bool Holds(ReadOnlySpan<char> name, string[] tellingNames)
    {
        var squeezed = Words.Squeeze(name);
        return Array.Exists(tellingNames, words => squeezed.Contains(words.Replace(" ", ""), StringComparison.Ordinal));
    }

    /// <summary>Whether a name holds that of a provider: <c>NUGET_KEY</c>.</summary>
    public static bool NamesProvider(ReadOnlySpan<char> name) => ProviderNames.Next(Words.Squeeze(name).AsSpan(), 0) >= 0;

    // By what is before and behind the anchor; null where that is no token. In the order of the alphabet it may be an example, or a key
    // that somebody made up.
    private static Confidence? Weigh(TokenFormat format, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (Placeholders.IsMonotonous(before) || Placeholders.IsMonotonous(behind) || Randomness.IsRepetition(behind)) return null;
        if ((format.Mix & ~(MixOf(before) | MixOf(behind))) != 0) return null;
        var isPattern = Placeholders.IsPattern(before) || Placeholders.IsPattern(behind);
        return isPattern && format.Confidence == Confidence.High ? Confidence.Medium : format.Confidence;
    }

    private static Mix MixOf(ReadOnlySpan<char> text)
    {
        var mix = Mix.Any;
        foreach (var c in text)
            mix |= c is >= '0' and <= '9' ? Mix.Digit : c is >= 'a' and <= 'z' ? Mix.Lower : c is >= 'A' and <= 'Z' ? Mix.Upper : Mix.Any;
        return mix;
    }

    // What is looked for, and what it may be. No struct: the runtime would have to compile sequences of them while it starts.
    private sealed class Lure(string text, TokenFormat format)
    {
        public string Text { get; } = text;

        public TokenFormat Format { get; } = format;
    }
}
