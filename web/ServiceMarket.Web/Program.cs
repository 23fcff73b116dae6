using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Grains;
using ServiceMarket.Jobs;
using ServiceMarket.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
if (args is [LedgerCommand.Name, ..]) return await LedgerCommand.RunAsync(builder.Configuration, Console.Out);
if (args is [AdministratorCommand.Name, ..]) return await AdministratorCommand.RunAsync(builder.Configuration, args, Console.In, Console.Out);

// The order is the order of starting, and hosted services stop in reverse: jobs drain while the silo still answers,
// the silo stops while the database still answers (style.md 4.4, measured).
builder.AddClock();
builder.Services.AddServiceMarketDatabase(builder.Configuration);
builder.AddServiceMarketSilo(Dashboards.AddTo);
builder.Services.AddServiceMarketJobs(builder.Configuration);
builder.Services.AddPages();

var app = builder.Build();
var databases = app.Services.GetRequiredService<IDbContextFactory<MarketDbContext>>();
await databases.PrepareAsync();
await new ReferenceDataLoader(databases).LoadAsync();
await app.LoadDemoCountyAsync();
app.UsePages();
await app.RunAsync();
return 0;

public partial class Program;
