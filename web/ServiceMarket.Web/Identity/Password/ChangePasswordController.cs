using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Database.Identity;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Identity.Password;

[OpenToAll]
public sealed class ChangePasswordController(UserManager<MarketUser> users, SignInManager<MarketUser> signIn) : MarketController
{
    [HttpGet("/account/password")]
    public IActionResult Index() => View(new ChangePasswordForm());

    [HttpPost("/account/password")]
    public async Task<IActionResult> Index(ChangePasswordForm form)
    {
        if (ModelState.IsValid && await users.GetUserAsync(User) is { } user)
        {
            var result = await users.ChangePasswordAsync(user, form.Current, form.New);
            if (result.Succeeded)
            {
                await signIn.RefreshSignInAsync(user);
                TempData["Banner"] = IdentityText.Password_Changed;
                return Redirect("/");
            }
            foreach (var error in result.Errors)
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(form.Current) : nameof(form.New), error.Description);
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form);
    }
}
