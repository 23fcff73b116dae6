namespace ServiceMarket.Domain.Visits;

/// <summary>What somebody should look at before the visit is paid. Set by the program, never removed; verifying a flagged visit needs a reason.</summary>
[Flags]
public enum VisitFlags
{
    None = 0,
    /// <summary>Checked in or out more than two kilometres from the home.</summary>
    FarFromHome = 1,
    /// <summary>The device's clock was ahead of the server's by more than five minutes.</summary>
    DeviceClockAhead = 2,
    /// <summary>The device's clock was behind the server's by more than fifteen minutes.</summary>
    DeviceClockBehind = 4,
    /// <summary>Shorter than the item's least duration.</summary>
    TooShort = 8,
    /// <summary>Begun more than two hours away from the planned time.</summary>
    OffSchedule = 16,
    /// <summary>Checked out on another day or more than four hours after the planned end.</summary>
    CheckOutLate = 32,
    /// <summary>The day lies after the recipient's death, admission or end of status. Never payable.</summary>
    AfterRecipientEnd = 64,
    /// <summary>A time or place was corrected afterwards.</summary>
    Corrected = 128,
}
