using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Database.Identity;

namespace ServiceMarket.Web.Identity.Login;

[AllowAnonymous]
public sealed class LoginController(SignInManager<MarketUser> signIn, DemoAccounts demo) : Controller
{
    [HttpGet("/account/login")]
    public Task<IActionResult> Index(string? returnUrl, CancellationToken cancellation) => Show(new LoginForm { ReturnUrl = returnUrl }, cancellation);

    [HttpPost("/account/login")]
    public async Task<IActionResult> Index(LoginForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            var result = await signIn.PasswordSignInAsync(form.UserName, form.Password, isPersistent: false, lockoutOnFailure: true);
            if (result.Succeeded) return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/");
            ModelState.AddModelError("", result.IsLockedOut ? IdentityText.Login_LockedOut : IdentityText.Login_Failed);
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Show(form, cancellation);
    }

    [HttpPost("/account/logout")]
    public async Task<IActionResult> Logout()
    {
        await signIn.SignOutAsync();
        return Redirect("/account/login");
    }

    private async Task<IActionResult> Show(LoginForm form, CancellationToken cancellation) =>
        View(new LoginPage(form, await demo.ListAsync(cancellation), demo.Password));
}
