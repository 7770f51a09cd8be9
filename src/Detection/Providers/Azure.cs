namespace SecretGuard.Detection.Providers;

/// <summary>What belongs to no service in particular, or to those of which one kind of key is all there is.</summary>
internal static class Azure
{
    public static readonly Provider Provider = new(
        "Microsoft Azure",
        "https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices",
        "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation-dual",
        AzureKeys.Of64Bytes("azure-batch-key", "Azure Batch account key", "+ABa"),
        AzureKeys.Of64Bytes("azure-machine-learning-key", "Azure Machine Learning key", "+AMC"),
        AzureKeys.Of64Bytes("azure-api-management-key", "Azure API Management key", "APIM"),
        AzureKeys.Of32Bytes("azure-relay-key", "Azure Relay access key", "+ARm"),
        AzureKeys.Of32Bytes("azure-iot-key", "Azure IoT Hub key", "AIoT"),
        AzureKeys.Signed("azure-functions-key", "Azure Functions key", "AzFu", Charset.Base64Url, 44, 6, "=="),
        AzureKeys.Signed("azure-search-key", "Azure AI Search key", "AzSe", Charset.Base62, 42, 6),
        AzureKeys.Signed("azure-container-registry-key", "Azure Container Registry password", "+ACR", Charset.Base64, 42, 6),
        AzureKeys.Signed("azure-redis-key", "Azure Cache for Redis key", "AzCa", Charset.Base62, 33, 6, "="),
        AzureKeys.Annotated("azure-ai-services-key", "Azure OpenAI or AI services key", "ACOG"),
        AzureKeys.Annotated("azure-maps-key", "Azure Maps key", "AZMP"),
        AzureKeys.Annotated("azure-event-grid-key", "Azure Event Grid key", "AZEG"),
        new TokenFormat("azure-annotated-key", "Azure service key", Shape.AfterAnchor.Then(Charset.Base62, 27), "JQQJ9")
        {
            Before = new Lead(Charset.Base62, 52, 52),
            Mix = Mix.DigitAndCases,
            Finds = [() => AzureKeys.Annotate("azure", 52, "AAAA")],
            Ignores = [() => AzureKeys.Annotate("azure", 50, "AAAA"), () => AzureKeys.Annotate("azure", 52, "AAAAA")],
        },
        new TokenFormat("azure-legacy-ai-services-key", "Azure AI services key of the first kind", Charset.HexLower, 32)
        {
            Names =
            [
                "azureopenai", "cognitive", "azurespeech", "speechkey", "translator", "computervision", "formrecognizer",
                "documentintelligence", "textanalytics", "contentmoderator", "ocpapim", "apimsubscription", "subscriptionkey",
                "bingsearch", "azureai",
            ],
            Ignores = [() => Sample.Guid("subscription")],
        },
        new TokenFormat("azure-legacy-search-key", "Azure AI Search key of the first kind", Charset.HexUpper, 32)
        {
            Names = ["azuresearch", "searchadmin", "searchservice", "searchapi", "searchquery"],
        },
        new TokenFormat("azure-application-insights-api-key", "Application Insights API key", Charset.LowerAlphanumeric, 40)
        {
            // The instrumentation key is a GUID, and no secret.
            Names = ["appinsights", "applicationinsights"],
            Confidence = Confidence.Medium,
            Ignores = [() => Sample.Guid("instrumentation")],
        },
        new TokenFormat("azure-publish-profile-password", "Azure App Service deployment password", Charset.Base62, 60)
        {
            Names = ["publishprofile", "publishsettings", "webdeploy", "msdeploy", "userpwd"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat(
            "azure-direct-line-secret",
            "Azure Bot Service Direct Line secret",
            Shape.AfterAnchor.Then(Charset.Base64Url, 11).Then(".").Then(Charset.Base64Url, 43))
        {
            Names = ["directline", "webchat", "bot"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base62, "direct", 11) + "." + Sample.Of(Charset.Base64Url, "line", 43)],
            Ignores =
            [
                () => Sample.Of(Charset.Base62, "direct", 11) + "." + Sample.Of(Charset.Base64Url, "line", 42),
                () => "microsoft.bot",
            ],
        });
}
