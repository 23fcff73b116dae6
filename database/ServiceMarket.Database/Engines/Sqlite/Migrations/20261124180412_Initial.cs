using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMarket.Database.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessLog",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OperationId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    WorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsDisabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CareContracts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    County = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProviderId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProviderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LongTermGround = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AwardedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SignBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TotalFen = table.Column<long>(type: "INTEGER", nullable: false),
                    SupplementedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidFen = table.Column<long>(type: "INTEGER", nullable: false),
                    DraftedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DraftedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OrganisationSignedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    OrganisationSignedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BureauSignedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    BureauSignedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WasSignedLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    StopReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    EndedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsReleased = table.Column<bool>(type: "INTEGER", nullable: false),
                    Walk = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareContracts", x => x.Id);
                    table.CheckConstraint("CK_CareContracts_Paid", "PaidFen >= 0 AND PaidFen <= TotalFen + SupplementedFen");
                    table.CheckConstraint("CK_CareContracts_Supplements", "SupplementedFen >= 0 AND SupplementedFen <= TotalFen / 10");
                    table.CheckConstraint("CK_CareContracts_Term", "EndsOn >= StartsOn");
                    table.CheckConstraint("CK_CareContracts_Total", "TotalFen > 0");
                });

            migrationBuilder.CreateTable(
                name: "CareRecipients",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Province = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    County = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Township = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    RegistrationDivision = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    NameIndex = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IdentityKind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    IdNumber = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    IdIndex = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IdClaim = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IdNote = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    VulnerableType = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    HomePoint = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    GuardianName = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    GuardianPhone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    GuardianRelation = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StatusSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SelfCareGrade = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    AssessmentDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RegisteredUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareRecipients", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ClusterSilos",
                columns: table => new
                {
                    ClusterId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ETag = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SiloName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HostName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GatewayPort = table.Column<int>(type: "INTEGER", nullable: false),
                    SuspectsJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    StartedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AliveUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClusterSilos", x => new { x.ClusterId, x.Address });
                });

            migrationBuilder.CreateTable(
                name: "ClusterVersions",
                columns: table => new
                {
                    ClusterId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ETag = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClusterVersions", x => x.ClusterId);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Divisions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    IsPlatformCode = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Divisions", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AggregateType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AggregateId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AggregateVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    PayloadJson = table.Column<string>(type: "TEXT", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OperationId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FieldKeys",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Use = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WrappedKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FieldKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FundLines",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CountsInBase = table.Column<bool>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundLines", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    OperationId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AggregateType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AggregateId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BodyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AnswerJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => new { x.AggregateType, x.AggregateId, x.OperationId });
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    PayloadJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OccurredUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotBeforeUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ProcessedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ParkedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PendingSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AggregateType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AggregateId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OperationId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    PayloadJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ActorJson = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    OpenedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingSteps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PurchaseBudgets",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    RateBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    BaseFen = table.Column<long>(type: "INTEGER", nullable: false),
                    CapFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PreEncumberedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    EncumberedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpendedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    CeilingFen = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    LastHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PurchaseBudgets", x => x.Id);
                    table.CheckConstraint("CK_PurchaseBudgets_Cap", "PreEncumberedFen >= 0 AND EncumberedFen >= 0 AND ExpendedFen >= 0 AND PreEncumberedFen + EncumberedFen + ExpendedFen <= CeilingFen");
                    table.CheckConstraint("CK_PurchaseBudgets_Rate", "RateBasisPoints >= 0 AND RateBasisPoints <= 200");
                });

            migrationBuilder.CreateTable(
                name: "PurchaseRates",
                columns: table => new
                {
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PurchaseRates", x => x.From);
                    table.CheckConstraint("CK_PurchaseRates_Rate", "BasisPoints >= 0 AND BasisPoints <= 200");
                });

            migrationBuilder.CreateTable(
                name: "ServiceLists",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceProviders",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LegalForm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StateReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    StateSinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BarredUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RegisteredBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    RegisteredUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerifiedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceProviders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tenders",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    County = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Requirements = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DraftedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    LastEditedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ApprovedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DocumentsUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BidDeadlineUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ServiceFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ServiceTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CeilingFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpenedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RankedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RankedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    AwardedBidId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AwardedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AwardNoticeUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContractId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    StopReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SuspendedFrom = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    SuspendedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsBeingPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsReleasing = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastReceiptNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tenders", x => x.Id);
                    table.CheckConstraint("CK_Tenders_Award", "State NOT IN ('AwardNotice', 'Awarded', 'Contracted') OR AwardedBidId IS NOT NULL");
                    table.CheckConstraint("CK_Tenders_CeilingFen", "CeilingFen >= 0");
                });

            migrationBuilder.CreateTable(
                name: "WorkingDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsWorkingDay = table.Column<bool>(type: "INTEGER", nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsProvisional = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingDays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContractLines",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemVersionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitPriceFen = table.Column<long>(type: "INTEGER", nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedQuantity = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimedQuantity = table.Column<int>(type: "INTEGER", nullable: false),
                    PaidQuantity = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractLines", x => x.Id);
                    table.CheckConstraint("CK_ContractLines_Quantity", "Quantity > 0 AND UnitPriceFen >= 0 AND AddedQuantity >= 0");
                    table.CheckConstraint("CK_ContractLines_Within", "ClaimedQuantity >= 0 AND PaidQuantity >= 0 AND ClaimedQuantity + PaidQuantity <= Quantity + AddedQuantity");
                    table.ForeignKey(
                        name: "FK_ContractLines_CareContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "CareContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContractSupplements",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false),
                    DraftedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DraftedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AgreedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AgreedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ApprovedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ContractId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractSupplements", x => x.Id);
                    table.CheckConstraint("CK_ContractSupplements_Amount", "AmountFen > 0");
                    table.ForeignKey(
                        name: "FK_ContractSupplements_CareContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "CareContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContractYearShares",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<string>(type: "TEXT", nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    ClaimedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidFen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractYearShares", x => new { x.ContractId, x.Year });
                    table.CheckConstraint("CK_ContractYearShares_Within", "ClaimedFen >= 0 AND PaidFen >= 0 AND ClaimedFen + PaidFen <= AmountFen + AddedFen");
                    table.ForeignKey(
                        name: "FK_ContractYearShares_CareContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "CareContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DraftedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DraftedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConfirmedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PaidUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsPaying = table.Column<bool>(type: "INTEGER", nullable: false),
                    GrossFen = table.Column<long>(type: "INTEGER", nullable: false),
                    DeductedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    NetFen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                    table.CheckConstraint("CK_Statements_Month", "Month >= 1 AND Month <= 12");
                    table.CheckConstraint("CK_Statements_Sum", "DeductedFen >= 0 AND NetFen >= 0 AND GrossFen = NetFen + DeductedFen");
                    table.ForeignKey(
                        name: "FK_Statements_CareContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "CareContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CarePlans",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReviewDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ReturnedReason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    DraftedById = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    DraftedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DraftedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ApprovedById = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    ApprovedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ApprovedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RecipientId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CarePlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CarePlans_CareRecipients_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "CareRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LifeEvents",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ReportedById = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    ReportedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReportedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecipientId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeEvents_CareRecipients_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "CareRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SelfCareAssessments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Answers = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    ProposedGrade = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AssessorId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    AssessorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ConfirmedGrade = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    DecidedById = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RecipientId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfCareAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelfCareAssessments_CareRecipients_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "CareRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecipientId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    County = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Township = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PlanLineId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractLineId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProviderId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ItemVersionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PeriodStart = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    MinMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkersNeeded = table.Column<int>(type: "INTEGER", nullable: false),
                    Units = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Flags = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SecondWorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CheckInServerUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CheckInDeviceUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CheckInPlace = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    CheckInWorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CheckOutServerUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CheckOutDeviceUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CheckOutPlace = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    CheckOutWorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TasksDone = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonCondition = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Obstacle = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    OverdueUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    VerifiedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    VerifiedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DisputedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DisputeText = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ResolutionText = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    StatementId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.CheckConstraint("CK_Visits_Minutes", "Minutes > 0 AND Minutes <= 1440");
                    table.CheckConstraint("CK_Visits_SettledHasStatement", "(State = 'Settled' AND StatementId IS NOT NULL) OR (State <> 'Settled' AND StatementId IS NULL)");
                    table.CheckConstraint("CK_Visits_Units", "Units > 0");
                    table.ForeignKey(
                        name: "FK_Visits_CareRecipients_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "CareRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MailMessages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OutboxMessageId = table.Column<long>(type: "INTEGER", nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    BodyText = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    WrittenUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotBeforeUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SentUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ParkedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailMessages_OutboxMessages_OutboxMessageId",
                        column: x => x.OutboxMessageId,
                        principalTable: "OutboxMessages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Allocations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BudgetId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FundLine = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false),
                    Counts = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allocations", x => new { x.BudgetId, x.Id });
                    table.CheckConstraint("CK_Allocations_Amount", "AmountFen <> 0");
                    table.ForeignKey(
                        name: "FK_Allocations_PurchaseBudgets_BudgetId",
                        column: x => x.BudgetId,
                        principalTable: "PurchaseBudgets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BudgetLines",
                columns: table => new
                {
                    BudgetId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PreEncumberedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    EncumberedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpendedFen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetLines", x => new { x.BudgetId, x.Subject });
                    table.CheckConstraint("CK_BudgetLines_NotNegative", "PreEncumberedFen >= 0 AND EncumberedFen >= 0 AND ExpendedFen >= 0");
                    table.ForeignKey(
                        name: "FK_BudgetLines_PurchaseBudgets_BudgetId",
                        column: x => x.BudgetId,
                        principalTable: "PurchaseBudgets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LedgerEntries",
                columns: table => new
                {
                    BudgetId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BaseDeltaFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PreEncumberedDeltaFen = table.Column<long>(type: "INTEGER", nullable: false),
                    EncumberedDeltaFen = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpendedDeltaFen = table.Column<long>(type: "INTEGER", nullable: false),
                    RateBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    CapAfterFen = table.Column<long>(type: "INTEGER", nullable: false),
                    OperationId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerEntries", x => new { x.BudgetId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_LedgerEntries_PurchaseBudgets_BudgetId",
                        column: x => x.BudgetId,
                        principalTable: "PurchaseBudgets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ServiceListVersions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServiceListId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectiveTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DraftedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    DraftedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastEditedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    PublishedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceListVersions", x => x.Id);
                    table.CheckConstraint("CK_ServiceListVersions_Days", "EffectiveTo IS NULL OR EffectiveFrom <= EffectiveTo");
                    table.ForeignKey(
                        name: "FK_ServiceListVersions_ServiceLists_ServiceListId",
                        column: x => x.ServiceListId,
                        principalTable: "ServiceLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FieldWorkers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServiceProviderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    IdNumber = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    IdNumberIndex = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    HomeTownship = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    EmployedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EmployedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordCheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FieldWorkers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FieldWorkers_ServiceProviders_ServiceProviderId",
                        column: x => x.ServiceProviderId,
                        principalTable: "ServiceProviders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuideReadings",
                columns: table => new
                {
                    ServiceProviderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServiceListVersionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FieldWorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuideReadings", x => new { x.ServiceProviderId, x.ServiceListVersionId, x.UserId });
                    table.ForeignKey(
                        name: "FK_GuideReadings_ServiceProviders_ServiceProviderId",
                        column: x => x.ServiceProviderId,
                        principalTable: "ServiceProviders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProviderOfferedItems",
                columns: table => new
                {
                    ServiceProviderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProviderOfferedItems", x => new { x.ServiceProviderId, x.ItemCode });
                    table.ForeignKey(
                        name: "FK_ProviderOfferedItems_ServiceProviders_ServiceProviderId",
                        column: x => x.ServiceProviderId,
                        principalTable: "ServiceProviders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProviderQualifications",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServiceProviderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProviderQualifications", x => x.Id);
                    table.CheckConstraint("CK_ProviderQualifications_Days", "ExpiresOn IS NULL OR IssuedOn <= ExpiresOn");
                    table.ForeignKey(
                        name: "FK_ProviderQualifications_ServiceProviders_ServiceProviderId",
                        column: x => x.ServiceProviderId,
                        principalTable: "ServiceProviders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProviderServedCounties",
                columns: table => new
                {
                    ServiceProviderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    County = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProviderServedCounties", x => new { x.ServiceProviderId, x.County });
                    table.ForeignKey(
                        name: "FK_ProviderServedCounties_ServiceProviders_ServiceProviderId",
                        column: x => x.ServiceProviderId,
                        principalTable: "ServiceProviders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BidEnvelopes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProviderId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BidEnvelopes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BidEnvelopes_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BidReceipts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProviderId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BidReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BidReceipts_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bids",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProviderId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProviderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    EnvelopeId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InvalidReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PriceFen = table.Column<long>(type: "INTEGER", nullable: true),
                    PriceScoreHundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    TechnicalHundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    TotalHundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: true),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bids", x => x.Id);
                    table.CheckConstraint("CK_Bids_Price", "PriceFen IS NULL OR PriceFen > 0");
                    table.CheckConstraint("CK_Bids_Sealed", "State NOT IN ('Sealed', 'Withdrawn') OR PriceFen IS NULL");
                    table.ForeignKey(
                        name: "FK_Bids_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TenderCriteria",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MostHundredths = table.Column<int>(type: "INTEGER", nullable: false),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderCriteria", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TenderCriteria_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TenderLines",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemVersionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    CeilingUnitPriceFen = table.Column<long>(type: "INTEGER", nullable: false),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderLines", x => x.Id);
                    table.CheckConstraint("CK_TenderLines_Quantity", "Quantity > 0");
                    table.ForeignKey(
                        name: "FK_TenderLines_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TenderYearShares",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderYearShares", x => new { x.TenderId, x.Year });
                    table.CheckConstraint("CK_TenderYearShares_AmountFen", "AmountFen > 0");
                    table.ForeignKey(
                        name: "FK_TenderYearShares_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContractSupplementLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContractLineId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false),
                    SupplementId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractSupplementLines", x => x.Id);
                    table.CheckConstraint("CK_ContractSupplementLines_Quantity", "Quantity > 0");
                    table.ForeignKey(
                        name: "FK_ContractSupplementLines_ContractSupplements_SupplementId",
                        column: x => x.SupplementId,
                        principalTable: "ContractSupplements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatementLines",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    ContractLineId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitPriceFen = table.Column<long>(type: "INTEGER", nullable: false),
                    VerifiedUnits = table.Column<int>(type: "INTEGER", nullable: false),
                    PayableUnits = table.Column<int>(type: "INTEGER", nullable: false),
                    Visits = table.Column<int>(type: "INTEGER", nullable: false),
                    DeductionFen = table.Column<long>(type: "INTEGER", nullable: false),
                    DeductionReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Objection = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    StatementId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementLines", x => x.Id);
                    table.CheckConstraint("CK_StatementLines_Sum", "PayableUnits >= 0 AND PayableUnits <= VerifiedUnits AND DeductionFen >= 0 AND DeductionFen <= PayableUnits * UnitPriceFen");
                    table.ForeignKey(
                        name: "FK_StatementLines_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatementVisits",
                columns: table => new
                {
                    VisitId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatementId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecipientId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractLineId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Units = table.Column<int>(type: "INTEGER", nullable: false),
                    PaidUnits = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementVisits", x => x.VisitId);
                    table.CheckConstraint("CK_StatementVisits_Units", "PaidUnits > 0 AND PaidUnits <= Units AND AmountFen >= 0");
                    table.ForeignKey(
                        name: "FK_StatementVisits_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CarePlanLines",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractLineId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ItemVersionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsCare = table.Column<bool>(type: "INTEGER", nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
                    Per = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PreferredWeekday = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PreferredTime = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CarePlanLines", x => x.Id);
                    table.CheckConstraint("CK_CarePlanLines_Minutes", "Minutes > 0");
                    table.CheckConstraint("CK_CarePlanLines_Times", "Times > 0");
                    table.ForeignKey(
                        name: "FK_CarePlanLines_CarePlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "CarePlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitCorrections",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VisitId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OldValue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NewValue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ByUserId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VisitCorrections_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkerPresences",
                columns: table => new
                {
                    WorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VisitId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkerPresences", x => x.WorkerId);
                    table.ForeignKey(
                        name: "FK_WorkerPresences_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkerSlots",
                columns: table => new
                {
                    WorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SlotUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VisitId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkerSlots", x => new { x.WorkerId, x.SlotUtc });
                    table.ForeignKey(
                        name: "FK_WorkerSlots_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuideChapters",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServiceListVersionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuideChapters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuideChapters_ServiceListVersions_ServiceListVersionId",
                        column: x => x.ServiceListVersionId,
                        principalTable: "ServiceListVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ServiceItemVersions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServiceListVersionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ContentEn = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    MinMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkersNeeded = table.Column<int>(type: "INTEGER", nullable: false),
                    CeilingPriceFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PriceKind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NeedsQualification = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    IsHomeVisit = table.Column<bool>(type: "INTEGER", nullable: false),
                    Target = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ForMinors = table.Column<bool>(type: "INTEGER", nullable: false),
                    VisitsPerWeek = table.Column<int>(type: "INTEGER", nullable: true),
                    DailyCeiling = table.Column<int>(type: "INTEGER", nullable: true),
                    MonthlyCeiling = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceItemVersions", x => x.Id);
                    table.CheckConstraint("CK_ServiceItemVersions_Price", "CeilingPriceFen > 0");
                    table.CheckConstraint("CK_ServiceItemVersions_Workers", "WorkersNeeded > 0");
                    table.ForeignKey(
                        name: "FK_ServiceItemVersions_ServiceListVersions_ServiceListVersionId",
                        column: x => x.ServiceListVersionId,
                        principalTable: "ServiceListVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkerQualifications",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FieldWorkerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkerQualifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkerQualifications_FieldWorkers_FieldWorkerId",
                        column: x => x.FieldWorkerId,
                        principalTable: "FieldWorkers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BidLines",
                columns: table => new
                {
                    TenderLineId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BidId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitPriceFen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BidLines", x => new { x.BidId, x.TenderLineId });
                    table.CheckConstraint("CK_BidLines_UnitPriceFen", "UnitPriceFen > 0");
                    table.ForeignKey(
                        name: "FK_BidLines_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BidScores",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CriterionId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Evaluator = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Hundredths = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    GivenUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BidId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BidScores", x => x.Id);
                    table.CheckConstraint("CK_BidScores_Hundredths", "Hundredths >= 0");
                    table.ForeignKey(
                        name: "FK_BidScores_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessLog_ActorId_AtUtc",
                table: "AccessLog",
                columns: new[] { "ActorId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessLog_SubjectType_SubjectId_AtUtc",
                table: "AccessLog",
                columns: new[] { "SubjectType", "SubjectId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_BudgetId_DocumentNumber_FundLine",
                table: "Allocations",
                columns: new[] { "BudgetId", "DocumentNumber", "FundLine" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_Division",
                table: "AspNetUsers",
                column: "Division");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_Organisation",
                table: "AspNetUsers",
                column: "Organisation");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BidEnvelopes_TenderId",
                table: "BidEnvelopes",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_BidReceipts_ProviderId_AtUtc",
                table: "BidReceipts",
                columns: new[] { "ProviderId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_BidReceipts_TenderId_Number",
                table: "BidReceipts",
                columns: new[] { "TenderId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bids_ProviderId",
                table: "Bids",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_Bids_TenderId_ProviderId",
                table: "Bids",
                columns: new[] { "TenderId", "ProviderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BidScores_BidId_CriterionId_Evaluator",
                table: "BidScores",
                columns: new[] { "BidId", "CriterionId", "Evaluator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CareContracts_County_State_EndsOn",
                table: "CareContracts",
                columns: new[] { "County", "State", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareContracts_ProviderId_State_EndsOn",
                table: "CareContracts",
                columns: new[] { "ProviderId", "State", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareContracts_State_EndsOn",
                table: "CareContracts",
                columns: new[] { "State", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareContracts_State_StartsOn",
                table: "CareContracts",
                columns: new[] { "State", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "UX_CareContracts_Number",
                table: "CareContracts",
                columns: new[] { "County", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UX_CareContracts_OnePerTender",
                table: "CareContracts",
                column: "TenderId",
                unique: true,
                filter: "State <> 'Terminated'");

            migrationBuilder.CreateIndex(
                name: "IX_CarePlanLines_ContractLineId",
                table: "CarePlanLines",
                column: "ContractLineId");

            migrationBuilder.CreateIndex(
                name: "IX_CarePlanLines_Organisation",
                table: "CarePlanLines",
                column: "Organisation");

            migrationBuilder.CreateIndex(
                name: "IX_CarePlanLines_PlanId",
                table: "CarePlanLines",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_CarePlans_RecipientId_Number",
                table: "CarePlans",
                columns: new[] { "RecipientId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CarePlans_State_ReviewDueOn",
                table: "CarePlans",
                columns: new[] { "State", "ReviewDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_County_AssessmentDueOn",
                table: "CareRecipients",
                columns: new[] { "County", "AssessmentDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_County_RegisteredUtc",
                table: "CareRecipients",
                columns: new[] { "County", "RegisteredUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_County_Township_RegisteredUtc",
                table: "CareRecipients",
                columns: new[] { "County", "Township", "RegisteredUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_IdIndex",
                table: "CareRecipients",
                column: "IdIndex");

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_NameIndex",
                table: "CareRecipients",
                column: "NameIndex");

            migrationBuilder.CreateIndex(
                name: "IX_CareRecipients_Province_IdClaim",
                table: "CareRecipients",
                columns: new[] { "Province", "IdClaim" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClusterSilos_ClusterId_Status_AliveUtc",
                table: "ClusterSilos",
                columns: new[] { "ClusterId", "Status", "AliveUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractLines_ContractId",
                table: "ContractLines",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractLines_ItemVersionId",
                table: "ContractLines",
                column: "ItemVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractSupplementLines_SupplementId",
                table: "ContractSupplementLines",
                column: "SupplementId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractSupplements_ContractId_Number",
                table: "ContractSupplements",
                columns: new[] { "ContractId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Divisions_ParentCode",
                table: "Divisions",
                column: "ParentCode");

            migrationBuilder.CreateIndex(
                name: "IX_Events_AggregateType_AggregateId_Id",
                table: "Events",
                columns: new[] { "AggregateType", "AggregateId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FieldKeys_Use_Number",
                table: "FieldKeys",
                columns: new[] { "Use", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FieldWorkers_IdNumberIndex",
                table: "FieldWorkers",
                column: "IdNumberIndex");

            migrationBuilder.CreateIndex(
                name: "IX_FieldWorkers_RecordCheckedOn",
                table: "FieldWorkers",
                column: "RecordCheckedOn");

            migrationBuilder.CreateIndex(
                name: "IX_FieldWorkers_ServiceProviderId_EmployedTo",
                table: "FieldWorkers",
                columns: new[] { "ServiceProviderId", "EmployedTo" });

            migrationBuilder.CreateIndex(
                name: "IX_GuideChapters_ServiceListVersionId",
                table: "GuideChapters",
                column: "ServiceListVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_GuideReadings_ServiceListVersionId",
                table: "GuideReadings",
                column: "ServiceListVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_BudgetId_Kind_Sequence",
                table: "LedgerEntries",
                columns: new[] { "BudgetId", "Kind", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_BudgetId_Subject",
                table: "LedgerEntries",
                columns: new[] { "BudgetId", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_LifeEvents_RecipientId",
                table: "LifeEvents",
                column: "RecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_MailMessages_OutboxMessageId_ToAddress",
                table: "MailMessages",
                columns: new[] { "OutboxMessageId", "ToAddress" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailMessages_SentUtc_ParkedUtc_NotBeforeUtc",
                table: "MailMessages",
                columns: new[] { "SentUtc", "ParkedUtc", "NotBeforeUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_ProcessedUtc_ParkedUtc_NotBeforeUtc",
                table: "OutboxMessages",
                columns: new[] { "ProcessedUtc", "ParkedUtc", "NotBeforeUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_PendingSteps_AggregateType_AggregateId_Kind_OperationId",
                table: "PendingSteps",
                columns: new[] { "AggregateType", "AggregateId", "Kind", "OperationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PendingSteps_ClosedUtc_OpenedUtc",
                table: "PendingSteps",
                columns: new[] { "ClosedUtc", "OpenedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ProviderOfferedItems_ItemCode",
                table: "ProviderOfferedItems",
                column: "ItemCode");

            migrationBuilder.CreateIndex(
                name: "IX_ProviderQualifications_ExpiresOn",
                table: "ProviderQualifications",
                column: "ExpiresOn");

            migrationBuilder.CreateIndex(
                name: "IX_ProviderQualifications_ServiceProviderId",
                table: "ProviderQualifications",
                column: "ServiceProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_ProviderServedCounties_County",
                table: "ProviderServedCounties",
                column: "County");

            migrationBuilder.CreateIndex(
                name: "IX_PurchaseBudgets_Division_Year",
                table: "PurchaseBudgets",
                columns: new[] { "Division", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelfCareAssessments_RecipientId",
                table: "SelfCareAssessments",
                column: "RecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_SelfCareAssessments_State",
                table: "SelfCareAssessments",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceItemVersions_ServiceListVersionId_Code",
                table: "ServiceItemVersions",
                columns: new[] { "ServiceListVersionId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceListVersions_OneDraft",
                table: "ServiceListVersions",
                column: "ServiceListId",
                unique: true,
                filter: "State = 'Draft'");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceListVersions_ServiceListId_EffectiveFrom",
                table: "ServiceListVersions",
                columns: new[] { "ServiceListId", "EffectiveFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceListVersions_ServiceListId_Number",
                table: "ServiceListVersions",
                columns: new[] { "ServiceListId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceProviders_Name",
                table: "ServiceProviders",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceProviders_RegisteredUtc",
                table: "ServiceProviders",
                column: "RegisteredUtc");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceProviders_State_Name",
                table: "ServiceProviders",
                columns: new[] { "State", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_StatementLines_StatementId",
                table: "StatementLines",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_State_Year_Month",
                table: "Statements",
                columns: new[] { "State", "Year", "Month" });

            migrationBuilder.CreateIndex(
                name: "UX_Statements_OneOpenPerMonth",
                table: "Statements",
                columns: new[] { "ContractId", "Year", "Month" },
                unique: true,
                filter: "State IN ('Draft','Confirmed','Disputed')");

            migrationBuilder.CreateIndex(
                name: "IX_StatementVisits_StatementId",
                table: "StatementVisits",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_TenderCriteria_TenderId",
                table: "TenderCriteria",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_TenderLines_ItemCode_TenderId",
                table: "TenderLines",
                columns: new[] { "ItemCode", "TenderId" });

            migrationBuilder.CreateIndex(
                name: "IX_TenderLines_TenderId",
                table: "TenderLines",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_BidDeadlineUtc_Id",
                table: "Tenders",
                columns: new[] { "BidDeadlineUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_County_BidDeadlineUtc_Id",
                table: "Tenders",
                columns: new[] { "County", "BidDeadlineUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_County_Number",
                table: "Tenders",
                columns: new[] { "County", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_County_State_BidDeadlineUtc_Id",
                table: "Tenders",
                columns: new[] { "County", "State", "BidDeadlineUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_DueUtc",
                table: "Tenders",
                column: "DueUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_State_BidDeadlineUtc_Id",
                table: "Tenders",
                columns: new[] { "State", "BidDeadlineUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitCorrections_VisitId",
                table: "VisitCorrections",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ContractLineId_State",
                table: "Visits",
                columns: new[] { "ContractLineId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_County_Day",
                table: "Visits",
                columns: new[] { "County", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ProviderId_Day",
                table: "Visits",
                columns: new[] { "ProviderId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_SecondWorkerId",
                table: "Visits",
                column: "SecondWorkerId",
                filter: "SecondWorkerId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_State_StartUtc",
                table: "Visits",
                columns: new[] { "State", "StartUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Township_Day",
                table: "Visits",
                columns: new[] { "Township", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_WorkerId_Day",
                table: "Visits",
                columns: new[] { "WorkerId", "Day" });

            migrationBuilder.CreateIndex(
                name: "UX_Visits_OncePerPeriod",
                table: "Visits",
                columns: new[] { "RecipientId", "PlanLineId", "PeriodStart", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkerPresences_VisitId",
                table: "WorkerPresences",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkerQualifications_ExpiresOn",
                table: "WorkerQualifications",
                column: "ExpiresOn");

            migrationBuilder.CreateIndex(
                name: "IX_WorkerQualifications_FieldWorkerId",
                table: "WorkerQualifications",
                column: "FieldWorkerId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkerSlots_VisitId",
                table: "WorkerSlots",
                column: "VisitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessLog");

            migrationBuilder.DropTable(
                name: "Allocations");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "BidEnvelopes");

            migrationBuilder.DropTable(
                name: "BidLines");

            migrationBuilder.DropTable(
                name: "BidReceipts");

            migrationBuilder.DropTable(
                name: "BidScores");

            migrationBuilder.DropTable(
                name: "BudgetLines");

            migrationBuilder.DropTable(
                name: "CarePlanLines");

            migrationBuilder.DropTable(
                name: "ClusterSilos");

            migrationBuilder.DropTable(
                name: "ClusterVersions");

            migrationBuilder.DropTable(
                name: "ContractLines");

            migrationBuilder.DropTable(
                name: "ContractSupplementLines");

            migrationBuilder.DropTable(
                name: "ContractYearShares");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Divisions");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "FieldKeys");

            migrationBuilder.DropTable(
                name: "FundLines");

            migrationBuilder.DropTable(
                name: "GuideChapters");

            migrationBuilder.DropTable(
                name: "GuideReadings");

            migrationBuilder.DropTable(
                name: "LedgerEntries");

            migrationBuilder.DropTable(
                name: "LifeEvents");

            migrationBuilder.DropTable(
                name: "MailMessages");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropTable(
                name: "PendingSteps");

            migrationBuilder.DropTable(
                name: "ProviderOfferedItems");

            migrationBuilder.DropTable(
                name: "ProviderQualifications");

            migrationBuilder.DropTable(
                name: "ProviderServedCounties");

            migrationBuilder.DropTable(
                name: "PurchaseRates");

            migrationBuilder.DropTable(
                name: "SelfCareAssessments");

            migrationBuilder.DropTable(
                name: "ServiceItemVersions");

            migrationBuilder.DropTable(
                name: "StatementLines");

            migrationBuilder.DropTable(
                name: "StatementVisits");

            migrationBuilder.DropTable(
                name: "TenderCriteria");

            migrationBuilder.DropTable(
                name: "TenderLines");

            migrationBuilder.DropTable(
                name: "TenderYearShares");

            migrationBuilder.DropTable(
                name: "VisitCorrections");

            migrationBuilder.DropTable(
                name: "WorkerPresences");

            migrationBuilder.DropTable(
                name: "WorkerQualifications");

            migrationBuilder.DropTable(
                name: "WorkerSlots");

            migrationBuilder.DropTable(
                name: "WorkingDays");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Bids");

            migrationBuilder.DropTable(
                name: "CarePlans");

            migrationBuilder.DropTable(
                name: "ContractSupplements");

            migrationBuilder.DropTable(
                name: "PurchaseBudgets");

            migrationBuilder.DropTable(
                name: "OutboxMessages");

            migrationBuilder.DropTable(
                name: "ServiceListVersions");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "FieldWorkers");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "Tenders");

            migrationBuilder.DropTable(
                name: "ServiceLists");

            migrationBuilder.DropTable(
                name: "CareContracts");

            migrationBuilder.DropTable(
                name: "ServiceProviders");

            migrationBuilder.DropTable(
                name: "CareRecipients");
        }
    }
}
