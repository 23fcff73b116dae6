namespace ServiceMarket.Domain.Tenders;

/// <summary>The steps of a draft, in the order in which they build on each other.</summary>
public enum DraftTask
{
    Basics,
    Items,
    Schedule,
    YearShares,
    Criteria,
    Check,
}

/// <summary>How a step stands.</summary>
public enum DraftTaskStatus
{
    Done,
    /// <summary>The first step that can be done and is not.</summary>
    Next,
    /// <summary>Can be done, another one comes first.</summary>
    Open,
    /// <summary>Waits for another step.</summary>
    Locked,
}

/// <summary>A step, how it stands, and if locked, the text key of the reason.</summary>
public sealed record DraftTaskLine(DraftTask Task, DraftTaskStatus Status, string? LockedBecause);

/// <summary>The task list of a draft. Computed from what the draft holds, never stored, so it cannot be out of step with it.</summary>
public static class DraftTasks
{
    /// <summary>All steps with their standing.</summary>
    public static IReadOnlyList<DraftTaskLine> Of(Tender tender)
    {
        var lines = new List<DraftTaskLine>();
        var nextGiven = false;
        foreach (var task in Enum.GetValues<DraftTask>())
        {
            var why = LockedBecause(tender, task);
            var status = why is not null ? DraftTaskStatus.Locked
                : IsDone(tender, task) ? DraftTaskStatus.Done
                : nextGiven ? DraftTaskStatus.Open
                : DraftTaskStatus.Next;
            nextGiven |= status == DraftTaskStatus.Next;
            lines.Add(new DraftTaskLine(task, status, why));
        }

        return lines;
    }

    /// <summary>Whether everything before the check is done: only then may the draft be approved.</summary>
    public static bool AreComplete(Tender tender) =>
        Enum.GetValues<DraftTask>().Where(task => task != DraftTask.Check).All(task => IsDone(tender, task));

    /// <summary>Whether this step holds what it must.</summary>
    public static bool IsDone(Tender tender, DraftTask task) => task switch
    {
        DraftTask.Basics => tender.Title.Length > 0,
        DraftTask.Items => tender.Lines.Count > 0,
        DraftTask.Schedule => tender.BidDeadlineUtc is not null,
        DraftTask.YearShares => tender.YearShares.Count > 0 && YearShareRule.Broken(tender, tender.YearShares) is null,
        DraftTask.Criteria => tender.Criteria.Count > 0,
        _ => tender.State != TenderState.Draft,
    };

    /// <summary>Text key of what a step waits for, or null.</summary>
    public static string? LockedBecause(Tender tender, DraftTask task) => task switch
    {
        DraftTask.Items or DraftTask.Schedule or DraftTask.Criteria when !IsDone(tender, DraftTask.Basics) => "Tenders_Locked_BasicsFirst",
        DraftTask.YearShares when !IsDone(tender, DraftTask.Items) => "Tenders_Locked_ItemsFirst",
        DraftTask.YearShares when !IsDone(tender, DraftTask.Schedule) => "Tenders_Locked_ScheduleFirst",
        DraftTask.Check when !AreComplete(tender) => "Tenders_Locked_AllFirst",
        _ => null,
    };
}
