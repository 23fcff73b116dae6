using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Recipients.Import;

/// <summary>An Excel file with one person a row.</summary>
public sealed class ImportForm
{
    [Required] public IFormFile? File { get; set; }
}

/// <param name="Form">The file.</param>
/// <param name="Registered">How many people of the file are in the register now.</param>
/// <param name="Faults">What is wrong with the others, by row.</param>
public sealed record ImportPage(ImportForm Form, int Registered, IReadOnlyList<RowFault> Faults)
{
    /// <summary>One wrong column makes a fault in every row: the first show what it is.</summary>
    public const int MostShown = 200;
}

/// <summary>Row as Excel counts, the column's heading and what is wrong. Never the value: it may be somebody's name.</summary>
public sealed record RowFault(int Row, string Column, string Why);
