using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Identity.Users;

/// <summary>Accounts: list, create, disable, a new password.</summary>
[ManagesUsers]
public sealed class UsersController(IDbContextFactory<MarketDbContext> databases, UserManager<MarketUser> users) : MarketController
{
    [HttpGet("/users")]
    public async Task<IActionResult> Index(UserListFilter filter, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = UserRow.From(db, db.Users.Within(Actor), filter);
        if (filter.WantsExcel) return await UserRow.Sheet().ToFileAsync(rows, "users", cancellation);
        return View(new UserListPage(filter, await rows.ToPageAsync(filter, cancellation)));
    }

    [HttpGet("/users/new")]
    public Task<IActionResult> Create() => CreatePage(new CreateUserForm());

    [HttpPost("/users/new")]
    public async Task<IActionResult> Create(CreateUserForm form)
    {
        await using (var db = await databases.CreateDbContextAsync())
            foreach (var (field, sentence) in await AccountBinding.FaultsAsync(db, form, Actor)) ModelState.AddModelError(field, sentence);
        // The second submit of a form finds the account that the first one made.
        if (ModelState.IsValid && await users.FindByIdAsync(form.OperationId) is null)
        {
            var result = await users.CreateAsync(
                new MarketUser
                {
                    Id = form.OperationId,
                    UserName = form.UserName.Trim(),
                    DisplayName = form.DisplayName.Trim(),
                    Email = Known(form.Email),
                    Role = form.Role!.Value,
                    Division = Known(form.Division),
                    Organisation = Known(form.Organisation),
                    WorkerId = Known(form.WorkerId),
                },
                form.Password);
            ShowErrors(result, nameof(form.UserName), nameof(form.Password));
        }
        if (ModelState.IsValid) return Saved($"/users/{form.OperationId}");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await CreatePage(form);
    }

    [HttpGet("/users/{id}")]
    public async Task<IActionResult> Details(string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.FindAsync(Actor, id, cancellation) is { } user ? View(await PageOf(db, user, new ResetPasswordForm())) : NotFound();
    }

    [HttpPost("/users/{id}/password")]
    public async Task<IActionResult> ResetPassword(string id, ResetPasswordForm form)
    {
        if (await users.FindByIdAsync(id) is not { } user || !UserReach.Covers(Actor, user)) return NotFound();
        if (ModelState.IsValid)
        {
            var result = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), form.Password);
            ShowErrors(result, "", nameof(form.Password));
        }
        if (ModelState.IsValid) return Saved($"/users/{id}");
        await using var db = await databases.CreateDbContextAsync();
        return Refused("Details", await PageOf(db, user, form));
    }

    [HttpPost("/users/{id}/email")]
    public async Task<IActionResult> ChangeEmail(string id, ChangeEmailForm form)
    {
        if (await users.FindByIdAsync(id) is not { } user || !UserReach.Covers(Actor, user)) return NotFound();
        if (ModelState.IsValid)
        {
            user.Email = Known(form.Email);
            ShowErrors(await users.UpdateAsync(user), nameof(form.Email), "");
        }
        if (ModelState.IsValid) return Saved($"/users/{id}");
        await using var db = await databases.CreateDbContextAsync();
        return Refused("Details", await PageOf(db, user, new ResetPasswordForm(), form));
    }

    [HttpPost("/users/{id}/disabled")]
    public async Task<IActionResult> SetDisabled(string id, bool disabled)
    {
        if (await users.FindByIdAsync(id) is not { } user || !UserReach.Covers(Actor, user) || user.Id == Actor.UserId) return NotFound();
        if (!ModelState.IsValid) return BadRequest();
        user.IsDisabled = disabled;
        // A new stamp ends the sessions that are open.
        await users.UpdateSecurityStampAsync(user);
        return Saved($"/users/{id}");
    }

    private async Task<IActionResult> CreatePage(CreateUserForm form)
    {
        await using var db = await databases.CreateDbContextAsync();
        return View("Create", await CreateUserPage.ReadAsync(db, form, Actor));
    }

    private async Task<UserPage> PageOf(MarketDbContext db, MarketUser user, ResetPasswordForm form, ChangeEmailForm? email = null) => new(
        await UserRow.From(db, db.Users.AsNoTracking().Where(u => u.Id == user.Id), new UserListFilter()).SingleAsync(),
        form, email ?? new ChangeEmailForm { Email = user.Email }, user.Id == Actor.UserId);

    private void ShowErrors(IdentityResult result, string nameField, string passwordField)
    {
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Code.StartsWith("Password", StringComparison.Ordinal) ? passwordField : nameField, error.Description);
    }

    private RedirectResult Saved(string url)
    {
        TempData["Banner"] = SharedText.Banner_Done;
        return Redirect(url);
    }

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
