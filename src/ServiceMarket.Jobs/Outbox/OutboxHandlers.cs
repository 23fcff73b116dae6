namespace ServiceMarket.Jobs.Outbox;

public static class OutboxHandlers
{
    public static readonly IReadOnlyList<Type> All =
        [.. typeof(OutboxHandlers).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IOutboxHandler).IsAssignableFrom(type))];
}
