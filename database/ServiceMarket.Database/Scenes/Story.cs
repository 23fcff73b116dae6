using System.Text.Json;
using ServiceMarket.Database.Audit;
using ServiceMarket.Database.Protection;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Database.Scenes;

/// <summary>
/// The clock of a scene: acts are put at their moments and carried out in that order, on the real aggregates, with the trail a grain would
/// have left. What lies after the present does not happen. The same seed and the same day give the same story.
/// </summary>
internal sealed class Story(DateTime nowUtc, WorkingDays calendar, FieldCipher cipher)
{
    private readonly PriorityQueue<Action<DateTime>, (DateTime, int)> acts = new();
    private readonly List<EventRecord> trail = [];
    private readonly List<object> rows = [];
    private int count;

    public Random Chance { get; } = new(20260101);

    public DateTime NowUtc { get; } = nowUtc;

    public DateOnly Today { get; } = ChinaTime.DayOf(nowUtc);

    /// <summary>First day of the month before this one: since then visits have been made.</summary>
    public DateOnly Start { get; } = FirstOfMonthBefore(ChinaTime.DayOf(nowUtc));

    public FieldCipher Cipher => cipher;

    public IReadOnlyList<EventRecord> Trail => trail;

    public IReadOnlyList<object> Rows => rows;

    /// <summary>Puts an act at a clock time in China, so many days after today (before: negative).</summary>
    public void At(int days, int hour, int minute, Action<DateTime> act) => On(Today.AddDays(days), hour, minute, act);

    public void On(DateOnly day, int hour, int minute, Action<DateTime> act) => At(ChinaTime.ToUtc(day, new TimeOnly(hour, minute)), act);

    public void At(DateTime utc, Action<DateTime> act)
    {
        if (utc <= NowUtc) acts.Enqueue(act, (utc, ++count));
    }

    /// <summary>Carries out all acts, also those that acts put in.</summary>
    public void Run()
    {
        while (acts.TryDequeue(out var act, out var moment)) act(moment.Item1);
    }

    /// <summary>Counts the commit and writes the trail of what has just happened to the aggregate.</summary>
    public void Commit(Aggregate aggregate, Actor actor, DateTime utc)
    {
        var operation = NewId();
        var events = aggregate.TakeRecorded();
        foreach (var happened in events)
        {
            trail.Add(new EventRecord
            {
                AggregateType = aggregate.GetType().Name,
                AggregateId = aggregate.Id,
                AggregateVersion = aggregate.Version,
                Kind = happened.GetType().Name,
                PayloadJson = JsonSerializer.Serialize(happened, happened.GetType()),
                ActorId = actor.UserId,
                ActorName = actor.Name,
                OperationId = operation,
                AtUtc = utc,
            });
        }
    }

    /// <summary>An aggregate or row that is saved at the end.</summary>
    public T Keep<T>(T row) where T : class
    {
        rows.Add(row);
        return row;
    }

    public string NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        Chance.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    public ProtectedText Seal(string clear, string purpose) => cipher.Seal(clear, purpose);

    public T Pick<T>(IReadOnlyList<T> from) => from[Chance.Next(from.Count)];

    public bool IsHoliday(DateOnly day) =>
        calendar.Knows(day.Year) && !calendar.IsWorkingDay(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The last day of a period in working days; where the calendar is not known yet, generously.</summary>
    public DateOnly AfterWorkingDays(DateOnly day, int days) =>
        calendar.Knows(day.Year) && calendar.Knows(day.AddDays(30).Year) ? calendar.AddWorkingDays(day, days) : day.AddDays(2 * days + 2);

    private static DateOnly FirstOfMonthBefore(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(-1);
}
