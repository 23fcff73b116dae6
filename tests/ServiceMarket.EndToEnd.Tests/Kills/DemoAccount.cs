using ServiceMarket.Database.Scenes;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>Which account of the demo county a record belongs to.</summary>
internal static class DemoAccount
{
    public static string OfWorker(string workerId) => workerId["demo-".Length..];

    public static string OfManager(string organisation) => DemoCast.Managers.Single(manager => manager.Organisation == organisation).UserId["demo-".Length..];

    public static string OfCaseworker(string township) => DemoCast.CaseworkerOf(township).UserId["demo-".Length..];
}
