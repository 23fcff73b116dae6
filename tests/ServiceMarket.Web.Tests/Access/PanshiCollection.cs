namespace ServiceMarket.Web.Tests.Access;

/// <summary>One demo county for the classes that only ask and are refused: they leave it as they found it.</summary>
[CollectionDefinition(Name)]
public sealed class PanshiCollection : ICollectionFixture<PanshiHost>
{
    public const string Name = "Panshi";
}
