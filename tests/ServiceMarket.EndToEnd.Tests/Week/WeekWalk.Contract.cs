namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stage 10: the award becomes a contract; the second signature encumbers.</summary>
public sealed partial class WeekWalk
{
    private string contract = "";

    private string ContractNumber => $"{TenderNumber}-HT";

    public async Task AContractIsSigned()
    {
        var officer = await As("officer");
        await officer.GoAsync($"/contracts/draft?tender={tender}");
        await officer.FillAsync(("TenderId", tender), ("Number", ContractNumber), ("StartsOn", Day(ServiceFrom)), ("EndsOn", Day(ServiceTo)));
        await officer.PressAsync();
        await officer.SeesAsync(Organisation);
        contract = LastPart(officer.At);
        foreach (var account in new[] { Manager, "approver" })
        {
            var signer = await As(account);
            await signer.GoAsync($"/contracts/{contract}");
            await signer.FollowAsync("a[href$='/sign']");
            await signer.PressAsync();
        }

        await officer.GoAsync($"/contracts/{contract}");
        await officer.SeesAsync(Say("已签订", "Signed"));
        await officer.GoAsync($"{Budget}/ledger?search={ContractNumber}");
        await officer.SeesAsync(ContractNumber);
    }
}
