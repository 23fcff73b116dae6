using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Providers;

/// <summary>The only writer of one organisation, its papers and its people; key = unified social credit code.</summary>
public interface IServiceProviderGrain : IGrainWithStringKey
{
    Task<Outcome<Receipt>> Register(RegisterProvider command);

    Task<Outcome<Receipt>> Change(ChangeProvider command);

    Task<Outcome<Receipt>> Verify(VerifyProvider command);

    Task<Outcome<Receipt>> Suspend(SuspendProvider command);

    Task<Outcome<Receipt>> Lift(LiftProvider command);

    Task<Outcome<Receipt>> Bar(BarProvider command);

    Task<Outcome<Receipt>> Readmit(ReadmitProvider command);

    Task<Outcome<Receipt>> FileQualification(FileQualification command);

    Task<Outcome<Receipt>> WithdrawQualification(WithdrawQualification command);

    Task<Outcome<Receipt>> AcknowledgeGuide(AcknowledgeGuide command);

    Task<Outcome<Receipt>> Hire(HireWorker command);

    Task<Outcome<Receipt>> ChangeWorker(ChangeWorker command);

    Task<Outcome<Receipt>> LetGo(LetWorkerGo command);

    Task<Outcome<Receipt>> RecordCheck(RecordWorkerCheck command);

    Task<Outcome<Receipt>> FileWorkerQualification(FileWorkerQualification command);

    Task<Outcome<Receipt>> RemoveWorkerQualification(RemoveWorkerQualification command);

    /// <summary>The field in clear. The text is in no stored answer, only the log entry is.</summary>
    Task<Outcome<PersonalText>> RevealWorker(RevealWorkerField command);
}
