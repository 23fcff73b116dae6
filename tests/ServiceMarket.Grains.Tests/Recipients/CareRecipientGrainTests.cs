using System.Text;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Audit;
using ServiceMarket.Database.Operations;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Recipients;

public sealed class CareRecipientGrainTests : IAsyncLifetime
{
    private const string Township = "220284001";
    private static readonly Actor Caseworker = People.Caseworker with { Division = Township };
    private static readonly Actor ForeignCaseworker = People.Caseworker with { UserId = "u-foreign-caseworker", Division = "220283001" };
    private SiloFixture silo = null!;

    public async Task InitializeAsync() => silo = await SiloFixture.StartAsync();

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task Register_SentTwentyTimesAtOnce_RegistersOnceAndAnswersTheSame()
    {
        var command = new RegisterRecipient("op-twice-1", Caseworker, Person(1));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Grain("twice").Register(command)));
        Assert.All(outcomes, outcome => Assert.Equal(outcomes[0], outcome));
        Assert.True(outcomes[0].IsDone, outcomes[0].Refusal?.Code);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Set<CareRecipient>().CountAsync());
    }

    [Fact]
    public async Task Register_SameNumberTenTimesAtOnce_OneWins_TheOthersAreTold()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Grain($"race-{i}").Register(new RegisterRecipient($"op-race-{i}", Caseworker, Person(2)))));
        Assert.Equal(1, outcomes.Count(outcome => outcome.IsDone));
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.StartsWith("Recipients_Duplicate", outcome.Refusal!.Code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Register_NumberOfAnotherCounty_IsRefusedWithoutNamingIt()
    {
        await Done(Grain("here").Register(new RegisterRecipient("op-here-1", Caseworker, Person(3))));
        var refused = await Grain("there").Register(new RegisterRecipient("op-there-1", ForeignCaseworker, Person(3) with { Township = "220283001" }));
        Assert.Equal("Recipients_DuplicateElsewhere", refused.Refusal!.Code);
        Assert.DoesNotContain("220284", string.Concat(refused.Refusal.Arguments), StringComparison.Ordinal);
        var again = await Grain("here-2").Register(new RegisterRecipient("op-here-2", Caseworker, Person(3)));
        Assert.Equal("Recipients_DuplicateHere", again.Refusal!.Code);
    }

    [Theory]
    [InlineData("220284194503020011", "Shared_ResidentIdWrongCheck")]
    [InlineData("220284194502300011", "Shared_ResidentIdNoSuchDate")]
    [InlineData("2202841945", "Shared_ResidentIdWrongLength")]
    [InlineData("", "Shared_ResidentIdMissing")]
    public async Task Register_WithABadNumber_IsRefusedAndSavesNothing(string number, string code)
    {
        var refused = await Grain("bad").Register(new RegisterRecipient("op-bad-1", Caseworker, Person(4) with { IdNumber = new(number) }));
        Assert.Equal((code, "IdNumber"), (refused.Refusal!.Code, refused.Refusal.Field));
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.False(await db.Set<CareRecipient>().AnyAsync());
        Assert.False(await db.Set<EventRecord>().AnyAsync());
    }

    [Fact]
    public async Task Register_InATownshipThatDoesNotExist_IsRefused()
    {
        var refused = await Grain("nowhere").Register(new RegisterRecipient("op-nowhere", People.Officer, Person(5) with { Township = "220284999" }));
        Assert.Equal(("Recipients_DivisionUnknown", "Township"), (refused.Refusal!.Code, refused.Refusal.Field));
    }

    [Fact]
    public async Task Register_WithAForeignersCard_NeedsItsKind()
    {
        var number = ResidentIds.Of(11, place: "911284");
        var wrong = await Grain("card").Register(new RegisterRecipient("op-card-1", Caseworker, Person(6) with { IdNumber = new(number) }));
        Assert.Equal("Recipients_IdNumberWrongKind", wrong.Refusal!.Code);
        await Done(Grain("card").Register(new RegisterRecipient(
            "op-card-2", Caseworker, Person(6) with { IdNumber = new(number), IdentityKind = IdentityKind.ForeignPermanentId })));
    }

    [Fact]
    public async Task NothingPersonal_StandsInTheDatabaseFile_ItsLogOrTheTrail()
    {
        await Done(Grain("file").Register(new RegisterRecipient("op-file-1", Caseworker, Person(7) with { Needs = new("胰岛素依赖") })));
        await Done(Grain("file").Assess(new AssessSelfCare("op-file-2", Caseworker, "a-file", GivenPerson.Answers(5), GivenPerson.Today, AssessmentOccasion.First)));
        await Done(Grain("file").RecordLifeEvent(new RecordLifeEvent("op-file-3", Caseworker, "e-file", LifeEventKind.Hospitalised, GivenPerson.Today, new("骨折住院说明"))));
        await Done(Grain("file").Reveal(new RevealField("op-file-4", Caseworker, PersonalField.Phone, RevealPurpose.Contact)));
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(silo.Database.Path)!))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            foreach (var secret in new[] { "陈测试", ResidentIds.Of(7), "13844321234", "测试屯7号", "胰岛素依赖", "骨折住院说明" })
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, $"{secret} in {Path.GetFileName(file)}");
            if (file.EndsWith(".db-wal", StringComparison.Ordinal)) Assert.True(bytes.AsSpan().IndexOf("CareRecipient"u8) >= 0);
        }
    }

    [Fact]
    public async Task Reveal_WritesTheAccessLogFirst_AndStoresNoClearText()
    {
        await Done(Grain("reveal").Register(new RegisterRecipient("op-reveal-1", Caseworker, Person(8))));
        var command = new RevealField("op-reveal-2", Caseworker, PersonalField.IdNumber, RevealPurpose.Verification);
        Assert.Equal(ResidentIds.Of(8), (await Grain("reveal").Reveal(command)).Require().Value);
        await Grain("reveal").Reveal(command);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        var entry = await db.Set<AccessLogEntry>().SingleAsync();
        Assert.Equal(("reveal", "IdNumber", "Verification", Caseworker.UserId), (entry.SubjectId, entry.Field, entry.Purpose, entry.ActorId));
        Assert.DoesNotContain(await db.Set<OperationRecord>().Select(o => o.AnswerJson).ToListAsync(), answer => answer.Contains(ResidentIds.Of(8), StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARepeatWithAnotherPhone_IsNotTakenForTheFirst_AndTheStoredHashIsKeyed()
    {
        var command = new RegisterRecipient("op-body-1", Caseworker, Person(15));
        await Done(Grain("body").Register(command));
        var other = await Grain("body").Register(command with { Person = Person(15) with { Phone = new("13000000000") } });
        Assert.Equal("Shared_SameOperationOtherBody", other.Refusal!.Code);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        var stored = await db.Set<OperationRecord>().Select(o => o.BodyHash).SingleAsync();
        var bare = System.Text.Json.JsonSerializer.SerializeToNode(command)!.AsObject();
        bare.Remove("Actor");
        bare.Remove("ExpectedVersion");
        bare["$"] = nameof(RegisterRecipient);
        Assert.NotEqual(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(bare.ToJsonString()))), stored);
    }

    [Fact]
    public async Task Fault24_ForeignersAndWrongRoles_AreRefusedAndNothingIsLogged()
    {
        await Done(Grain("foreign").Register(new RegisterRecipient("op-foreign-1", Caseworker, Person(9))));
        foreach (var foreign in new[] { People.ForeignOfficer, ForeignCaseworker })
            Assert.Equal("Identity_OutOfReach", (await Grain("foreign").Reveal(new RevealField($"op-{foreign.UserId}", foreign, PersonalField.Name, RevealPurpose.Contact))).Refusal!.Code);
        foreach (var other in new[] { People.Auditor, People.Supervisor, People.Administrator, People.Manager })
            Assert.Equal("Identity_RoleMayNot", (await Grain("foreign").Reveal(new RevealField($"op-{other.UserId}", other, PersonalField.Name, RevealPurpose.Contact))).Refusal!.Code);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.False(await db.Set<AccessLogEntry>().AnyAsync());
    }

    [Fact]
    public async Task Edit_LeavesEmptyFieldsAlone_AndAStaleFormIsRefused()
    {
        await Done(Grain("edit").Register(new RegisterRecipient("op-edit-1", Caseworker, Person(10))));
        var form = new PersonInput
        {
            IdentityKind = IdentityKind.ResidentId,
            Category = AssistanceCategory.MinimumAllowance,
            VulnerableType = VulnerableType.Elderly,
            RegistrationDivision = "220381",
            Township = Township,
            Phone = new("13900001111"),
        };
        await Done(Grain("edit").Edit(new EditRecipient("op-edit-2", Caseworker, form, [PersonalField.Address]) { ExpectedVersion = 1 }));
        var stale = await Grain("edit").Edit(new EditRecipient("op-edit-3", Caseworker, form, []) { ExpectedVersion = 1 });
        Assert.Equal("Shared_Stale", stale.Refusal!.Code);
        Assert.Equal("13900001111", await Reveal("edit", PersonalField.Phone));
        Assert.Equal("陈测试", await Reveal("edit", PersonalField.Name));
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.True((await db.Set<CareRecipient>().SingleAsync()).Address.IsEmpty);
        var trail = await db.Set<EventRecord>().SingleAsync(e => e.Kind == nameof(RecipientEdited));
        Assert.Contains("Phone", trail.PayloadJson, StringComparison.Ordinal);
        Assert.DoesNotContain("1390000", trail.PayloadJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_FromAssessmentToDeath_WalksThroughAndEndsTheDayBefore()
    {
        var contract = await GivenContract.ActiveAsync(silo.Database.Databases);
        await Done(Grain("walk").Register(new RegisterRecipient("op-walk-1", Caseworker, Person(11))));
        await Done(Grain("walk").Assess(new AssessSelfCare("op-walk-2", Caseworker, "a-walk", GivenPerson.Answers(2), GivenPerson.Today, AssessmentOccasion.First)));
        Assert.Equal("Recipients_NotEligible_NotAssessed", (await Draft("op-walk-3", contract)).Refusal!.Code);
        await Done(Grain("walk").ConfirmGrade(new ConfirmGrade("op-walk-4", People.Officer, "a-walk", SelfCareGrade.PartlyUnable, PersonalText.Empty)));
        await Done(Draft("op-walk-5", contract));
        await Done(Grain("walk").ApprovePlan(new ApproveCarePlan("op-walk-6", People.Officer, "op-walk-5", GivenPerson.Today.AddMonths(6))));
        await Done(Grain("walk").RecordLifeEvent(new RecordLifeEvent("op-walk-7", Caseworker, "e-walk", LifeEventKind.Died, GivenPerson.Today, PersonalText.Empty)));
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        var person = await db.Set<CareRecipient>().Whole().SingleAsync();
        Assert.Equal((RecipientStatus.Deceased, PlanState.Ended), (person.Status, person.Plans[0].State));
        Assert.Equal(People.Organisation, person.Plans[0].Lines[0].Organisation);

        Task<Outcome<Receipt>> Draft(string operation, string of) => Grain("walk").DraftPlan(new DraftCarePlan(
            operation, Caseworker, operation, GivenPerson.Today.AddDays(1), GivenPerson.Today.AddMonths(6), new("每周两次"), [GivenPerson.Asked($"{of}-1")]));
    }

    [Theory]
    [InlineData("1", 45, "Recipients_MinutesOutOfRange", "Lines[0].Minutes")]
    [InlineData("1", 60, "Recipients_NotEligible_NotAssessed", "Lines[0].ContractLineId")]
    [InlineData("2", 29, "Recipients_MinutesOutOfRange", "Lines[0].Minutes")]
    [InlineData("2", 30, null, null)]
    public async Task DraftPlan_HoldsEachLineToTheItemThatTheContractBought(string line, int minutes, string? code, string? field)
    {
        var contract = await GivenContract.ActiveAsync(silo.Database.Databases);
        var id = $"item-{line}-{minutes}";
        await Done(Grain(id).Register(new RegisterRecipient($"op-{id}", Caseworker, Person(16))));
        if (minutes != 60)
        {
            await Done(Grain(id).Assess(new AssessSelfCare($"op-a-{id}", Caseworker, $"a-{id}", GivenPerson.Answers(2), GivenPerson.Today, AssessmentOccasion.First)));
            await Done(Grain(id).ConfirmGrade(new ConfirmGrade($"op-c-{id}", People.Officer, $"a-{id}", SelfCareGrade.PartlyUnable, PersonalText.Empty)));
        }

        var outcome = await Grain(id).DraftPlan(new DraftCarePlan($"op-p-{id}", Caseworker, $"p-{id}", GivenPerson.Today.AddDays(1),
            GivenPerson.Today.AddMonths(6), new("每周"), [GivenPerson.Asked($"{contract}-{line}", minutes: minutes)]));
        Assert.Equal((code, field), (outcome.Refusal?.Code, outcome.Refusal?.Field));
    }

    [Fact]
    public async Task Within_ShowsEachUserOnlyTheirOwnDivisionsPeople()
    {
        await Done(Grain("in-1").Register(new RegisterRecipient("op-in-1", Caseworker, Person(12))));
        await Done(Grain("in-2").Register(new RegisterRecipient("op-in-2", People.Officer, Person(13) with { Township = "220284002" })));
        await Done(Grain("in-3").Register(new RegisterRecipient("op-in-3", ForeignCaseworker, Person(14) with { Township = "220283001" })));
        Assert.Equal(["in-1"], await Seen(Caseworker));
        Assert.Equal(["in-1", "in-2"], await Seen(People.Officer));
        Assert.Equal(["in-3"], await Seen(People.ForeignOfficer));
        Assert.Equal(["in-1", "in-2", "in-3"], await Seen(People.Supervisor));
        foreach (var nobody in new[] { People.Manager, People.Auditor, People.Administrator }) Assert.Empty(await Seen(nobody));
    }

    private async Task<List<string>> Seen(Actor actor)
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        return await db.Set<CareRecipient>().Within(actor).Select(person => person.Id).OrderBy(id => id).ToListAsync();
    }

    private async Task<string?> Reveal(string id, PersonalField field) =>
        (await Grain(id).Reveal(new RevealField($"op-{id}-{field}", Caseworker, field, RevealPurpose.Contact))).Require().Value;

    private ICareRecipientGrain Grain(string id) => silo.Grains.GetGrain<ICareRecipientGrain>(id);

    private static async Task Done<T>(Task<Outcome<T>> sent)
    {
        var outcome = await sent;
        Assert.True(outcome.IsDone, outcome.Refusal?.Code);
    }

    private static PersonInput Person(int sequence) => new()
    {
        Name = new("陈测试"),
        IdentityKind = IdentityKind.ResidentId,
        IdNumber = new(ResidentIds.Of(sequence)),
        Category = AssistanceCategory.DispersedSupport,
        VulnerableType = VulnerableType.Elderly,
        RegistrationDivision = "220284",
        Township = Township,
        Phone = new("13844321234"),
        Address = new("测试屯7号"),
    };
}
