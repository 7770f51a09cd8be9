using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>What a request is answered with.</summary>
internal static class ResponseSinks
{
    private const string Http = "Microsoft.AspNetCore.Http.";
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Answers =
        "Ok Text Content Json Bytes BadRequest NotFound Conflict Unauthorized "
            + "UnprocessableEntity InternalServerError Problem ValidationProblem Created Accepted";

    public static readonly Sink[] Rows =
    [
        .. Sink.Of(Http + "HttpResponseWritingExtensions", "WriteAsync", "text"),
        .. Sink.Of(Http + "HttpResponseJsonExtensions", "WriteAsJsonAsync", "value"),
        .. Sink.Of("System.IO.Stream", "Write WriteAsync").Select(row => row with { On = Origin.Response }),
        .. Sink.Of("System.IO.TextWriter", "Write WriteLine WriteAsync WriteLineAsync").Select(row => row with { On = Origin.Response }),
        .. Sink.Of("System.IO.Pipelines.PipeWriter", "WriteAsync").Select(row => row with { On = Origin.Response }),
        .. Sink.Of("System.Buffers.BuffersExtensions", "Write", "value"),
        .. Sink.Of(Http + "IHeaderDictionary", "Item", null).Select(row => row with { On = Origin.Response }),
        .. Sink.Of("System.Collections.Generic.IDictionary`2", "Add", "value").Select(row => row with { On = Origin.Response }),
        .. Sink.Of(Http + "HeaderDictionaryExtensions", "Append AppendCommaSeparatedValues AppendList", "value")
            .Select(row => row with { On = Origin.Response }),
        .. Sink.Of(Http + "HeaderDictionaryExtensions", "AppendCommaSeparatedValues AppendList", "values")
            .Select(row => row with { On = Origin.Response }),
        .. Sink.Of(Http + "Results", Answers),
        .. Sink.Of(Http + "TypedResults", Answers),
        .. Sink.Of(Mvc + "ControllerBase", Answers + " StatusCode Accepted CreatedAtAction CreatedAtRoute File"),
        .. Sink.Of(Mvc + "Controller", "Json View PartialView"),
        .. Sink.Of(Mvc + "RazorPages.PageBase", Answers + " StatusCode File"),
        .. Sink.Of(Mvc + "RazorPages.PageModel", Answers + " StatusCode File"),
        new(Mvc + "ControllerBase", Sink.Result, null),
        new(Mvc + "Controller", "ViewData", Sink.Elements),
        new(Mvc + "Controller", "ViewBag", Sink.Elements),
        new(Mvc + "Controller", "TempData", Sink.Elements),
        new(Mvc + "RazorPages.PageModel", "ViewData", Sink.Elements),
        new(Mvc + "RazorPages.PageModel", "TempData", Sink.Elements),
        new(Mvc + "ActionResult`1", ".ctor", "value"),
        new(Mvc + "ActionResult`1", "op_Implicit", "value"),
        new(Mvc + "JsonResult", ".ctor", "value"),
        new(Mvc + "JsonResult", "Value", null),
        new(Mvc + "ObjectResult", ".ctor", "value") { IsInherited = true },
        new(Mvc + "ObjectResult", "Value", null),
        new(Mvc + "OkObjectResult", ".ctor", "value"),
        new(Mvc + "BadRequestObjectResult", ".ctor", "error"),
        new(Mvc + "NotFoundObjectResult", ".ctor", "value"),
        new(Mvc + "UnauthorizedObjectResult", ".ctor", "value"),
        new(Mvc + "ContentResult", "Content", null),
        new(Mvc + "ProblemDetails", "Detail", null),
        new(Mvc + "ProblemDetails", "Title", null),
        new(Mvc + "ProblemDetails", "Instance", null),
        new(Mvc + "ProblemDetails", "Extensions", Sink.Elements),
        .. Sink.Of(Mvc + "ModelBinding.ModelStateDictionary", "AddModelError TryAddModelError", "errorMessage"),
        .. Sink.Of(
            "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions",
            "Map MapGet MapPost MapPut MapDelete MapPatch MapMethods MapFallback",
            Sink.Results),
        .. new[] { "System.Web.HttpResponse", "System.Web.HttpResponseBase" }.SelectMany(type =>
            Sink.Of(type, "Write").Concat(Sink.Of(type, "AddHeader AppendHeader", "value"))),
        .. Sink.Of("System.Net.HttpListenerResponse", "AddHeader AppendHeader", "value"),
        new("Grpc.Core.Status", ".ctor", "detail"),
    ];
}
