using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceMarket.Database.Engines.Sqlite;

/// <summary>
/// Writes new and changed rows of a context with one prepared statement a table. EF Core makes and prepares a statement for every row on
/// this engine, which is most of what a commit of hundreds of commands costs; on SQL Server it sends rows in batches by itself. Values go
/// through EF Core's own mappings, so that a row is the same whichever way it came. What is left over is for SaveChanges.
/// </summary>
internal static class PreparedWrites
{
    public static async Task WriteAsync(DbContext db, CancellationToken cancellation)
    {
        db.ChangeTracker.DetectChanges();
        // What SaveChanges would look for has been found; it must not find the written rows again.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified).ToList();
        var added = changed.Where(entry => entry.State == EntityState.Added).Select(entry => entry.Metadata).ToHashSet();
        var writable = changed.Select(entry => entry.Metadata).Distinct().Where(type => IsPlain(type, added)).ToHashSet();
        foreach (var table in changed.Where(entry => writable.Contains(entry.Metadata)).GroupBy(Shape))
            await WriteAsync(db, table.Key, [.. table], cancellation);
    }

    /// <summary>One table, nothing the engine hands back but a number nobody asks for, and no other new row that must be there before or beside it.</summary>
    private static bool IsPlain(IEntityType type, HashSet<IEntityType> added) =>
        type.GetTableMappings().Count() == 1
        && !type.IsOwned()
        && type.GetProperties().All(property => property.ValueGenerated == ValueGenerated.Never || IsRowNumber(property))
        && !type.GetForeignKeys().Any(key => added.Contains(key.PrincipalEntityType))
        && !(added.Contains(type) && added.Any(other => other.GetForeignKeys().Any(key => key.PrincipalEntityType == type)));

    private static bool IsRowNumber(IProperty property) => property.IsPrimaryKey() && property.ClrType == typeof(long);

    /// <summary>Rows of one shape share a statement: new ones of a type, or those of a type in which the same columns changed.</summary>
    private static (IEntityType Type, bool IsNew, string Columns) Shape(EntityEntry entry) => entry.State == EntityState.Added
        ? (entry.Metadata, true, "")
        : (entry.Metadata, false, string.Join(',', entry.Properties.Where(property => property.IsModified).Select(property => property.Metadata.Name)));

    private static async Task WriteAsync(
        DbContext db, (IEntityType Type, bool IsNew, string Columns) shape, List<EntityEntry> entries, CancellationToken cancellation)
    {
        var table = shape.Type.GetTableMappings().Single();
        var sql = db.GetService<ISqlGenerationHelper>();
        var name = sql.DelimitIdentifier(table.Table.Name, table.Table.Schema);
        var columns = table.ColumnMappings.ToList();
        var changing = shape.Columns.Split(',').ToHashSet();
        var set = columns.Where(column => shape.IsNew ? column.Property.ValueGenerated == ValueGenerated.Never : changing.Contains(column.Property.Name)).ToList();
        var where = shape.IsNew ? [] : columns.Where(column => column.Property.IsPrimaryKey() || column.Property.IsConcurrencyToken).ToList();
        await using var statement = db.Database.GetDbConnection().CreateCommand();
        statement.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        statement.CommandText = shape.IsNew
            ? $"INSERT INTO {name} ({string.Join(", ", set.Select(Delimited))}) VALUES ({string.Join(", ", set.Select((_, at) => $"@new{at}"))})"
            : $"UPDATE {name} SET {string.Join(", ", set.Select((column, at) => $"{Delimited(column)} = @new{at}"))} "
                + $"WHERE {string.Join(" AND ", where.Select((column, at) => $"{Delimited(column)} = @old{at}"))}";
        foreach (var entry in entries)
        {
            statement.Parameters.Clear();
            for (var at = 0; at < set.Count; at++) Give(statement, set[at], $"@new{at}", entry.Property(set[at].Property).CurrentValue);
            for (var at = 0; at < where.Count; at++) Give(statement, where[at], $"@old{at}", entry.Property(where[at].Property).OriginalValue);
            if (await statement.ExecuteNonQueryAsync(cancellation) != 1)
                throw new DbUpdateConcurrencyException($"A row of {table.Table.Name} is not as it was read.");
            entry.State = shape.IsNew ? EntityState.Detached : EntityState.Unchanged;
        }

        string Delimited(IColumnMapping column) => sql.DelimitIdentifier(column.Column.Name);
    }

    private static void Give(DbCommand statement, IColumnMapping column, string name, object? value) =>
        statement.Parameters.Add(column.TypeMapping.CreateParameter(statement, name, value, column.Column.IsNullable));
}
