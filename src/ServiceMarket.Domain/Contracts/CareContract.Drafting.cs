using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Contracts;

public sealed partial class CareContract
{
    /// <summary>
    /// Draws up the contract that an award demands. Refused: an empty or too long number, a term against 102号令 art. 24, a share of a
    /// year outside the term, nothing ordered.
    /// </summary>
    /// <param name="id">Key, made by the caller; the lines' keys derive from it.</param>
    /// <param name="award">What the tender fixed.</param>
    /// <param name="terms">What the officer decides.</param>
    /// <param name="actor">The officer.</param>
    /// <param name="nowUtc">Now.</param>
    public static CareContract Draft(string id, AwardedTender award, ContractTerms terms, Actor actor, DateTime nowUtc)
    {
        var awardedOn = ChinaTime.DayOf(award.AwardedUtc);
        var total = YearShareRule.Total(award);
        if (total <= 0 || total > long.MaxValue) throw ContractsRefusals.NothingOrdered().AsException();
        var fitting = Fitting(terms, awardedOn);
        RefuseIf(YearShareRule.Broken(award, fitting));
        var contract = new CareContract
        {
            Id = id,
            Title = award.Title,
            TenderId = award.TenderId,
            County = award.County,
            ProviderId = award.ProviderId,
            ProviderName = award.ProviderName,
            AwardedOn = awardedOn,
            SignBy = awardedOn.AddDays(ContractLimits.SigningDays),
            TotalFen = (long)total,
            DraftedBy = actor.UserId,
            DraftedUtc = nowUtc,
        };
        contract.Take(fitting);
        contract.lines.AddRange(award.Lines.Select((line, index) => new ContractLine($"{id}-{index + 1}", id, index + 1, line)));
        contract.yearShares.AddRange(award.YearShares.Where(share => share.AmountFen > 0).OrderBy(share => share.Year)
            .Select(share => new ContractYearShare(share.Year, share.AmountFen)));
        contract.Record(new ContractDrafted(award.TenderId, award.ProviderId, contract.Number, contract.TotalFen, contract.StartsOn, contract.EndsOn));
        return contract;
    }

    /// <summary>Changes number and term. Refused: signed by one side already, and what <see cref="Draft"/> refuses.</summary>
    public void Amend(ContractTerms terms)
    {
        DemandNoWalk();
        if (State != ContractState.Draft) throw ContractsRefusals.NotInThisState(State).AsException();
        if (OrganisationSignedUtc is not null || BureauSignedUtc is not null) throw ContractsRefusals.SignedAlreadyByOne().AsException();
        var fitting = Fitting(terms, AwardedOn);
        if (yearShares.FirstOrDefault(share => share.Year < fitting.StartsOn.Year || share.Year > fitting.EndsOn.Year) is { } outside)
            throw ContractsRefusals.ShareOutsideTerm(outside.Year).AsException();
        Take(fitting);
        Record(new ContractAmended(Number, StartsOn, EndsOn));
    }

    private static ContractTerms Fitting(ContractTerms terms, DateOnly awardedOn)
    {
        var ground = string.IsNullOrWhiteSpace(terms.LongTermGround) ? null : Text(terms.LongTermGround, "LongTermGround", ContractLimits.Reason);
        var fitting = terms with { Number = Text(terms.Number, "Number", ContractLimits.Number), LongTermGround = ground };
        RefuseIf(TermRule.Broken(fitting, awardedOn));
        return fitting;
    }

    private void Take(ContractTerms terms) =>
        (Number, StartsOn, EndsOn, LongTermGround) = (terms.Number, terms.StartsOn, terms.EndsOn, terms.LongTermGround);
}
