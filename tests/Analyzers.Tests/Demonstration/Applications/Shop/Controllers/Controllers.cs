using System.Text;
using System.Text.Json;
using Contoso.Shop.Accounts;
using Contoso.Shop.Data;
using Contoso.Shop.Messaging;
using Contoso.Shop.Security;
using Contoso.Shop.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Stripe;

namespace Contoso.Shop.Controllers;

[ApiController]
[Route("api/orders")]
public sealed class OrdersController(ShopContext context, ILogger<OrdersController> logger) : ControllerBase
{
    [HttpGet("{partitionKey}/{id:int}", Name = "GetOrderByPartitionKey")] // clean
    public async Task<IActionResult> Get(string partitionKey, int id, CancellationToken token)
    {
        logger.LogInformation("Order {Id} of {PartitionKey}", id, partitionKey); // clean
        var order = await context.Orders.FirstOrDefaultAsync(one => one.Id == id && one.PartitionKey == partitionKey, token); // clean
        return order is null ? NotFound($"no order {id} in {partitionKey}") : Ok(order); // clean
    }

    [HttpPost]
    public IActionResult Post([FromHeader(Name = "Idempotency-Key")] string idempotencyKey, Order order)
    {
        logger.LogInformation("Order with {IdempotencyKey}", idempotencyKey); // clean
        return CreatedAtRoute("GetOrderByPartitionKey", new { partitionKey = order.PartitionKey, id = order.Id }, order); // clean
    }

    [HttpGet("export")]
    public IActionResult Export(string accessToken)
    {
        try
        {
            return Ok(context.Orders);
        }
        catch (InvalidOperationException e)
        {
            return StatusCode(500, e.ToString()); // expect SG2012
        }
        catch (ArgumentException e)
        {
            logger.LogWarning(e, "Export failed"); // clean
            return BadRequest(new { error = "export failed", parameter = e.ParamName }); // clean
        }
        finally
        {
            Response.Headers.Append("X-Access-Token", accessToken); // expect SG2004
            Response.Headers.Append("X-Export-Version", "2025.3"); // clean
        }
    }
}

[ApiController]
[Route("api/account")]
public sealed class AccountController(AccountService accounts, TokenService tokens, IOptionsSnapshot<MailOptions> mail) : ControllerBase
{
    [HttpPost("sign-in")]
    public async Task<IActionResult> SignIn(LoginRequest request)
    {
        if (!ModelState.IsValid) return ValidationProblem(ModelState); // clean
        if (await accounts.SignInAsync(request.UserName, request.Password)) return Ok(new { access_token = tokens.Issue(request.UserName) }); // clean
        return Unauthorized($"{request.UserName} / {request.Password} is not known"); // expect SG2004
    }

    [HttpPost("forgot")]
    public IActionResult Forgot(string user) => Accepted($"a mail was sent to {user}"); // clean

    [HttpGet("mail-settings")]
    public IActionResult MailSettings() => Ok(new { mail.Value.Host, mail.Value.UserName, HasPassword = mail.Value.Password.Length > 0 }); // clean

    [HttpGet("mail-password")]
    public ActionResult<string> MailPassword() => mail.Value.Password; // expect SG2004

    [HttpGet("mail-login")]
    public IActionResult MailLogin() => new JsonResult(new { user = mail.Value.UserName, password = mail.Value.Password }); // expect SG2004

    [HttpGet("reset")]
    public IActionResult Reset(string resetToken) => Redirect("https://accounts.contoso.com/reset?token=" + resetToken); // expect SG2005

    [HttpGet("signed-out")]
    public IActionResult SignedOut(string culture) => Redirect("https://accounts.contoso.com/bye?culture=" + culture); // clean
}

[ApiController]
[Route("hooks")]
public sealed class WebhooksController(IConfiguration configuration, ILogger<WebhooksController> logger) : ControllerBase
{
    private const string StripeSecret = "%webhook%"; // expect SG0001 SG0002

    [HttpPost("stripe")]
    public async Task<IActionResult> Stripe()
    {
        using var reader = new StreamReader(Request.Body, Encoding.UTF8);
        var json = await reader.ReadToEndAsync();
        var signature = Request.Headers["Stripe-Signature"].ToString(); // clean
        logger.LogDebug("{Bytes} bytes, {Signature}", json.Length, signature.Length); // clean
        EventUtility.ConstructEvent(json, signature, StripeSecret);
        EventUtility.ConstructEvent(json, signature, configuration["Stripe:WebhookSecret"]!); // clean
        EventUtility.ConstructEvent(json, signature, secret: "%token%"); // expect SG0002 SG0003
        return NoContent();
    }

    [HttpPost("partner")]
    public async Task Partner(PartnerRegistered message)
    {
        await Response.WriteAsync("welcome, " + message.Name); // clean
        await Response.WriteAsync("your secret is " + message.ClientSecret); // expect SG2004
        await Response.Body.WriteAsync(Encoding.UTF8.GetBytes(message.ClientSecret)); // expect SG2004
        await Response.Body.WriteAsync("done"u8.ToArray()); // clean
    }
}
