using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Database.Catalogue;

public sealed class ServiceListMapping : IEntityTypeConfiguration<ServiceList>
{
    public void Configure(EntityTypeBuilder<ServiceList> builder)
    {
        builder.ToTable("ServiceLists");
        builder.HasMany(list => list.Versions).WithOne().HasForeignKey(version => version.ServiceListId).OnDelete(DeleteBehavior.Cascade);
    }
}
