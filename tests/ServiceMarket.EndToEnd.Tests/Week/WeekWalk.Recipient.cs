using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stages 11 and 12: a person is registered and assessed, the grade confirmed, the care planned and approved.</summary>
public sealed partial class WeekWalk
{
    private string recipient = "";

    public async Task APersonIsRegisteredAndAssessed()
    {
        var caseworker = await As("caseworker1");
        await caseworker.GoAsync("/recipients/register");
        await caseworker.FillAsync(("Name", Say("周示例", "Zhou Example")), ("IdNumber", IdNumber("19480101", InEnglish ? 905 : 903)),
            ("Category", nameof(AssistanceCategory.DispersedSupport)), ("VulnerableType", nameof(VulnerableType.Elderly)),
            ("RegistrationDivision", County), ("Township", DemoCast.Townships[0]), ("Source", nameof(RecipientSource.Application)));
        await caseworker.PressAsync();
        recipient = LastPart(caseworker.At);
        await caseworker.GoAsync($"/recipients/{recipient}/assess");
        await caseworker.FillAsync(("Eating", "Alone"), ("Dressing", "Alone"), ("BedTransfer", "Alone"), ("Toileting", "Alone"), ("WalkingIndoors", "Cannot"),
            ("Bathing", "Cannot"), ("AssessedOn", Day(Today)), ("Occasion", nameof(AssessmentOccasion.First)));
        await caseworker.PressAsync();

        var officer = await As("officer");
        await officer.GoAsync($"/recipients/{recipient}");
        await officer.FollowAsync("a[href$='/confirm']");
        await officer.FillAsync(("Decision", "Confirm"), ("Grade", nameof(SelfCareGrade.PartlyUnable)));
        await officer.PressAsync();
    }

    public async Task CareIsPlanned()
    {
        var caseworker = await As("caseworker1");
        await caseworker.GoAsync($"/recipients/{recipient}/plan");
        await caseworker.ChooseAsync("Lines[0].ContractLineId", ContractNumber);
        await caseworker.FillAsync(("StartsOn", Day(ServiceFrom)), ("ReviewDueOn", Day(ServiceFrom.AddMonths(5))), ("Reason", Say("首次安排（示例）", "First plan (example)")),
            ("Lines[0].Times", "1"), ("Lines[0].Per", nameof(PlanPeriod.Week)), ("Lines[0].PreferredWeekday", $"{ServiceFrom.DayOfWeek}"),
            ("Lines[0].PreferredTime", "10:00"), ("Lines[0].Minutes", "40"));
        await caseworker.PressAsync();

        var officer = await As("officer");
        await officer.GoAsync($"/recipients/{recipient}");
        await officer.FollowAsync("a[href$='/decide']");
        await officer.FillAsync(("Decision", "Approve"));
        await officer.PressAsync();
    }
}
