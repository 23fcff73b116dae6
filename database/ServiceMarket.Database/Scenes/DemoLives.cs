using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Scenes;

/// <summary>What happened to people meanwhile: somebody died, somebody is in hospital, somebody moved into an institution. Their visits stopped that day.</summary>
internal sealed class DemoLives(Story story, DemoRecipients recipients)
{
    public void Tell()
    {
        Happens(-19, 11, LifeEventKind.Died);
        Happens(-12, 34, LifeEventKind.Hospitalised);
        Happens(-6, 34, LifeEventKind.Discharged);
        Happens(-5, 51, LifeEventKind.AdmittedToInstitution);
        Happens(-3, 70, LifeEventKind.Hospitalised);
        Happens(-2, 92, LifeEventKind.StatusLost);
    }

    private void Happens(int days, int nth, LifeEventKind kind) => story.At(days, 17, 30, utc =>
    {
        var person = recipients.People[nth];
        var by = DemoCast.CaseworkerOf(person.Township);
        person.RecordLifeEvent(story.NewId(), kind, ChinaTime.DayOf(utc), ProtectedText.Empty, IdClaimant.Nobody, by, utc);
        story.Commit(person, by, utc);
    });
}
