using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Scenes;

/// <summary>
/// The visits since the start: planned each Monday for four weeks, assigned two days ahead (a week ahead from today on), made, reported and
/// verified the day after. A few go wrong: nobody at home, missed, disputed, not yet verified.
/// </summary>
internal sealed class DemoVisits(Story story, DemoList list, DemoOrganisations organisations, DemoPlans plans, DemoRecipients recipients)
{
    private const int AssignedAheadDays = 7;
    private const int WayMinutes = 15;
    private const int QuartersOfADay = 32;
    private static readonly TimeOnly Morning = new(8, 30);
    private readonly HashSet<(string Worker, DateTime Slot)> held = [];
    private readonly Dictionary<string, int> taken = [];

    public void Tell()
    {
        for (var day = story.Start.AddDays(-3); day <= story.Today; day = day.AddDays(7)) story.On(day, 18, 0, Plan);
        story.At(0, 0, 30, Plan);
        for (var day = story.Start; day <= story.Today.AddDays(AssignedAheadDays); day = day.AddDays(1)) AssignFor(day);
        for (var day = story.Start.AddDays(1); day <= story.Today; day = day.AddDays(1)) story.On(day, 0, 20, Sweep);
    }

    private void Plan(DateTime utc)
    {
        foreach (var person in recipients.People.Where(person => person.CurrentPlan is { State: PlanState.Active }))
        {
            var terms = person.CurrentPlan!.Lines.Select(line => plans.TermsOf(line.ContractLineId)).ToDictionary(line => line.ContractLineId);
            var known = person.Visits.Where(visit => !visit.WasStopped).Select(visit => new VisitKey(visit.PlanLineId, visit.PeriodStart, visit.Ordinal)).ToHashSet();
            if (person.PlanVisits(terms, known, story.IsHoliday, utc) > 0) story.Commit(person, Actor.System, utc);
        }
    }

    private void AssignFor(DateOnly day)
    {
        var on = day.AddDays(-2) < story.Today ? day.AddDays(-2) : story.Today.AddDays(-1);
        story.On(on, 9, 30, utc =>
        {
            foreach (var person in recipients.People)
                foreach (var visit in person.Visits.Where(visit => visit.Day == day && visit.State == VisitState.Planned).ToList())
                    Assign(person, visit, utc);
        });
    }

    private void Assign(CareRecipient person, Visit visit, DateTime utc)
    {
        // About one in forty finds nobody in time.
        if (story.Chance.Next(40) == 0) return;
        var (contract, line) = plans.Find(visit.ContractLineId);
        var item = list.Item(visit.ItemVersionId);
        var used = taken.GetValueOrDefault(line.Id);
        if (used + visit.Units > line.OrderedQuantity) return;
        var employer = organisations.Providers.Single(provider => provider.Id == contract.ProviderId);
        var needsCheck = person.IsMinorOn(visit.Day);
        for (var shift = 0; shift < QuartersOfADay; shift++)
        {
            var start = Shifted(visit, shift);
            var free = employer.Workers.Where(worker => worker.IsEmployedOn(visit.Day) && worker.IsQualifiedFor(item.NeedsQualification, visit.Day)
                && (!needsCheck || worker.IsRecordCheckValidOn(visit.Day))
                && WorkerSlot.Covering(start, visit.Minutes + WayMinutes).All(slot => !held.Contains((worker.Id, slot)))).Take(visit.WorkersNeeded).ToList();
            if (free.Count < visit.WorkersNeeded) continue;
            var facts = new AssignmentFacts(
                new ContractFacts(contract.Id, contract.ProviderId, IsActive: true, contract.StartsOn, contract.EndsOn, CoversItem: true, line.OrderedQuantity, used),
                new ItemFacts(item.Code, item.NeedsQualification), person.BornOn, [.. free.Select(Facts)]);
            var by = DemoCast.CaseworkerOf(person.Township);
            person.AssignVisit(visit.Id, facts, start, utc);
            story.Commit(person, by, utc);
            taken[line.Id] = used + visit.Units;
            foreach (var worker in free)
                foreach (var slot in WorkerSlot.Covering(start, visit.Minutes + WayMinutes)) held.Add((worker.Id, slot));
            Follow(person, visit, DemoCast.Workers.Single(worker => worker.WorkerId == free[0].Id));
            return;
        }
    }

    // The wished time first, then later ones, then the morning.
    private static DateTime Shifted(Visit visit, int quarters)
    {
        var wished = (int)((ChinaTime.ClockOf(visit.StartUtc) - Morning).TotalMinutes / 15);
        return ChinaTime.ToUtc(visit.Day, Morning.AddMinutes(15 * ((wished + quarters) % QuartersOfADay)));
    }

    private static WorkerFacts Facts(FieldWorker worker) => new(
        worker.Id, worker.ServiceProviderId, worker.EmployedFrom, worker.EmployedTo, worker.RecordCheckedOn,
        [.. worker.Qualifications.Select(held => new Domain.Visits.WorkerQualification(held.Kind.ToString(), held.ExpiresOn))], IsBusy: false);

    private void Follow(CareRecipient person, Visit visit, Actor worker)
    {
        var fate = story.Chance.Next(100);
        var begin = visit.StartUtc.AddMinutes(story.Chance.Next(4));
        var end = begin.AddMinutes(visit.Minutes + story.Chance.Next(1, 9));
        var caseworker = DemoCast.CaseworkerOf(person.Township);
        void WhileIn(VisitState state, DateTime utc, Actor by, Action<DateTime> act) => story.At(utc, moment =>
        {
            if (visit.State != state) return;
            act(moment);
            story.Commit(person, by, moment);
        });
        VisitReading Reading(DateTime utc) => new(utc, utc.AddSeconds(20), fate == 7 ? DistanceBand.Far : DistanceBand.AtHome, worker.WorkerId!);

        WhileIn(VisitState.Assigned, begin.AddHours(-20), worker, _ => person.AcceptVisit(visit.Id, worker));
        if (fate is 0 or 1) return;
        if (fate is 2 or 3 or 4)
        {
            WhileIn(VisitState.Accepted, begin, worker, utc => person.ObstructVisit(visit.Id, Reading(utc), VisitObstacle.NobodyHome, ProtectedText.Empty));
            return;
        }

        WhileIn(VisitState.Accepted, begin, worker, utc => person.CheckIn(visit.Id, Reading(utc)));
        WhileIn(VisitState.InProgress, end, worker, utc => person.ReportVisit(visit.Id, Reading(utc),
            new ServiceRecord(VisitTasks.Talked | VisitTasks.SafetyLooked | VisitTasks.HealthLooked, PersonCondition.AsUsual, ProtectedText.Empty)));
        var nextMorning = ChinaTime.ToUtc(visit.Day.AddDays(1), new TimeOnly(8, 40)).AddSeconds(fate);
        if (fate == 5) WhileIn(VisitState.Reported, nextMorning, caseworker, _ =>
            person.DisputeVisit(visit.Id, story.Seal("家属反映服务时间不足（示例）", "Visits/DisputeText"), caseworker));
        else if (fate is not (6 or 7)) WhileIn(VisitState.Reported, nextMorning, caseworker, utc => person.VerifyVisit(visit.Id, ProtectedText.Empty, caseworker, utc));
    }

    private void Sweep(DateTime utc)
    {
        foreach (var person in recipients.People.Where(person => person.Visits.Count > 0))
            if (person.SweepVisits(utc) > 0) story.Commit(person, Actor.System, utc);
    }
}
