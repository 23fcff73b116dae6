namespace ServiceMarket.Database;

/// <summary>The few that may save.</summary>
public enum Writer
{
    /// <summary>The commit path of a grain: every business act.</summary>
    Grain,
    /// <summary>Reference data and scenes.</summary>
    Seeder,
    /// <summary>ASP.NET Core Identity and Data Protection: accounts and keys.</summary>
    Identity,
    /// <summary>The outbox dispatcher: what has been sent.</summary>
    Outbox,
    /// <summary>Orleans' membership table.</summary>
    Clustering,
    /// <summary>The log of open data: releases are appended, never changed.</summary>
    OpenData,
}
