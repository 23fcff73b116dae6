using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits;

/// <summary>Sets of flags and of tasks in words.</summary>
public static class FlagTexts
{
    public static IEnumerable<VisitFlags> Each(VisitFlags flags) => Enum.GetValues<VisitFlags>().Where(flag => flag != VisitFlags.None && flags.HasFlag(flag));

    public static IEnumerable<VisitTasks> Each(VisitTasks tasks) => Enum.GetValues<VisitTasks>().Where(task => task != VisitTasks.None && tasks.HasFlag(task));

    public static string Of(VisitFlags flags) => string.Join(VisitsText.List_Separator, Each(flags).Select(flag => Texts.Of(flag)));

    public static string Of(VisitTasks tasks) => string.Join(VisitsText.List_Separator, Each(tasks).Select(task => Texts.Of(task)));
}
