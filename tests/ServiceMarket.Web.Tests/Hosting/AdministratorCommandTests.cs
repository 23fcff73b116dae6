using ServiceMarket.Domain.Identity;
using ServiceMarket.Testing.Web;
using ServiceMarket.Web.Hosting;

namespace ServiceMarket.Web.Tests.Hosting;

public sealed class AdministratorCommandTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    [Fact]
    public async Task Run_OnADatabase_MakesAnAccountThatMayMakeOthers()
    {
        Assert.Equal(0, await RunAsync(WebHost.Password, "firstadmin", "220000"));
        var browser = await fixture.Host.SignedInAsync(new Actor("firstadmin", "firstadmin", Role.Administrator, "220000"));
        Assert.NotNull((await browser.OpenAsync("/users/new")).QuerySelector("[name='UserName']"));
        Assert.Equal(1, await RunAsync(WebHost.Password, "firstadmin", "220000"));
    }

    [Theory]
    [InlineData("short", "otheradmin", "220000")]
    [InlineData(WebHost.Password, "otheradmin", "nowhere")]
    [InlineData(WebHost.Password, "not a name", "220000")]
    public async Task Run_WithWhatCannotBe_SaysSoAndMakesNothing(string password, string name, string division) =>
        Assert.Equal(1, await RunAsync(password, name, division));

    private async Task<int> RunAsync(string password, params string[] arguments) => await AdministratorCommand.RunAsync(
        fixture.Host.Database.Configuration, [AdministratorCommand.Name, .. arguments], new StringReader(password + "\n"), TextWriter.Null);
}
