using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>URLs that are called, handed out, or sent a browser to.</summary>
internal static class LinkSinks
{
    private const string Redirects =
        "Redirect RedirectPermanent RedirectPreserveMethod LocalRedirect LocalRedirectPermanent "
            + "RedirectToAction RedirectToActionPermanent RedirectToRoute RedirectToPage";

    public static readonly Sink[] Rows =
    [
        new("System.Uri", ".ctor", "uriString"),
        new("System.Uri", ".ctor", "relativeUri"),
        new("System.UriBuilder", ".ctor", "uri"),
        new("System.UriBuilder", ".ctor", "extraValue"),
        new("System.UriBuilder", "Query", null),
        new("System.UriBuilder", "Fragment", null),
        .. Sink.Of(
            "System.Net.Http.HttpClient",
            "GetAsync GetStringAsync GetByteArrayAsync GetStreamAsync PostAsync PutAsync PatchAsync DeleteAsync",
            "requestUri"),
        .. Sink.Of(
            "System.Net.Http.Json.HttpClientJsonExtensions",
            "GetFromJsonAsync GetFromJsonAsAsyncEnumerable PostAsJsonAsync PutAsJsonAsync PatchAsJsonAsync DeleteFromJsonAsync",
            "requestUri"),
        new("System.Net.Http.HttpRequestMessage", ".ctor", "requestUri"),
        .. Sink.Of("System.Net.WebRequest", "Create CreateHttp", "requestUriString"),
        .. Sink.Of(
            "System.Net.WebClient", "DownloadString DownloadStringTaskAsync DownloadData DownloadFile UploadString UploadData", "address"),
        new("Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "value"),
        new("Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "queryString"),
        .. Sink.Of("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", "Add", "value"),
        .. Sink.Of("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", "Add", "values"),
        .. Sink.Of("Microsoft.AspNetCore.Http.QueryString", "Add Create", "value"),
        new("System.FormattableString", "Invariant", "formattable"),
        new("Microsoft.AspNetCore.Http.HttpResponse", "Redirect", "location"),
        new("System.Web.HttpResponse", "Redirect", "url"),
        new("System.Web.HttpResponseBase", "Redirect", "url"),
        .. Sink.Of("Microsoft.AspNetCore.Http.Results", Redirects),
        .. Sink.Of("Microsoft.AspNetCore.Http.TypedResults", Redirects),
        .. Sink.Of("Microsoft.AspNetCore.Mvc.ControllerBase", Redirects),
        .. Sink.Of("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", Redirects),
        .. Sink.Of("Microsoft.AspNetCore.Mvc.RazorPages.PageBase", Redirects),
        .. Sink.Of("Microsoft.AspNetCore.Mvc.RedirectResult", ".ctor"),
        .. Sink.Of("Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "Action ActionLink RouteUrl Page PageLink", "values"),
        .. Sink.Of("Microsoft.AspNetCore.Components.NavigationManager", "NavigateTo", "uri"),
        .. Sink.Of("Microsoft.AspNetCore.Components.NavigationManagerExtensions", "GetUriWithQueryParameter", "value"),
        .. Sink.Of("RestSharp.RestRequestExtensions", "AddQueryParameter", "value"),
        .. Sink.Of("Flurl.GeneratedExtensions", "SetQueryParam", "value"),
    ];
}
