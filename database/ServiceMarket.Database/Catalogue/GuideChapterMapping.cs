using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Database.Catalogue;

public sealed class GuideChapterMapping : IEntityTypeConfiguration<GuideChapter>
{
    public void Configure(EntityTypeBuilder<GuideChapter> builder)
    {
        builder.ToTable("GuideChapters");
        builder.Property(chapter => chapter.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(chapter => chapter.ServiceListVersionId).HasMaxLength(40);
        builder.Property(chapter => chapter.Title).HasMaxLength(GuideChapter.TitleLength);
        builder.Property(chapter => chapter.Text).HasMaxLength(GuideChapter.TextLength);
    }
}
