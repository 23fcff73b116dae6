using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>Contracts are drawn up and signed, which encumbers; months are drawn up, confirmed and paid.</summary>
public static class ContractActs
{
    public static IEnumerable<Act> FromAward(string tenderId, string number, string manager)
    {
        var id = "";
        yield return new FormAct(new FormStep($"contract {number}", "officer", () => $"/contracts/draft?tender={tenderId}", () => "",
            db => db.Set<CareContract>().CountAsync(c => c.Id == id), ("Number", number)), made => id = made);
        yield return new FormAct(Signature(number, manager, () => id));
        yield return new FormAct(Signature(number, "approver", () => id));
    }

    /// <summary>The bureau's signature comes last here: it moves the money.</summary>
    public static FormStep Signature(string name, string account, Func<string> id) => new(
        $"signature of {account} under {name}", account, () => $"/contracts/{id()}/sign", () => "",
        db => account == "approver" ? db.MovementsOf(LedgerKind.Encumbrance, $"contract/{id()}") : db.EventsOf(nameof(OrganisationSigned), id()));

    public static IEnumerable<Act> Settlement(string contractId, DateOnly month, string manager)
    {
        var id = "";
        yield return new FormAct(new FormStep($"statement of {contractId}", "officer",
            () => string.Create(CultureInfo.InvariantCulture, $"/settlements/draft?contract={contractId}&month={month:yyyy-MM}"), () => "/settlements/draft",
            db => db.Set<Statement>().CountAsync(s => s.Id == id)), made => id = made);
        yield return new FormAct(new FormStep($"confirmation of {contractId}", manager, () => $"/settlements/{id}", () => $"/settlements/{id}/confirm",
            db => db.EventsOf(nameof(StatementConfirmed), id)));
        yield return new FormAct(Payment(contractId, () => id));
    }

    public static FormStep Payment(string name, Func<string> id) => new(
        $"payment of {name}", "approver", () => $"/settlements/{id()}", () => $"/settlements/{id()}/pay",
        db => db.MovementsOf(LedgerKind.Expenditure, $"statement/{id()}"));
}
