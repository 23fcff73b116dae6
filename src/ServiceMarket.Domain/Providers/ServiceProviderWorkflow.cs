using Stateless;

namespace ServiceMarket.Domain.Providers;

/// <summary>The only code that changes <see cref="ServiceProvider.State"/>. Built for one act and thrown away.</summary>
internal sealed class ServiceProviderWorkflow
{
    private readonly StateMachine<ProviderState, ProviderTrigger> machine;

    /// <param name="provider">Whose standing it is.</param>
    /// <param name="change">Sets the state.</param>
    /// <param name="today">Day in China that guards are judged on.</param>
    public ServiceProviderWorkflow(ServiceProvider provider, Action<ProviderState> change, DateOnly today)
    {
        machine = new(() => provider.State, change);
        machine.Configure(ProviderState.Registered)
            .PermitIf(ProviderTrigger.Verify, ProviderState.Verified,
                Guard(() => provider.Holds(QualificationKind.RegistrationCertificate, today), "Providers_Guard_HasCertificate"),
                Guard(() => provider.OfferedItems.Count > 0, "Providers_Guard_OffersItems"))
            .Permit(ProviderTrigger.Bar, ProviderState.Barred);
        machine.Configure(ProviderState.Verified)
            .Permit(ProviderTrigger.Suspend, ProviderState.Suspended)
            .Permit(ProviderTrigger.Bar, ProviderState.Barred);
        machine.Configure(ProviderState.Suspended)
            .PermitIf(ProviderTrigger.Lift, ProviderState.Verified,
                Guard(() => provider.Holds(QualificationKind.RegistrationCertificate, today), "Providers_Guard_HasCertificate"))
            .Permit(ProviderTrigger.Bar, ProviderState.Barred);
        machine.Configure(ProviderState.Barred)
            .PermitIf(ProviderTrigger.Readmit, ProviderState.Registered,
                Guard(() => provider.BarredUntil < today, "Providers_Guard_BarIsOver"));
    }

    /// <summary>Whether the act is possible, and the text keys of what is missing if it only is not possible yet.</summary>
    public bool Can(ProviderTrigger trigger, out IReadOnlyList<string> unmet)
    {
        var can = machine.CanFire(trigger, out var missing);
        unmet = missing is null ? [] : [.. missing];
        return can;
    }

    /// <exception cref="RefusedException"><c>Providers_NotInState</c>, <c>Providers_NotYet</c></exception>
    public void Require(ProviderTrigger trigger)
    {
        if (Can(trigger, out var unmet)) return;
        throw (unmet is [var first, ..] ? ProvidersRefusals.NotYet(first) : ProvidersRefusals.NotInState(machine.State)).AsException();
    }

    public void Fire(ProviderTrigger trigger) => machine.Fire(trigger);

    private static Tuple<Func<bool>, string> Guard(Func<bool> holds, string textKey) => Tuple.Create(holds, textKey);

    /// <summary>The picture beside this file.</summary>
    public string Mermaid() => Stateless.Graph.MermaidGraph.Format(machine.GetInfo());
}
