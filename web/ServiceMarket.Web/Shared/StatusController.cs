using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ServiceMarket.Web.Shared;

/// <summary>What a person reads instead of a page. "Not there" and "not yours" look the same: who asks learns nothing about foreign records.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ApiExplorerSettings(IgnoreApi = true)]
public sealed class StatusController : Controller
{
    [Route("/status/{code:int}")]
    public IActionResult Index()
    {
        // Not a parameter: where the form can't be read, nothing is bound.
        var code = int.TryParse($"{RouteData.Values["code"]}", out var known) ? known : StatusCodes.Status404NotFound;
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        var kind = code switch
        {
            400 => "BadRequest",
            413 => "TooLarge",
            >= 500 => "Broken",
            _ => "NotThere",
        };
        return View("Status", kind);
    }
}
