using CsCheck;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Recipients;

/// <summary>民发〔2021〕43号, arts. 21 and 22.</summary>
public sealed class SelfCareRuleTests
{
    [Theory]
    [InlineData(0, SelfCareGrade.Able)]
    [InlineData(1, SelfCareGrade.PartlyUnable)]
    [InlineData(2, SelfCareGrade.PartlyUnable)]
    [InlineData(3, SelfCareGrade.PartlyUnable)]
    [InlineData(4, SelfCareGrade.Unable)]
    [InlineData(5, SelfCareGrade.Unable)]
    [InlineData(6, SelfCareGrade.Unable)]
    public void Propose_ByFailedCount_GivesTheGradeOfArticle22(int failed, SelfCareGrade grade) =>
        Assert.Equal(grade, SelfCareRule.Propose(GivenPerson.Answers(failed)));

    [Fact]
    public void Propose_WhicheverIndicatorsFail_DependsOnTheCountOnly() => Gen.Bool.Array[6].Sample(able =>
    {
        var answers = new SelfCareAnswers(able[0], able[1], able[2], able[3], able[4], able[5]);
        var failed = able.Count(one => !one);
        Assert.Equal(failed == 0 ? SelfCareGrade.Able : failed <= 3 ? SelfCareGrade.PartlyUnable : SelfCareGrade.Unable, SelfCareRule.Propose(answers));
        Assert.Equal(answers, SelfCareAnswers.FromCode(answers.ToCode()));
    });

    [Theory]
    [InlineData(0, "Eating")]
    [InlineData(3, "Toileting")]
    [InlineData(5, "Bathing")]
    public void Propose_WithAnUnansweredIndicator_IsRefusedBesideIt(int missing, string field)
    {
        bool? Answer(int at) => at == missing ? null : true;
        var refused = Assert.Throws<RefusedException>(() =>
            SelfCareRule.Propose(new SelfCareAnswers(Answer(0), Answer(1), Answer(2), Answer(3), Answer(4), Answer(5))));
        Assert.Equal("Recipients_IndicatorUnanswered", refused.Refusal.Code);
        Assert.Equal(field, refused.Refusal.Field);
    }

    [Fact]
    public void Answers_WhenPrinted_SayNothing() => Assert.DoesNotContain("True", GivenPerson.Answers(3).ToString(), StringComparison.OrdinalIgnoreCase);
}
