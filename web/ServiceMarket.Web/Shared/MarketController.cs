using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains;

namespace ServiceMarket.Web.Shared;

/// <summary>What every page controller needs: who acts, and sending a command whose refusal is shown beside the field.</summary>
public abstract class MarketController : Controller
{
    protected Actor Actor => User.ToActor();

    /// <summary>
    /// Sends a command when the form is well-formed. Refused: <paramref name="again"/> shows the form with the input kept and the refusal
    /// beside its field; a record out of reach is a page that isn't there. Done: a banner and <paramref name="done"/>.
    /// </summary>
    protected async Task<IActionResult> Act<T>(
        Func<Task<Outcome<T>>> command, Func<T, IActionResult> done, Func<Task<IActionResult>> again, string? banner = null)
    {
        if (!ModelState.IsValid) return await Again(again);
        var outcome = await GrainCall.Send(command);
        if (outcome.Refusal is { } refusal)
        {
            if (Hidden(refusal) is { } page) return page;
            ShowRefusal(refusal);
            return await Again(again);
        }
        TempData["Banner"] = banner ?? SharedText.Banner_Done;
        return done(outcome.Value!);
    }

    /// <summary>For journeys that don't fit <see cref="Act"/>: true when the outcome is a refusal, which then stands beside its field.</summary>
    protected bool TryShowRefusal<T>(Outcome<T> outcome)
    {
        if (outcome.Refusal is not { } refusal) return false;
        ShowRefusal(refusal);
        return true;
    }

    /// <summary>The sentence goes beside the field that the form has under that name, or above the form.</summary>
    protected void ShowRefusal(Refusal refusal) => ModelState.AddModelError(RefusalField.Of(refusal, ModelState), Texts.Of(refusal));

    private StatusCodeResult? Hidden(Refusal refusal) => refusal.Code switch
    {
        "Identity_OutOfReach" or "Shared_NotFound" => NotFound(),
        "Identity_RoleMayNot" => StatusCode(StatusCodes.Status403Forbidden),
        _ => null,
    };

    /// <summary>The form again, input kept, what is wrong beside its field.</summary>
    protected ViewResult Refused(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }

    private async Task<IActionResult> Again(Func<Task<IActionResult>> again)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await again();
    }
}
