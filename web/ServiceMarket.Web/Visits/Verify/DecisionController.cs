using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits.Verify;

/// <summary>Shows a form beside the visit's readings and record.</summary>
public abstract class DecisionController(VisitPages pages) : VisitController(pages)
{
    protected async Task<IActionResult> Show<TForm>(Visit visit, TForm form) => View(new DecisionPage<TForm>(await Head(visit), await Whole(visit), form));
}
