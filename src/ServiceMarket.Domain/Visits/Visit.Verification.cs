using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Visits;

public sealed partial class Visit
{
    /// <summary>The caseworker has seen that it was done. A flagged visit needs a written reason; one after the recipient's end never passes.</summary>
    /// <exception cref="RefusedException"><c>Visits_OwnVisit</c>, <c>Visits_NotYet</c>, <c>Visits_NotInState</c></exception>
    internal VisitVerified Verify(Actor by, ProtectedText explanation, DateTime nowUtc)
    {
        if (IsBy(by.WorkerId)) throw VisitsRefusals.OwnVisit().AsException();
        Ready(VisitTrigger.Verify, explained: !explanation.IsEmpty).Fire(VisitTrigger.Verify);
        (VerifiedBy, VerifiedUtc, Explanation) = (by.UserId, nowUtc, explanation);
        return new VisitVerified(Id, Flags != VisitFlags.None);
    }

    /// <summary>Contests a report, a verification or a miss. Nothing is paid until somebody else has decided.</summary>
    /// <exception cref="RefusedException"><c>Visits_ReasonNeeded</c>, <c>Visits_NotInState</c></exception>
    internal VisitDisputed Dispute(Actor by, ProtectedText reason)
    {
        if (reason.IsEmpty) throw VisitsRefusals.ReasonNeeded().AsException();
        var disputed = new VisitDisputed(Id, State);
        Ready(VisitTrigger.Dispute).Fire(VisitTrigger.Dispute);
        (DisputedBy, DisputeText, ResolvedBy, ResolutionText) = (by.UserId, reason, null, ProtectedText.Empty);
        return disputed;
    }

    /// <summary>Decides a dispute: upheld is payable, dismissed is not.</summary>
    /// <exception cref="RefusedException"><c>Visits_OwnDispute</c>, <c>Visits_OwnVisit</c>, <c>Visits_ReasonNeeded</c>, <c>Visits_NotYet</c></exception>
    internal VisitDisputeResolved Resolve(Actor by, bool uphold, ProtectedText reason, DateTime nowUtc)
    {
        if (by.UserId == DisputedBy) throw VisitsRefusals.OwnDispute().AsException();
        if (IsBy(by.WorkerId)) throw VisitsRefusals.OwnVisit().AsException();
        if (reason.IsEmpty) throw VisitsRefusals.ReasonNeeded().AsException();
        var trigger = uphold ? VisitTrigger.Uphold : VisitTrigger.Dismiss;
        Ready(trigger).Fire(trigger);
        (ResolvedBy, ResolutionText) = (by.UserId, reason);
        if (uphold) (VerifiedBy, VerifiedUtc) = (by.UserId, nowUtc);
        return new VisitDisputeResolved(Id, uphold);
    }

    /// <summary>On an approved statement. The same statement again changes nothing; another one is refused: a visit is paid once, ever.</summary>
    /// <exception cref="RefusedException"><c>Visits_OtherStatement</c>, <c>Visits_NotInState</c></exception>
    internal VisitSettled? Settle(string statementId)
    {
        RequireSettleable(statementId);
        if (StatementId == statementId) return null;
        Workflow().Fire(VisitTrigger.Settle);
        StatementId = statementId;
        return new VisitSettled(Id, statementId);
    }

    /// <summary>So that many can be checked before the first is changed.</summary>
    internal void RequireSettleable(string statementId)
    {
        if (StatementId is { } other && other != statementId) throw VisitsRefusals.OtherStatement(other).AsException();
        if (StatementId is null) Workflow().Require(VisitTrigger.Settle);
    }
}
