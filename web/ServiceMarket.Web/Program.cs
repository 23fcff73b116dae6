using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);

// The order is the order of starting, and hosted services stop in reverse: jobs drain while the silo still answers,
// the silo stops while the database still answers (style.md 4.4, measured).
builder.Services.AddServiceMarketDatabase(builder.Configuration);
builder.AddEmbeddedSilo();
builder.Services.AddPages();

var app = builder.Build();
await app.Services.GetRequiredService<IDbContextFactory<MarketDbContext>>().PrepareAsync();
app.UsePages();
await app.RunAsync();

public partial class Program;
