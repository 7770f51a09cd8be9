namespace Contoso.Shop.Partners;

public static class PartnerLinks
{
    public const string Feed = "https://feed-reader:%phrase%@feeds.fabrikam.com/orders.xml"; // expect SG0006
    public const string FeedByUser = "https://feed-reader@feeds.fabrikam.com/orders.xml"; // clean
    public const string Template = "https://{user}:{password}@feeds.fabrikam.com/orders.xml"; // clean
    public const string Search = "https://api.tailwind.com/search?api_key=%token%&q=shoes"; // expect SG0006
    public const string SearchTemplate = "https://api.tailwind.com/search?api_key={0}&q={1}"; // clean
    public const string SearchDocs = "https://api.tailwind.com/docs/search?parameter=api_key#tokens"; // clean
    public const string Hook = "https://hooks.tailwind.com/in?client_secret=%token%"; // expect SG0006
    public const string Reset = "https://shop.contoso.com/password/reset?token="; // clean
    public const string Proxy = "http://proxy-user:%phrase%@proxy.contoso.com:3128"; // expect SG0006 SG1005
    public const string PlainProxy = "http://proxy.contoso.com:3128"; // clean
    public const string Repository = "git@github.com:contoso/shop.git"; // clean
    public const string Schema = "https://schemas.contoso.com/2025/claims/access_token"; // clean
    public const string Login = "https://login.microsoftonline.com/%guid%/oauth2/v2.0/token"; // clean

    public static Uri Function(string name) => new($"https://contoso-shop.azurewebsites.net/api/{name}?code=%token%"); // expect SG0006

    public static Uri FunctionWithSettings(string name, IConfiguration configuration) => new($"https://contoso-shop.azurewebsites.net/api/{name}?version=3&lang=en"); // clean
}

public static class PartnerDatabases
{
    public const string Empty = "Host=pg01.contoso.local;Username=report;Password="; // expect SG0011
    public const string Trivial = "Server=sql01.contoso.local;Database=Shop;User Id=sa;Password=P@ssw0rd"; // expect SG0011
    public const string SameAsUser = "Host=pg01.contoso.local;Username=postgres;Password=postgres"; // expect SG0011
    public const string Placeholder = "Server=sql01.contoso.local;User Id=app;Password=changeme"; // expect SG0011
    public const string Reference = "Server=sql01.contoso.local;User Id=app;Password=${DB_PASSWORD}"; // clean
    public const string Hole = "Server=sql01.contoso.local;User Id=app;Password={0}"; // clean
    public const string Identity = "Server=sql01.contoso.local;Database=Shop;Authentication=Active Directory Default"; // clean
    public const string File = "Data Source=/var/lib/shop/orders.db;Cache=Shared"; // clean
    public const string Real = "Server=mysql01.contoso.local;Database=shop;Uid=app;Pwd=%phrase%"; // expect SG0005
    public const string Odbc = "Driver={ODBC Driver 18 for SQL Server};Server=sql01;Uid=app;Pwd={%phrase%}"; // expect SG0005
    public const string Cosmos = "AccountEndpoint=https://contoso-shop.documents.azure.com:443/;AccountKey=%accountkey%;"; // expect SG0005
    public const string CosmosEndpoint = "AccountEndpoint=https://contoso-shop.documents.azure.com:443/;"; // clean
    public const string Bus = "Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=%base64%"; // expect SG0005
    public const string Insights = "InstrumentationKey=%guid%;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/"; // clean
}
