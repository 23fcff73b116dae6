using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>A caseworker takes an old person into the register. The form's operation id becomes the key of the person.</summary>
public sealed class RegisterRecipientAct(int number) : Act
{
    private string id = "";

    public override string Account => "caseworker1";

    public override async Task<IHtmlDocument> OpenAsync(Browser browser)
    {
        var page = await browser.OpenAsync("/recipients/register");
        id = page.QuerySelector("main input[name='OperationId']")!.GetAttribute("value")!;
        return page;
    }

    public override Task<HttpResponseMessage> SendAsync(Browser browser, IHtmlDocument page) => browser.SendAsync(page, "",
        ("Name", $"停机示例{number}"), ("IdentityKind", nameof(IdentityKind.ResidentId)), ("IdNumber", IdNumber()),
        ("Category", nameof(AssistanceCategory.DispersedSupport)), ("VulnerableType", nameof(VulnerableType.Elderly)),
        ("RegistrationDivision", "220284"), ("Township", "220284100"), ("Source", nameof(RecipientSource.Application)));

    public override Task<int> CountAsync(MarketDbContext db) => db.Set<CareRecipient>().CountAsync(person => person.Id == id);

    public override string ToString() => $"recipient {number}";

    private string IdNumber()
    {
        var first17 = string.Create(CultureInfo.InvariantCulture, $"220284{new DateOnly(1945, 1, 1).AddDays(number):yyyyMMdd}{100 + number % 800}");
        return first17 + ResidentId.CheckCharacter(first17);
    }
}
