using ServiceMarket.Benchmarks;

// dotnet run -c Release --project tests/ServiceMarket.Benchmarks -- budget [rounds] [seconds]
//                                                       -- visit-planning [rounds] [recipients]
//                                                       -- lists [rounds]
//                                                       -- open-data [rounds]
var which = args.Length > 0 ? args[0] : "budget";
var rounds = args.Length > 1 ? int.Parse(args[1], null) : 5;
var seconds = args.Length > 2 ? double.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 2;
return which switch
{
    "budget" => await BudgetBenchmark.RunAsync(rounds, seconds),
    "visit-planning" => await VisitPlanningBenchmark.RunAsync(rounds, args.Length > 2 ? (int)seconds : 10_000),
    "lists" => await ListsBenchmark.RunAsync(rounds),
    "open-data" => await OpenDataBenchmark.RunAsync(rounds),
    _ => Unknown(which),
};

static int Unknown(string which)
{
    Console.Error.WriteLine($"No benchmark called {which}. There is: budget, visit-planning, lists, open-data");
    return 2;
}
