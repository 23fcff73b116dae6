using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Grains.Recipients;

/// <summary>One mailbox for a person, the plan and the visits. Clear texts are sealed here, before the aggregate sees them.</summary>
[GrainType("care-recipient")]
public sealed partial class CareRecipientGrain(GrainTools tools, FieldKeyRing keys, FieldCipher cipher) : AggregateGrain<CareRecipient>(tools), ICareRecipientGrain
{
    private const int LongestReason = 500;
    private readonly PersonSealer sealer = new(cipher);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        keys.Warm();
        return base.OnActivateAsync(cancellationToken);
    }

    public Task<Outcome<Receipt>> Register(RegisterRecipient command) => Create(
        command,
        (db, cancellation) => Facts(db, command.Person, cancellation),
        facts =>
        {
            var person = CareRecipient.Register(Key, sealer.Details(command.Person, null, [], Today), facts.Claim, command.Actor, Now);
            return facts.TownshipExists ? person : throw RecipientsRefusals.DivisionUnknown("Township").AsException();
        });

    public Task<Outcome<Receipt>> Edit(EditRecipient command) => Execute(
        command,
        (db, cancellation) => Facts(db, command.Person, cancellation),
        (person, facts) =>
        {
            if (!facts.TownshipExists) throw RecipientsRefusals.DivisionUnknown("Township").AsException();
            var details = sealer.Details(command.Person, person, command.Cleared, Today);
            person.Edit(details, PersonChanges.Between(person, details), facts.Claim, command.Actor, Now);
        });

    public Task<Outcome<Receipt>> Assess(AssessSelfCare command) => Execute(command, person =>
    {
        var answers = cipher.Seal(command.Answers.ToCode(), RecipientFields.AssessmentAnswers);
        person.Assess(command.AssessmentId, command.Answers, answers, command.AssessedOn, command.Occasion, command.Actor, Now);
    });

    public Task<Outcome<Receipt>> ConfirmGrade(ConfirmGrade command) => Execute(command, person =>
        person.ConfirmGrade(command.AssessmentId, command.Grade, Reason(command.Reason, RecipientFields.AssessmentReason), command.Actor, Now));

    public Task<Outcome<Receipt>> ReturnAssessment(ReturnAssessment command) => Execute(command, person =>
        person.ReturnAssessment(command.AssessmentId, Reason(command.Reason, RecipientFields.AssessmentReason), command.Actor, Now));

    public Task<Outcome<Receipt>> DraftPlan(DraftCarePlan command) => Execute(
        command,
        (db, cancellation) => RecipientFacts.Lines(db, command.Lines.Select(line => line.ContractLineId), cancellation),
        (person, facts) =>
        {
            var terms = new PlanTerms(command.StartsOn, command.ReviewDueOn, Reason(command.Reason, RecipientFields.PlanReason));
            person.DraftNextPlan(command.PlanId, terms, command.Lines, facts, command.Actor, Now);
        });

    public Task<Outcome<Receipt>> ApprovePlan(ApproveCarePlan command) => Execute(
        command,
        (db, cancellation) => RecipientFacts.LinesOfPlan(db, command.PlanId, cancellation),
        (person, facts) => person.ApprovePlan(command.PlanId, command.ReviewDueOn, facts, command.Actor, Now));

    public Task<Outcome<Receipt>> ReturnPlan(ReturnCarePlan command) => Execute(command, person =>
        person.ReturnPlan(command.PlanId, Reason(command.Reason, RecipientFields.PlanReturnedReason), command.Actor));

    public Task<Outcome<Receipt>> ReviewPlan(ReviewCarePlan command) => Execute(command, person => person.ReviewPlan(command.PlanId, Now));

    public Task<Outcome<Receipt>> EndPlan(EndCarePlan command) => Execute(command, person => person.EndPlan(command.PlanId, command.LastDay, Now));

    public Task<Outcome<Receipt>> RecordLifeEvent(RecordLifeEvent command) => Execute(
        command,
        (db, cancellation) => RecipientFacts.ClaimantOnReturn(db, Key, cancellation),
        (person, claim) =>
        {
            var note = sealer.Seal(command.Note, "Note", LongestReason, RecipientFields.LifeEventNote);
            person.RecordLifeEvent(command.EventId, command.Kind, command.Day, note, claim, command.Actor, Now);
        });

    public async Task<Outcome<PersonalText>> Reveal(RevealField command)
    {
        var logged = await Execute(command, person => { person.Reveal(command.Field); });
        if (!logged.IsDone) return Outcome.Refused<PersonalText>(logged.Refusal!);
        await using var db = await Databases.CreateDbContextAsync();
        var person = await db.Set<CareRecipient>().AsNoTracking().Whole().SingleAsync(row => row.Id == Key);
        var text = command.Field == PersonalField.Assessment ? person.Assessments[^1].Answers : person.Sealed(command.Field);
        return Outcome.Done(new PersonalText(cipher.Open(text, RecipientFields.Of(command.Field))), logged.Version);
    }

    protected override Task<CareRecipient?> Load(MarketDbContext db, string id, CancellationToken cancellation) =>
        db.Set<CareRecipient>().Whole().SingleOrDefaultAsync(person => person.Id == id, cancellation);

    protected override string BodyHash(Command command) => cipher.Index(base.BodyHash(command), RecipientFields.CommandBody);

    protected override void Write(CommitRecords records, CareRecipient aggregate, Domain.DomainEvent happened)
    {
        WriteVisits(records, aggregate, happened);
        if (happened is not PersonalFieldRevealed || records.Command is not RevealField reveal) return;
        records.Db.Add(new AccessLogEntry
        {
            SubjectType = nameof(CareRecipient),
            SubjectId = aggregate.Id,
            Field = reveal.Field.ToString(),
            Purpose = reveal.Purpose.ToString(),
            ActorId = reveal.Actor.UserId,
            ActorName = reveal.Actor.Name,
            OperationId = reveal.OperationId,
            AtUtc = records.NowUtc,
        });
    }

    private Task<(IdClaimant Claim, bool TownshipExists)> Facts(MarketDbContext db, PersonInput person, CancellationToken cancellation) =>
        RecipientFacts.Person(db, Key, sealer.ClaimOf(person, Today), person.Township.Trim(), cancellation);

    private DateOnly Today => ChinaTime.DayOf(Now);

    private ProtectedText Reason(PersonalText text, string purpose) => sealer.Seal(text, "Reason", LongestReason, purpose);
}
