using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared.Forms;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Providers;

/// <summary>What the page of one organisation shows; the contact person masked.</summary>
public sealed record ProviderDetailsPage(
    ServiceProvider Provider, string ContactName, string ContactPhone, IReadOnlyList<string> Items, IReadOnlyList<string> Counties,
    int Employed, DateOnly Today, ProviderActions May)
{
    /// <summary>Carries the operation id of the page's buttons.</summary>
    public ProviderActForm Form { get; init; } = new();
}

/// <summary>A button: it sends nothing but that it was pressed.</summary>
public sealed class ProviderActForm : CommandForm;

/// <param name="Change">Particulars and papers.</param>
/// <param name="Standing">Acts on the standing that are possible now.</param>
/// <param name="Unmet">What is missing before it can be verified or lifted (text keys).</param>
public sealed record ProviderActions(bool Change, IReadOnlyList<ProviderTrigger> Standing, IReadOnlyList<string> Unmet)
{
    /// <summary>What this person may press. The domain decides again.</summary>
    public static ProviderActions For(ServiceProvider provider, Actor actor, DateTime nowUtc)
    {
        var standing = new List<ProviderTrigger>();
        var unmet = new List<string>();
        foreach (var trigger in Enum.GetValues<ProviderTrigger>().Where(trigger => MayTry(trigger, actor.Role)))
        {
            if (provider.Can(trigger, nowUtc, out var missing)) standing.Add(trigger);
            else unmet.AddRange(missing);
        }

        if (actor.UserId == provider.RegisteredBy) standing.Remove(ProviderTrigger.Verify);
        return new ProviderActions(
            actor.Role is Role.ProviderManager or Role.BureauOfficer && provider.State != ProviderState.Barred, standing, [.. unmet.Distinct()]);
    }

    private static bool MayTry(ProviderTrigger trigger, Role role) => trigger switch
    {
        ProviderTrigger.Verify or ProviderTrigger.Suspend => role is Role.BureauOfficer or Role.BureauApprover,
        ProviderTrigger.Readmit => role == Role.BureauOfficer,
        _ => role == Role.BureauApprover,
    };
}
