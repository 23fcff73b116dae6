namespace ServiceMarket.Domain.Recipients;

/// <summary>The fields that are shown in clear only on a deliberate, logged click.</summary>
public enum PersonalField
{
    Name,
    IdNumber,
    IdNote,
    Phone,
    Address,
    HomePoint,
    Needs,
    GuardianName,
    GuardianPhone,
    GuardianRelation,
    Assessment,
}
