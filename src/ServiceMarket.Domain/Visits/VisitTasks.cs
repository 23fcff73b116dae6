namespace ServiceMarket.Domain.Visits;

/// <summary>What was done during the visit (民发〔2021〕43号 art. 23, domain.md 4.3): ticked on the phone.</summary>
[Flags]
public enum VisitTasks
{
    None = 0,
    /// <summary>Saw and talked with the person.</summary>
    Talked = 1,
    /// <summary>Looked at health and medicine.</summary>
    HealthLooked = 2,
    /// <summary>Looked at fire, carbon monoxide and electricity.</summary>
    SafetyLooked = 4,
    /// <summary>Looked at heating and food stocks.</summary>
    HeatingAndFood = 8,
    /// <summary>Looked at whether the care agreement is kept.</summary>
    AgreementLooked = 16,
    Meal = 32,
    Washing = 64,
    Dressing = 128,
    Cleaning = 256,
    Laundry = 512,
    Medicine = 1024,
    Errand = 2048,
    Escort = 4096,
    Exercise = 8192,
    Company = 16384,
}
