namespace ServiceMarket.Domain.Visits;

/// <summary>What the worker says was done, at check-out. Written once.</summary>
public sealed class ServiceRecord
{
    private ServiceRecord() { }

    public ServiceRecord(VisitTasks tasks, PersonCondition condition, ProtectedText note) =>
        (Tasks, Condition, Note) = (tasks, condition, note);

    public VisitTasks Tasks { get; private init; }
    public PersonCondition Condition { get; private init; }

    /// <summary>About a person: sealed.</summary>
    public ProtectedText Note { get; private init; }
}
