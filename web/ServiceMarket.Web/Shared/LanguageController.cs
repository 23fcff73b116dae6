using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Web.Hosting;

namespace ServiceMarket.Web.Shared;

/// <summary>The reader's language lives in a cookie.</summary>
[AllowAnonymous]
public sealed class LanguageController : Controller
{
    [HttpPost("/language")]
    public IActionResult Choose(string? language, string? back)
    {
        if (language is not null && Localisation.Languages.Contains(language))
            Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps });
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
