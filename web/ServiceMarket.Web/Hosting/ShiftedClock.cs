using System.Globalization;

namespace ServiceMarket.Web.Hosting;

/// <summary>
/// In Development the business clock may run ahead, so that a walk through ten working days takes a minute: by a fixed
/// <c>ServiceMarket:Clock:Offset</c>, or by what the file <c>ServiceMarket:Clock:File</c> says at the moment. Timers keep the machine's pace.
/// </summary>
public sealed class ShiftedClock(TimeSpan offset, string? file) : TimeProvider
{
    public const string Section = "ServiceMarket:Clock";

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset + FromFile();

    private TimeSpan FromFile() =>
        file is not null && File.Exists(file) && TimeSpan.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var more)
            ? more
            : TimeSpan.Zero;
}

public static class ClockSetup
{
    /// <summary>Before the database, which otherwise takes the machine's clock. A shifted clock outside Development stops the start.</summary>
    public static WebApplicationBuilder AddClock(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(ShiftedClock.Section);
        if (!section.Exists()) return builder;
        if (!builder.Environment.IsDevelopment()) throw new InvalidOperationException($"{ShiftedClock.Section} is for Development only.");
        builder.Services.AddSingleton<TimeProvider>(new ShiftedClock(section.GetValue("Offset", TimeSpan.Zero), section["File"]));
        return builder;
    }
}
