using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Providers;

/// <summary>Verification, suspension, exclusion.</summary>
public sealed partial class ServiceProvider
{
    /// <summary>Longest exclusion in years.</summary>
    public const int MostBarYears = 3;

    /// <summary>A bureau confirms what another person has registered.</summary>
    /// <exception cref="RefusedException"><c>Identity_SecondPersonNeeded</c>, <c>Providers_NotInState</c>, <c>Providers_NotYet</c></exception>
    public void Verify(Actor actor, DateTime nowUtc)
    {
        var workflow = Workflow(nowUtc);
        workflow.Require(ProviderTrigger.Verify);
        if (actor.UserId == RegisteredBy) throw IdentityRefusals.SecondPersonNeeded().AsException();
        workflow.Fire(ProviderTrigger.Verify);
        VerifiedBy = actor.UserId;
        Enter(null, nowUtc);
        Record(new ProviderVerified());
    }

    /// <summary>Stops new work; what runs goes on.</summary>
    /// <exception cref="RefusedException"><c>Providers_ReasonNeeded</c>, <c>Providers_TextTooLong</c>, <c>Providers_NotInState</c></exception>
    public void Suspend(string reason, DateTime nowUtc)
    {
        var workflow = Workflow(nowUtc);
        workflow.Require(ProviderTrigger.Suspend);
        RequireReason(reason);
        workflow.Fire(ProviderTrigger.Suspend);
        Enter(reason, nowUtc);
        Record(new ProviderSuspended(reason));
    }

    /// <summary>The reason of the suspension has gone.</summary>
    /// <exception cref="RefusedException"><c>Providers_ReasonNeeded</c>, <c>Providers_NotInState</c>, <c>Providers_NotYet</c></exception>
    public void Lift(string reason, DateTime nowUtc)
    {
        var workflow = Workflow(nowUtc);
        workflow.Require(ProviderTrigger.Lift);
        RequireReason(reason);
        workflow.Fire(ProviderTrigger.Lift);
        Enter(null, nowUtc);
        Record(new ProviderLifted(reason));
    }

    /// <summary>Excludes the organisation until the end of a day, at most <see cref="MostBarYears"/> years from now.</summary>
    /// <exception cref="RefusedException"><c>Providers_ReasonNeeded</c>, <c>Providers_BarTooShort</c>, <c>Providers_BarTooLong</c>,
    /// <c>Providers_NotInState</c></exception>
    public void Bar(string reason, DateOnly until, DateTime nowUtc)
    {
        var workflow = Workflow(nowUtc);
        workflow.Require(ProviderTrigger.Bar);
        RequireReason(reason);
        var today = ChinaTime.DayOf(nowUtc);
        if (until <= today) throw ProvidersRefusals.BarTooShort(today.AddDays(1)).AsException();
        if (until > today.AddYears(MostBarYears)) throw ProvidersRefusals.BarTooLong(today.AddYears(MostBarYears)).AsException();
        workflow.Fire(ProviderTrigger.Bar);
        BarredUntil = until;
        Enter(reason, nowUtc);
        Record(new ProviderBarred(reason, until));
    }

    /// <summary>After the exclusion: registered again, to be verified anew.</summary>
    /// <exception cref="RefusedException"><c>Providers_NotInState</c>, <c>Providers_NotYet</c></exception>
    public void Readmit(Actor actor, DateTime nowUtc)
    {
        var workflow = Workflow(nowUtc);
        workflow.Require(ProviderTrigger.Readmit);
        workflow.Fire(ProviderTrigger.Readmit);
        (BarredUntil, VerifiedBy, RegisteredBy) = (null, null, actor.UserId);
        Enter(null, nowUtc);
        Record(new ProviderReadmitted());
    }

    /// <summary>Whether the act is possible now, and the text keys of what is missing for it: pages draw their buttons from it.</summary>
    public bool Can(ProviderTrigger trigger, DateTime nowUtc, out IReadOnlyList<string> unmet) => Workflow(nowUtc).Can(trigger, out unmet);

    internal ServiceProviderWorkflow Workflow(DateTime nowUtc) => new(this, state => State = state, ChinaTime.DayOf(nowUtc));

    private void Enter(string? reason, DateTime nowUtc) => (StateReason, StateSinceUtc) = (reason, nowUtc);

    private static void RequireReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw ProvidersRefusals.ReasonNeeded().AsException();
        if (reason.Length > ReasonLength) throw ProvidersRefusals.TextTooLong("Reason", ReasonLength).AsException();
    }
}
