using Stateless;

namespace ServiceMarket.Domain.Catalogue;

/// <summary>The only code that changes <see cref="ServiceListVersion.State"/>. Built for one act and thrown away.</summary>
internal sealed class ServiceListWorkflow
{
    private readonly StateMachine<ServiceListState, ServiceListTrigger> machine;

    public ServiceListWorkflow(ServiceListVersion version, Action<ServiceListState> change)
    {
        machine = new(() => version.State, change);
        machine.Configure(ServiceListState.Draft)
            .PermitIf(ServiceListTrigger.Publish, ServiceListState.Published,
                Tuple.Create<Func<bool>, string>(() => version.Items.Count > 0, "Catalogue_Guard_HasItems"),
                Tuple.Create<Func<bool>, string>(() => version.Chapters.Count > 0, "Catalogue_Guard_HasGuide"));
        machine.Configure(ServiceListState.Published).Permit(ServiceListTrigger.Retire, ServiceListState.Retired);
    }

    /// <summary>Reasons (text keys) why the act is not possible now; empty when it is.</summary>
    /// <exception cref="RefusedException"><c>Catalogue_NotInState</c>: the act does not belong to this state at all.</exception>
    public IReadOnlyList<string> Unmet(ServiceListTrigger trigger)
    {
        if (machine.CanFire(trigger, out var unmet)) return [];
        return unmet is { Count: > 0 } ? [.. unmet] : throw CatalogueRefusals.NotInState(machine.State).AsException();
    }

    /// <exception cref="RefusedException"><c>Catalogue_NotInState</c>, <c>Catalogue_NotYet</c></exception>
    public void Require(ServiceListTrigger trigger)
    {
        if (Unmet(trigger) is [var first, ..]) throw CatalogueRefusals.NotYet(first).AsException();
    }

    public void Fire(ServiceListTrigger trigger) => machine.Fire(trigger);

    /// <summary>The picture beside this file.</summary>
    public string Mermaid() => Stateless.Graph.MermaidGraph.Format(machine.GetInfo());
}
