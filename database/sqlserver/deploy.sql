IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [AccessLog] (
        [Id] bigint NOT NULL IDENTITY,
        [SubjectType] nvarchar(40) NOT NULL,
        [SubjectId] nvarchar(40) NOT NULL,
        [Field] nvarchar(40) NOT NULL,
        [Purpose] nvarchar(40) NOT NULL,
        [ActorId] nvarchar(450) NOT NULL,
        [ActorName] nvarchar(100) NOT NULL,
        [OperationId] nvarchar(80) NOT NULL,
        [AtUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_AccessLog] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [AspNetUsers] (
        [Id] nvarchar(64) NOT NULL,
        [DisplayName] nvarchar(100) NOT NULL,
        [Role] nvarchar(30) NOT NULL,
        [Division] nvarchar(12) NULL,
        [Organisation] nvarchar(18) NULL,
        [WorkerId] nvarchar(40) NULL,
        [IsDisabled] bit NOT NULL,
        [UserName] nvarchar(256) NULL,
        [NormalizedUserName] nvarchar(256) NULL,
        [Email] nvarchar(256) NULL,
        [NormalizedEmail] nvarchar(256) NULL,
        [EmailConfirmed] bit NOT NULL,
        [PasswordHash] nvarchar(max) NULL,
        [SecurityStamp] nvarchar(max) NULL,
        [ConcurrencyStamp] nvarchar(max) NULL,
        [PhoneNumber] nvarchar(max) NULL,
        [PhoneNumberConfirmed] bit NOT NULL,
        [TwoFactorEnabled] bit NOT NULL,
        [LockoutEnd] datetimeoffset NULL,
        [LockoutEnabled] bit NOT NULL,
        [AccessFailedCount] int NOT NULL,
        CONSTRAINT [PK_AspNetUsers] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [CareContracts] (
        [Id] nvarchar(40) NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [Number] nvarchar(60) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [TenderId] nvarchar(40) NOT NULL,
        [County] nvarchar(20) NOT NULL,
        [ProviderId] nvarchar(20) NOT NULL,
        [ProviderName] nvarchar(200) NOT NULL,
        [StartsOn] date NOT NULL,
        [EndsOn] date NOT NULL,
        [LongTermGround] nvarchar(500) NULL,
        [AwardedOn] date NOT NULL,
        [SignBy] date NOT NULL,
        [TotalFen] bigint NOT NULL,
        [SupplementedFen] bigint NOT NULL,
        [PaidFen] bigint NOT NULL,
        [DraftedBy] nvarchar(64) NOT NULL,
        [DraftedUtc] datetime2 NOT NULL,
        [OrganisationSignedBy] nvarchar(64) NULL,
        [OrganisationSignedUtc] datetime2 NULL,
        [BureauSignedBy] nvarchar(64) NULL,
        [BureauSignedUtc] datetime2 NULL,
        [SignedUtc] datetime2 NULL,
        [WasSignedLate] bit NOT NULL,
        [StopReason] nvarchar(500) NULL,
        [EndedUtc] datetime2 NULL,
        [IsReleased] bit NOT NULL,
        [Walk] nvarchar(30) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_CareContracts] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_CareContracts_Paid] CHECK (PaidFen >= 0 AND PaidFen <= TotalFen + SupplementedFen),
        CONSTRAINT [CK_CareContracts_Supplements] CHECK (SupplementedFen >= 0 AND SupplementedFen <= TotalFen / 10),
        CONSTRAINT [CK_CareContracts_Term] CHECK (EndsOn >= StartsOn),
        CONSTRAINT [CK_CareContracts_Total] CHECK (TotalFen > 0)
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [CareRecipients] (
        [Id] nvarchar(40) NOT NULL,
        [Province] nvarchar(2) NOT NULL,
        [County] nvarchar(6) NOT NULL,
        [Township] nvarchar(9) NOT NULL,
        [RegistrationDivision] nvarchar(6) NOT NULL,
        [Name] nvarchar(600) NOT NULL,
        [NameIndex] nvarchar(64) NOT NULL,
        [IdentityKind] nvarchar(30) NOT NULL,
        [IdNumber] nvarchar(600) NOT NULL,
        [IdIndex] nvarchar(64) NULL,
        [IdClaim] nvarchar(64) NULL,
        [IdNote] nvarchar(4000) NOT NULL,
        [BornOn] date NOT NULL,
        [Sex] nvarchar(30) NOT NULL,
        [Category] nvarchar(30) NOT NULL,
        [VulnerableType] nvarchar(30) NOT NULL,
        [Source] nvarchar(30) NOT NULL,
        [Phone] nvarchar(600) NOT NULL,
        [Address] nvarchar(4000) NOT NULL,
        [HomePoint] nvarchar(600) NOT NULL,
        [Needs] nvarchar(4000) NOT NULL,
        [GuardianName] nvarchar(600) NOT NULL,
        [GuardianPhone] nvarchar(600) NOT NULL,
        [GuardianRelation] nvarchar(600) NOT NULL,
        [Status] nvarchar(30) NOT NULL,
        [StatusSince] date NOT NULL,
        [SelfCareGrade] nvarchar(30) NULL,
        [AssessmentDueOn] date NOT NULL,
        [RegisteredUtc] datetime2 NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_CareRecipients] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ClusterSilos] (
        [ClusterId] nvarchar(100) NOT NULL,
        [Address] nvarchar(100) NOT NULL,
        [ETag] nvarchar(32) NOT NULL,
        [Status] nvarchar(30) NOT NULL,
        [SiloName] nvarchar(200) NOT NULL,
        [HostName] nvarchar(200) NOT NULL,
        [GatewayPort] int NOT NULL,
        [SuspectsJson] nvarchar(4000) NOT NULL,
        [StartedUtc] datetime2 NOT NULL,
        [AliveUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_ClusterSilos] PRIMARY KEY ([ClusterId], [Address])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ClusterVersions] (
        [ClusterId] nvarchar(100) NOT NULL,
        [Version] int NOT NULL,
        [ETag] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_ClusterVersions] PRIMARY KEY ([ClusterId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [DataProtectionKeys] (
        [Id] int NOT NULL IDENTITY,
        [FriendlyName] nvarchar(max) NULL,
        [Xml] nvarchar(max) NULL,
        CONSTRAINT [PK_DataProtectionKeys] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Divisions] (
        [Code] nvarchar(12) NOT NULL,
        [NameZh] nvarchar(100) NOT NULL,
        [NameEn] nvarchar(100) NULL,
        [Level] nvarchar(30) NOT NULL,
        [ParentCode] nvarchar(12) NULL,
        [IsPlatformCode] bit NOT NULL,
        CONSTRAINT [PK_Divisions] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Events] (
        [Id] bigint NOT NULL IDENTITY,
        [AggregateType] nvarchar(40) NOT NULL,
        [AggregateId] nvarchar(40) NOT NULL,
        [AggregateVersion] int NOT NULL,
        [Kind] nvarchar(80) NOT NULL,
        [PayloadJson] nvarchar(max) NOT NULL,
        [ActorId] nvarchar(450) NOT NULL,
        [ActorName] nvarchar(100) NOT NULL,
        [OperationId] nvarchar(80) NOT NULL,
        [AtUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_Events] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [FieldKeys] (
        [Id] bigint NOT NULL IDENTITY,
        [Use] nvarchar(30) NOT NULL,
        [Number] int NOT NULL,
        [WrappedKey] nvarchar(2000) NOT NULL,
        [CreatedUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_FieldKeys] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [FundLines] (
        [Code] nvarchar(20) NOT NULL,
        [NameZh] nvarchar(100) NOT NULL,
        [NameEn] nvarchar(100) NOT NULL,
        [CountsInBase] bit NOT NULL,
        [Document] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_FundLines] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Operations] (
        [OperationId] nvarchar(80) NOT NULL,
        [AggregateType] nvarchar(40) NOT NULL,
        [AggregateId] nvarchar(40) NOT NULL,
        [BodyHash] nvarchar(64) NOT NULL,
        [AnswerJson] nvarchar(4000) NOT NULL,
        [Version] int NOT NULL,
        [AtUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_Operations] PRIMARY KEY ([AggregateType], [AggregateId], [OperationId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [OutboxMessages] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] nvarchar(80) NOT NULL,
        [PayloadJson] nvarchar(4000) NOT NULL,
        [OccurredUtc] datetime2 NOT NULL,
        [NotBeforeUtc] datetime2 NOT NULL,
        [Attempts] int NOT NULL,
        [LastError] nvarchar(2000) NULL,
        [ProcessedUtc] datetime2 NULL,
        [ParkedUtc] datetime2 NULL,
        CONSTRAINT [PK_OutboxMessages] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [PendingSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [AggregateType] nvarchar(40) NOT NULL,
        [AggregateId] nvarchar(40) NOT NULL,
        [Kind] nvarchar(80) NOT NULL,
        [OperationId] nvarchar(80) NOT NULL,
        [PayloadJson] nvarchar(4000) NOT NULL,
        [ActorJson] nvarchar(1000) NOT NULL,
        [OpenedUtc] datetime2 NOT NULL,
        [ClosedUtc] datetime2 NULL,
        CONSTRAINT [PK_PendingSteps] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [PurchaseBudgets] (
        [Id] nvarchar(40) NOT NULL,
        [Division] nvarchar(12) NOT NULL,
        [Year] int NOT NULL,
        [RateBasisPoints] int NOT NULL,
        [BaseFen] bigint NOT NULL,
        [CapFen] bigint NOT NULL,
        [PreEncumberedFen] bigint NOT NULL,
        [EncumberedFen] bigint NOT NULL,
        [ExpendedFen] bigint NOT NULL,
        [CeilingFen] bigint NOT NULL,
        [LastSequence] int NOT NULL,
        [LastHash] nvarchar(64) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_PurchaseBudgets] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_PurchaseBudgets_Cap] CHECK (PreEncumberedFen >= 0 AND EncumberedFen >= 0 AND ExpendedFen >= 0 AND PreEncumberedFen + EncumberedFen + ExpendedFen <= CeilingFen),
        CONSTRAINT [CK_PurchaseBudgets_Rate] CHECK (RateBasisPoints >= 0 AND RateBasisPoints <= 200)
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [PurchaseRates] (
        [From] date NOT NULL,
        [BasisPoints] int NOT NULL,
        [Document] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_PurchaseRates] PRIMARY KEY ([From]),
        CONSTRAINT [CK_PurchaseRates_Rate] CHECK (BasisPoints >= 0 AND BasisPoints <= 200)
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ServiceLists] (
        [Id] nvarchar(40) NOT NULL,
        [LastNumber] int NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_ServiceLists] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ServiceProviders] (
        [Id] nvarchar(40) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [LegalForm] nvarchar(40) NOT NULL,
        [ContactName] nvarchar(600) NOT NULL,
        [ContactPhone] nvarchar(600) NOT NULL,
        [ContactEmail] nvarchar(200) NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [StateReason] nvarchar(500) NULL,
        [StateSinceUtc] datetime2 NOT NULL,
        [BarredUntil] date NULL,
        [RegisteredBy] nvarchar(450) NOT NULL,
        [RegisteredUtc] datetime2 NOT NULL,
        [VerifiedBy] nvarchar(450) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_ServiceProviders] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Tenders] (
        [Id] nvarchar(40) NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [County] nvarchar(20) NOT NULL,
        [Number] nvarchar(40) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Requirements] nvarchar(4000) NOT NULL,
        [CreatedUtc] datetime2 NOT NULL,
        [DraftedBy] nvarchar(80) NOT NULL,
        [LastEditedBy] nvarchar(80) NOT NULL,
        [ApprovedBy] nvarchar(80) NULL,
        [ApprovedUtc] datetime2 NULL,
        [DocumentsUntil] date NULL,
        [BidDeadlineUtc] datetime2 NULL,
        [ServiceFrom] date NULL,
        [ServiceTo] date NULL,
        [CeilingFen] bigint NOT NULL,
        [PublishedUtc] datetime2 NULL,
        [OpenedUtc] datetime2 NULL,
        [RankedUtc] datetime2 NULL,
        [RankedBy] nvarchar(80) NULL,
        [AwardedBidId] nvarchar(40) NULL,
        [AwardedUtc] datetime2 NULL,
        [AwardNoticeUntil] date NULL,
        [ContractId] nvarchar(40) NULL,
        [Failure] nvarchar(30) NULL,
        [StopReason] nvarchar(500) NULL,
        [SuspendedFrom] nvarchar(30) NULL,
        [SuspendedUtc] datetime2 NULL,
        [IsBeingPublished] bit NOT NULL,
        [IsReleasing] bit NOT NULL,
        [DueUtc] datetime2 NULL,
        [LastReceiptNumber] int NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Tenders] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Tenders_Award] CHECK (State NOT IN ('AwardNotice', 'Awarded', 'Contracted') OR AwardedBidId IS NOT NULL),
        CONSTRAINT [CK_Tenders_CeilingFen] CHECK (CeilingFen >= 0)
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [WorkingDays] (
        [Day] date NOT NULL,
        [IsWorkingDay] bit NOT NULL,
        [NameZh] nvarchar(50) NOT NULL,
        [NameEn] nvarchar(100) NOT NULL,
        [Source] nvarchar(200) NOT NULL,
        [IsProvisional] bit NOT NULL,
        CONSTRAINT [PK_WorkingDays] PRIMARY KEY ([Day])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserClaims] (
        [Id] int NOT NULL IDENTITY,
        [UserId] nvarchar(64) NOT NULL,
        [ClaimType] nvarchar(max) NULL,
        [ClaimValue] nvarchar(max) NULL,
        CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetUserClaims_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserLogins] (
        [LoginProvider] nvarchar(128) NOT NULL,
        [ProviderKey] nvarchar(128) NOT NULL,
        [ProviderDisplayName] nvarchar(max) NULL,
        [UserId] nvarchar(64) NOT NULL,
        CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
        CONSTRAINT [FK_AspNetUserLogins_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserTokens] (
        [UserId] nvarchar(64) NOT NULL,
        [LoginProvider] nvarchar(128) NOT NULL,
        [Name] nvarchar(128) NOT NULL,
        [Value] nvarchar(max) NULL,
        CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
        CONSTRAINT [FK_AspNetUserTokens_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ContractLines] (
        [Id] nvarchar(40) NOT NULL,
        [ContractId] nvarchar(40) NOT NULL,
        [Position] int NOT NULL,
        [ItemVersionId] nvarchar(40) NOT NULL,
        [ItemCode] nvarchar(20) NOT NULL,
        [NameZh] nvarchar(200) NOT NULL,
        [NameEn] nvarchar(200) NOT NULL,
        [Unit] nvarchar(40) NOT NULL,
        [UnitPriceFen] bigint NOT NULL,
        [Quantity] int NOT NULL,
        [AddedQuantity] int NOT NULL,
        [ClaimedQuantity] int NOT NULL,
        [PaidQuantity] int NOT NULL,
        CONSTRAINT [PK_ContractLines] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ContractLines_Quantity] CHECK (Quantity > 0 AND UnitPriceFen >= 0 AND AddedQuantity >= 0),
        CONSTRAINT [CK_ContractLines_Within] CHECK (ClaimedQuantity >= 0 AND PaidQuantity >= 0 AND ClaimedQuantity + PaidQuantity <= Quantity + AddedQuantity),
        CONSTRAINT [FK_ContractLines_CareContracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [CareContracts] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ContractSupplements] (
        [Id] nvarchar(40) NOT NULL,
        [Number] int NOT NULL,
        [Year] int NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [AmountFen] bigint NOT NULL,
        [DraftedBy] nvarchar(64) NOT NULL,
        [DraftedUtc] datetime2 NOT NULL,
        [AgreedBy] nvarchar(64) NULL,
        [AgreedUtc] datetime2 NULL,
        [ApprovedBy] nvarchar(64) NULL,
        [ApprovedUtc] datetime2 NULL,
        [ContractId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_ContractSupplements] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ContractSupplements_Amount] CHECK (AmountFen > 0),
        CONSTRAINT [FK_ContractSupplements_CareContracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [CareContracts] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ContractYearShares] (
        [Year] int NOT NULL IDENTITY,
        [ContractId] nvarchar(40) NOT NULL,
        [AmountFen] bigint NOT NULL,
        [AddedFen] bigint NOT NULL,
        [ClaimedFen] bigint NOT NULL,
        [PaidFen] bigint NOT NULL,
        CONSTRAINT [PK_ContractYearShares] PRIMARY KEY ([ContractId], [Year]),
        CONSTRAINT [CK_ContractYearShares_Within] CHECK (ClaimedFen >= 0 AND PaidFen >= 0 AND ClaimedFen + PaidFen <= AmountFen + AddedFen),
        CONSTRAINT [FK_ContractYearShares_CareContracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [CareContracts] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Statements] (
        [Id] nvarchar(40) NOT NULL,
        [ContractId] nvarchar(40) NOT NULL,
        [Year] int NOT NULL,
        [Month] int NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [DraftedBy] nvarchar(64) NOT NULL,
        [DraftedUtc] datetime2 NOT NULL,
        [ConfirmedBy] nvarchar(64) NULL,
        [ConfirmedUtc] datetime2 NULL,
        [ApprovedBy] nvarchar(64) NULL,
        [PaidUtc] datetime2 NULL,
        [CancelledUtc] datetime2 NULL,
        [CancelReason] nvarchar(300) NULL,
        [IsPaying] bit NOT NULL,
        [GrossFen] bigint NOT NULL,
        [DeductedFen] bigint NOT NULL,
        [NetFen] bigint NOT NULL,
        CONSTRAINT [PK_Statements] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Statements_Month] CHECK (Month >= 1 AND Month <= 12),
        CONSTRAINT [CK_Statements_Sum] CHECK (DeductedFen >= 0 AND NetFen >= 0 AND GrossFen = NetFen + DeductedFen),
        CONSTRAINT [FK_Statements_CareContracts_ContractId] FOREIGN KEY ([ContractId]) REFERENCES [CareContracts] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [CarePlans] (
        [Id] nvarchar(40) NOT NULL,
        [Number] int NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [StartsOn] date NOT NULL,
        [ReviewDueOn] date NOT NULL,
        [EndedOn] date NULL,
        [Reason] nvarchar(4000) NOT NULL,
        [ReturnedReason] nvarchar(4000) NOT NULL,
        [Cause] nvarchar(30) NULL,
        [DraftedById] nvarchar(450) NOT NULL,
        [DraftedByName] nvarchar(100) NOT NULL,
        [DraftedUtc] datetime2 NOT NULL,
        [ApprovedById] nvarchar(450) NULL,
        [ApprovedByName] nvarchar(100) NULL,
        [ApprovedUtc] datetime2 NULL,
        [RecipientId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_CarePlans] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CarePlans_CareRecipients_RecipientId] FOREIGN KEY ([RecipientId]) REFERENCES [CareRecipients] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [LifeEvents] (
        [Id] nvarchar(40) NOT NULL,
        [Kind] nvarchar(30) NOT NULL,
        [Day] date NOT NULL,
        [Note] nvarchar(4000) NOT NULL,
        [ReportedById] nvarchar(450) NOT NULL,
        [ReportedByName] nvarchar(100) NOT NULL,
        [ReportedUtc] datetime2 NOT NULL,
        [RecipientId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_LifeEvents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LifeEvents_CareRecipients_RecipientId] FOREIGN KEY ([RecipientId]) REFERENCES [CareRecipients] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [SelfCareAssessments] (
        [Id] nvarchar(40) NOT NULL,
        [AssessedOn] date NOT NULL,
        [Occasion] nvarchar(30) NOT NULL,
        [Answers] nvarchar(600) NOT NULL,
        [ProposedGrade] nvarchar(30) NOT NULL,
        [AssessorId] nvarchar(450) NOT NULL,
        [AssessorName] nvarchar(100) NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [ConfirmedGrade] nvarchar(30) NULL,
        [DecidedById] nvarchar(450) NULL,
        [DecidedByName] nvarchar(100) NULL,
        [DecidedUtc] datetime2 NULL,
        [Reason] nvarchar(4000) NOT NULL,
        [RecipientId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_SelfCareAssessments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SelfCareAssessments_CareRecipients_RecipientId] FOREIGN KEY ([RecipientId]) REFERENCES [CareRecipients] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Visits] (
        [Id] nvarchar(40) NOT NULL,
        [RecipientId] nvarchar(40) NOT NULL,
        [County] nvarchar(20) NOT NULL,
        [Township] nvarchar(20) NOT NULL,
        [PlanLineId] nvarchar(40) NOT NULL,
        [ContractId] nvarchar(40) NOT NULL,
        [ContractLineId] nvarchar(40) NOT NULL,
        [ProviderId] nvarchar(20) NOT NULL,
        [ItemVersionId] nvarchar(40) NOT NULL,
        [ItemCode] nvarchar(20) NOT NULL,
        [PeriodStart] date NOT NULL,
        [Ordinal] int NOT NULL,
        [Day] date NOT NULL,
        [StartUtc] datetime2 NOT NULL,
        [Minutes] int NOT NULL,
        [MinMinutes] int NOT NULL,
        [WorkersNeeded] int NOT NULL,
        [Units] int NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [Flags] int NOT NULL,
        [WorkerId] nvarchar(40) NULL,
        [SecondWorkerId] nvarchar(40) NULL,
        [CheckInServerUtc] datetime2 NULL,
        [CheckInDeviceUtc] datetime2 NULL,
        [CheckInPlace] nvarchar(30) NULL,
        [CheckInWorkerId] nvarchar(40) NULL,
        [CheckOutServerUtc] datetime2 NULL,
        [CheckOutDeviceUtc] datetime2 NULL,
        [CheckOutPlace] nvarchar(30) NULL,
        [CheckOutWorkerId] nvarchar(40) NULL,
        [TasksDone] int NULL,
        [PersonCondition] nvarchar(30) NULL,
        [Note] nvarchar(4000) NULL,
        [Obstacle] nvarchar(30) NULL,
        [OverdueUtc] datetime2 NULL,
        [Reason] nvarchar(30) NULL,
        [VerifiedBy] nvarchar(64) NULL,
        [VerifiedUtc] datetime2 NULL,
        [Explanation] nvarchar(4000) NOT NULL,
        [DisputedBy] nvarchar(64) NULL,
        [DisputeText] nvarchar(4000) NOT NULL,
        [ResolvedBy] nvarchar(64) NULL,
        [ResolutionText] nvarchar(4000) NOT NULL,
        [StatementId] nvarchar(40) NULL,
        CONSTRAINT [PK_Visits] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Visits_Minutes] CHECK (Minutes > 0 AND Minutes <= 1440),
        CONSTRAINT [CK_Visits_SettledHasStatement] CHECK ((State = 'Settled' AND StatementId IS NOT NULL) OR (State <> 'Settled' AND StatementId IS NULL)),
        CONSTRAINT [CK_Visits_Units] CHECK (Units > 0),
        CONSTRAINT [FK_Visits_CareRecipients_RecipientId] FOREIGN KEY ([RecipientId]) REFERENCES [CareRecipients] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [MailMessages] (
        [Id] bigint NOT NULL IDENTITY,
        [OutboxMessageId] bigint NOT NULL,
        [ToAddress] nvarchar(254) NOT NULL,
        [Subject] nvarchar(400) NOT NULL,
        [BodyText] nvarchar(4000) NOT NULL,
        [WrittenUtc] datetime2 NOT NULL,
        [NotBeforeUtc] datetime2 NOT NULL,
        [Attempts] int NOT NULL,
        [LastError] nvarchar(2000) NULL,
        [SentUtc] datetime2 NULL,
        [ParkedUtc] datetime2 NULL,
        CONSTRAINT [PK_MailMessages] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MailMessages_OutboxMessages_OutboxMessageId] FOREIGN KEY ([OutboxMessageId]) REFERENCES [OutboxMessages] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Allocations] (
        [Id] nvarchar(80) NOT NULL,
        [BudgetId] nvarchar(40) NOT NULL,
        [DocumentNumber] nvarchar(60) NOT NULL,
        [DocumentDate] date NOT NULL,
        [Level] nvarchar(30) NOT NULL,
        [FundLine] nvarchar(20) NOT NULL,
        [AmountFen] bigint NOT NULL,
        [Counts] bit NOT NULL,
        [RecordedUtc] datetime2 NOT NULL,
        [RecordedBy] nvarchar(450) NOT NULL,
        CONSTRAINT [PK_Allocations] PRIMARY KEY ([BudgetId], [Id]),
        CONSTRAINT [CK_Allocations_Amount] CHECK (AmountFen <> 0),
        CONSTRAINT [FK_Allocations_PurchaseBudgets_BudgetId] FOREIGN KEY ([BudgetId]) REFERENCES [PurchaseBudgets] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [BudgetLines] (
        [BudgetId] nvarchar(40) NOT NULL,
        [Subject] nvarchar(60) NOT NULL,
        [PreEncumberedFen] bigint NOT NULL,
        [EncumberedFen] bigint NOT NULL,
        [ExpendedFen] bigint NOT NULL,
        CONSTRAINT [PK_BudgetLines] PRIMARY KEY ([BudgetId], [Subject]),
        CONSTRAINT [CK_BudgetLines_NotNegative] CHECK (PreEncumberedFen >= 0 AND EncumberedFen >= 0 AND ExpendedFen >= 0),
        CONSTRAINT [FK_BudgetLines_PurchaseBudgets_BudgetId] FOREIGN KEY ([BudgetId]) REFERENCES [PurchaseBudgets] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [LedgerEntries] (
        [BudgetId] nvarchar(40) NOT NULL,
        [Sequence] int NOT NULL,
        [Kind] nvarchar(30) NOT NULL,
        [Subject] nvarchar(60) NOT NULL,
        [Reference] nvarchar(80) NOT NULL,
        [BaseDeltaFen] bigint NOT NULL,
        [PreEncumberedDeltaFen] bigint NOT NULL,
        [EncumberedDeltaFen] bigint NOT NULL,
        [ExpendedDeltaFen] bigint NOT NULL,
        [RateBasisPoints] int NOT NULL,
        [CapAfterFen] bigint NOT NULL,
        [OperationId] nvarchar(80) NOT NULL,
        [ActorId] nvarchar(450) NOT NULL,
        [AtUtc] datetime2 NOT NULL,
        [PreviousHash] nvarchar(64) NOT NULL,
        [Hash] nvarchar(64) NOT NULL,
        CONSTRAINT [PK_LedgerEntries] PRIMARY KEY ([BudgetId], [Sequence]),
        CONSTRAINT [FK_LedgerEntries_PurchaseBudgets_BudgetId] FOREIGN KEY ([BudgetId]) REFERENCES [PurchaseBudgets] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ServiceListVersions] (
        [Id] nvarchar(40) NOT NULL,
        [ServiceListId] nvarchar(40) NOT NULL,
        [Number] int NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [EffectiveFrom] date NULL,
        [EffectiveTo] date NULL,
        [DraftedBy] nvarchar(450) NOT NULL,
        [DraftedUtc] datetime2 NOT NULL,
        [LastEditedBy] nvarchar(450) NOT NULL,
        [PublishedBy] nvarchar(450) NULL,
        [PublishedUtc] datetime2 NULL,
        CONSTRAINT [PK_ServiceListVersions] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ServiceListVersions_Days] CHECK (EffectiveTo IS NULL OR EffectiveFrom <= EffectiveTo),
        CONSTRAINT [FK_ServiceListVersions_ServiceLists_ServiceListId] FOREIGN KEY ([ServiceListId]) REFERENCES [ServiceLists] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [FieldWorkers] (
        [Id] nvarchar(40) NOT NULL,
        [ServiceProviderId] nvarchar(40) NOT NULL,
        [Name] nvarchar(600) NOT NULL,
        [Phone] nvarchar(600) NOT NULL,
        [IdNumber] nvarchar(600) NOT NULL,
        [IdNumberIndex] nvarchar(64) NOT NULL,
        [Sex] nvarchar(30) NOT NULL,
        [HomeTownship] nvarchar(9) NOT NULL,
        [EmployedFrom] date NOT NULL,
        [EmployedTo] date NULL,
        [RecordCheckedOn] date NULL,
        CONSTRAINT [PK_FieldWorkers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_FieldWorkers_ServiceProviders_ServiceProviderId] FOREIGN KEY ([ServiceProviderId]) REFERENCES [ServiceProviders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [GuideReadings] (
        [ServiceProviderId] nvarchar(40) NOT NULL,
        [ServiceListVersionId] nvarchar(40) NOT NULL,
        [UserId] nvarchar(100) NOT NULL,
        [FieldWorkerId] nvarchar(40) NULL,
        [AtUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_GuideReadings] PRIMARY KEY ([ServiceProviderId], [ServiceListVersionId], [UserId]),
        CONSTRAINT [FK_GuideReadings_ServiceProviders_ServiceProviderId] FOREIGN KEY ([ServiceProviderId]) REFERENCES [ServiceProviders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ProviderOfferedItems] (
        [ServiceProviderId] nvarchar(40) NOT NULL,
        [ItemCode] nvarchar(20) NOT NULL,
        CONSTRAINT [PK_ProviderOfferedItems] PRIMARY KEY ([ServiceProviderId], [ItemCode]),
        CONSTRAINT [FK_ProviderOfferedItems_ServiceProviders_ServiceProviderId] FOREIGN KEY ([ServiceProviderId]) REFERENCES [ServiceProviders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ProviderQualifications] (
        [Id] nvarchar(40) NOT NULL,
        [ServiceProviderId] nvarchar(40) NOT NULL,
        [Kind] nvarchar(30) NOT NULL,
        [Number] nvarchar(60) NOT NULL,
        [IssuedOn] date NOT NULL,
        [ExpiresOn] date NULL,
        [WithdrawnOn] date NULL,
        CONSTRAINT [PK_ProviderQualifications] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ProviderQualifications_Days] CHECK (ExpiresOn IS NULL OR IssuedOn <= ExpiresOn),
        CONSTRAINT [FK_ProviderQualifications_ServiceProviders_ServiceProviderId] FOREIGN KEY ([ServiceProviderId]) REFERENCES [ServiceProviders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ProviderServedCounties] (
        [ServiceProviderId] nvarchar(40) NOT NULL,
        [County] nvarchar(6) NOT NULL,
        CONSTRAINT [PK_ProviderServedCounties] PRIMARY KEY ([ServiceProviderId], [County]),
        CONSTRAINT [FK_ProviderServedCounties_ServiceProviders_ServiceProviderId] FOREIGN KEY ([ServiceProviderId]) REFERENCES [ServiceProviders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [BidEnvelopes] (
        [Id] nvarchar(40) NOT NULL,
        [ProviderId] nvarchar(20) NOT NULL,
        [Sealed] nvarchar(max) NOT NULL,
        [TenderId] nvarchar(40) NULL,
        CONSTRAINT [PK_BidEnvelopes] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_BidEnvelopes_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [BidReceipts] (
        [Id] nvarchar(40) NOT NULL,
        [ProviderId] nvarchar(20) NOT NULL,
        [Number] int NOT NULL,
        [Act] nvarchar(30) NOT NULL,
        [IsAccepted] bit NOT NULL,
        [AtUtc] datetime2 NOT NULL,
        [Hash] nvarchar(64) NOT NULL,
        [TenderId] nvarchar(40) NULL,
        CONSTRAINT [PK_BidReceipts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_BidReceipts_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [Bids] (
        [Id] nvarchar(40) NOT NULL,
        [ProviderId] nvarchar(20) NOT NULL,
        [ProviderName] nvarchar(200) NOT NULL,
        [State] nvarchar(30) NOT NULL,
        [EnvelopeId] nvarchar(40) NOT NULL,
        [Hash] nvarchar(64) NOT NULL,
        [Number] int NOT NULL,
        [ReceivedUtc] datetime2 NOT NULL,
        [InvalidReason] nvarchar(500) NULL,
        [PriceFen] bigint NULL,
        [PriceScoreHundredths] int NULL,
        [TechnicalHundredths] int NULL,
        [TotalHundredths] int NULL,
        [Rank] int NULL,
        [TenderId] nvarchar(40) NULL,
        CONSTRAINT [PK_Bids] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Bids_Price] CHECK (PriceFen IS NULL OR PriceFen > 0),
        CONSTRAINT [CK_Bids_Sealed] CHECK (State NOT IN ('Sealed', 'Withdrawn') OR PriceFen IS NULL),
        CONSTRAINT [FK_Bids_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [TenderCriteria] (
        [Id] nvarchar(40) NOT NULL,
        [Position] int NOT NULL,
        [Kind] nvarchar(30) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [MostHundredths] int NOT NULL,
        [TenderId] nvarchar(40) NULL,
        CONSTRAINT [PK_TenderCriteria] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TenderCriteria_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [TenderLines] (
        [Id] nvarchar(40) NOT NULL,
        [Position] int NOT NULL,
        [ItemVersionId] nvarchar(40) NOT NULL,
        [ItemCode] nvarchar(20) NOT NULL,
        [NameZh] nvarchar(200) NOT NULL,
        [NameEn] nvarchar(200) NOT NULL,
        [Unit] nvarchar(40) NOT NULL,
        [Quantity] int NOT NULL,
        [CeilingUnitPriceFen] bigint NOT NULL,
        [TenderId] nvarchar(40) NULL,
        CONSTRAINT [PK_TenderLines] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_TenderLines_Quantity] CHECK (Quantity > 0),
        CONSTRAINT [FK_TenderLines_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [TenderYearShares] (
        [Year] int NOT NULL,
        [TenderId] nvarchar(40) NOT NULL,
        [AmountFen] bigint NOT NULL,
        CONSTRAINT [PK_TenderYearShares] PRIMARY KEY ([TenderId], [Year]),
        CONSTRAINT [CK_TenderYearShares_AmountFen] CHECK (AmountFen > 0),
        CONSTRAINT [FK_TenderYearShares_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ContractSupplementLines] (
        [Id] int NOT NULL IDENTITY,
        [ContractLineId] nvarchar(40) NOT NULL,
        [Quantity] int NOT NULL,
        [AmountFen] bigint NOT NULL,
        [SupplementId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_ContractSupplementLines] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ContractSupplementLines_Quantity] CHECK (Quantity > 0),
        CONSTRAINT [FK_ContractSupplementLines_ContractSupplements_SupplementId] FOREIGN KEY ([SupplementId]) REFERENCES [ContractSupplements] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [StatementLines] (
        [Id] nvarchar(50) NOT NULL,
        [ContractLineId] nvarchar(40) NOT NULL,
        [Position] int NOT NULL,
        [ItemCode] nvarchar(20) NOT NULL,
        [NameZh] nvarchar(200) NOT NULL,
        [NameEn] nvarchar(200) NOT NULL,
        [Unit] nvarchar(40) NOT NULL,
        [UnitPriceFen] bigint NOT NULL,
        [VerifiedUnits] int NOT NULL,
        [PayableUnits] int NOT NULL,
        [Visits] int NOT NULL,
        [DeductionFen] bigint NOT NULL,
        [DeductionReason] nvarchar(300) NULL,
        [Objection] nvarchar(300) NULL,
        [StatementId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_StatementLines] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_StatementLines_Sum] CHECK (PayableUnits >= 0 AND PayableUnits <= VerifiedUnits AND DeductionFen >= 0 AND DeductionFen <= PayableUnits * UnitPriceFen),
        CONSTRAINT [FK_StatementLines_Statements_StatementId] FOREIGN KEY ([StatementId]) REFERENCES [Statements] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [StatementVisits] (
        [VisitId] nvarchar(40) NOT NULL,
        [StatementId] nvarchar(40) NOT NULL,
        [RecipientId] nvarchar(40) NOT NULL,
        [ContractLineId] nvarchar(40) NOT NULL,
        [Day] date NOT NULL,
        [Units] int NOT NULL,
        [PaidUnits] int NOT NULL,
        [AmountFen] bigint NOT NULL,
        CONSTRAINT [PK_StatementVisits] PRIMARY KEY ([VisitId]),
        CONSTRAINT [CK_StatementVisits_Units] CHECK (PaidUnits > 0 AND PaidUnits <= Units AND AmountFen >= 0),
        CONSTRAINT [FK_StatementVisits_Statements_StatementId] FOREIGN KEY ([StatementId]) REFERENCES [Statements] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [CarePlanLines] (
        [Id] nvarchar(40) NOT NULL,
        [ContractId] nvarchar(40) NOT NULL,
        [ContractLineId] nvarchar(40) NOT NULL,
        [Organisation] nvarchar(20) NOT NULL,
        [ItemVersionId] nvarchar(40) NOT NULL,
        [ItemCode] nvarchar(20) NOT NULL,
        [IsCare] bit NOT NULL,
        [Times] int NOT NULL,
        [Per] nvarchar(30) NOT NULL,
        [PreferredWeekday] nvarchar(30) NOT NULL,
        [PreferredTime] time NOT NULL,
        [Minutes] int NOT NULL,
        [PlanId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_CarePlanLines] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_CarePlanLines_Minutes] CHECK (Minutes > 0),
        CONSTRAINT [CK_CarePlanLines_Times] CHECK (Times > 0),
        CONSTRAINT [FK_CarePlanLines_CarePlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [CarePlans] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [VisitCorrections] (
        [Id] nvarchar(40) NOT NULL,
        [VisitId] nvarchar(40) NOT NULL,
        [Field] nvarchar(30) NOT NULL,
        [OldValue] nvarchar(40) NOT NULL,
        [NewValue] nvarchar(40) NOT NULL,
        [Why] nvarchar(4000) NOT NULL,
        [ByUserId] nvarchar(64) NOT NULL,
        [AtUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_VisitCorrections] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_VisitCorrections_Visits_VisitId] FOREIGN KEY ([VisitId]) REFERENCES [Visits] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [WorkerPresences] (
        [WorkerId] nvarchar(40) NOT NULL,
        [VisitId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_WorkerPresences] PRIMARY KEY ([WorkerId]),
        CONSTRAINT [FK_WorkerPresences_Visits_VisitId] FOREIGN KEY ([VisitId]) REFERENCES [Visits] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [WorkerSlots] (
        [WorkerId] nvarchar(40) NOT NULL,
        [SlotUtc] datetime2 NOT NULL,
        [VisitId] nvarchar(40) NOT NULL,
        CONSTRAINT [PK_WorkerSlots] PRIMARY KEY ([WorkerId], [SlotUtc]),
        CONSTRAINT [FK_WorkerSlots_Visits_VisitId] FOREIGN KEY ([VisitId]) REFERENCES [Visits] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [GuideChapters] (
        [Id] nvarchar(40) NOT NULL,
        [ServiceListVersionId] nvarchar(40) NOT NULL,
        [Order] int NOT NULL,
        [Title] nvarchar(100) NOT NULL,
        [Text] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_GuideChapters] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GuideChapters_ServiceListVersions_ServiceListVersionId] FOREIGN KEY ([ServiceListVersionId]) REFERENCES [ServiceListVersions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [ServiceItemVersions] (
        [Id] nvarchar(40) NOT NULL,
        [ServiceListVersionId] nvarchar(40) NOT NULL,
        [Code] nvarchar(20) NOT NULL,
        [NameZh] nvarchar(60) NOT NULL,
        [NameEn] nvarchar(120) NOT NULL,
        [Category] nvarchar(30) NOT NULL,
        [Unit] nvarchar(30) NOT NULL,
        [Content] nvarchar(1000) NOT NULL,
        [ContentEn] nvarchar(1000) NOT NULL,
        [MinMinutes] int NOT NULL,
        [WorkersNeeded] int NOT NULL,
        [CeilingPriceFen] bigint NOT NULL,
        [PriceKind] nvarchar(30) NOT NULL,
        [NeedsQualification] nvarchar(30) NULL,
        [IsHomeVisit] bit NOT NULL,
        [Target] nvarchar(30) NOT NULL,
        [ForMinors] bit NOT NULL,
        [VisitsPerWeek] int NULL,
        [DailyCeiling] int NULL,
        [MonthlyCeiling] int NULL,
        CONSTRAINT [PK_ServiceItemVersions] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ServiceItemVersions_Price] CHECK (CeilingPriceFen > 0),
        CONSTRAINT [CK_ServiceItemVersions_Workers] CHECK (WorkersNeeded > 0),
        CONSTRAINT [FK_ServiceItemVersions_ServiceListVersions_ServiceListVersionId] FOREIGN KEY ([ServiceListVersionId]) REFERENCES [ServiceListVersions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [WorkerQualifications] (
        [Id] nvarchar(40) NOT NULL,
        [FieldWorkerId] nvarchar(40) NOT NULL,
        [Kind] nvarchar(30) NOT NULL,
        [Number] nvarchar(600) NOT NULL,
        [ExpiresOn] date NULL,
        CONSTRAINT [PK_WorkerQualifications] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_WorkerQualifications_FieldWorkers_FieldWorkerId] FOREIGN KEY ([FieldWorkerId]) REFERENCES [FieldWorkers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [BidLines] (
        [TenderLineId] nvarchar(40) NOT NULL,
        [BidId] nvarchar(40) NOT NULL,
        [UnitPriceFen] bigint NOT NULL,
        CONSTRAINT [PK_BidLines] PRIMARY KEY ([BidId], [TenderLineId]),
        CONSTRAINT [CK_BidLines_UnitPriceFen] CHECK (UnitPriceFen > 0),
        CONSTRAINT [FK_BidLines_Bids_BidId] FOREIGN KEY ([BidId]) REFERENCES [Bids] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE TABLE [BidScores] (
        [Id] nvarchar(40) NOT NULL,
        [CriterionId] nvarchar(40) NOT NULL,
        [Evaluator] nvarchar(80) NOT NULL,
        [Hundredths] int NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [GivenUtc] datetime2 NOT NULL,
        [BidId] nvarchar(40) NULL,
        CONSTRAINT [PK_BidScores] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_BidScores_Hundredths] CHECK (Hundredths >= 0),
        CONSTRAINT [FK_BidScores_Bids_BidId] FOREIGN KEY ([BidId]) REFERENCES [Bids] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_AccessLog_ActorId_AtUtc] ON [AccessLog] ([ActorId], [AtUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_AccessLog_SubjectType_SubjectId_AtUtc] ON [AccessLog] ([SubjectType], [SubjectId], [AtUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Allocations_BudgetId_DocumentNumber_FundLine] ON [Allocations] ([BudgetId], [DocumentNumber], [FundLine]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [AspNetUsers] ([NormalizedEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUsers_Division] ON [AspNetUsers] ([Division]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUsers_Organisation] ON [AspNetUsers] ([Organisation]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [AspNetUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_BidEnvelopes_TenderId] ON [BidEnvelopes] ([TenderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_BidReceipts_ProviderId_AtUtc] ON [BidReceipts] ([ProviderId], [AtUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_BidReceipts_TenderId_Number] ON [BidReceipts] ([TenderId], [Number]) WHERE [TenderId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Bids_ProviderId] ON [Bids] ([ProviderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Bids_TenderId_ProviderId] ON [Bids] ([TenderId], [ProviderId]) WHERE [TenderId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_BidScores_BidId_CriterionId_Evaluator] ON [BidScores] ([BidId], [CriterionId], [Evaluator]) WHERE [BidId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareContracts_County_State_EndsOn] ON [CareContracts] ([County], [State], [EndsOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareContracts_ProviderId_State_EndsOn] ON [CareContracts] ([ProviderId], [State], [EndsOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareContracts_State_EndsOn] ON [CareContracts] ([State], [EndsOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareContracts_State_StartsOn] ON [CareContracts] ([State], [StartsOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [UX_CareContracts_Number] ON [CareContracts] ([County], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UX_CareContracts_OnePerTender] ON [CareContracts] ([TenderId]) WHERE State <> ''Terminated''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CarePlanLines_ContractLineId] ON [CarePlanLines] ([ContractLineId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CarePlanLines_Organisation] ON [CarePlanLines] ([Organisation]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CarePlanLines_PlanId] ON [CarePlanLines] ([PlanId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CarePlans_RecipientId_Number] ON [CarePlans] ([RecipientId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CarePlans_State_ReviewDueOn] ON [CarePlans] ([State], [ReviewDueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_County_AssessmentDueOn] ON [CareRecipients] ([County], [AssessmentDueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_County_RegisteredUtc] ON [CareRecipients] ([County], [RegisteredUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_County_Township_RegisteredUtc] ON [CareRecipients] ([County], [Township], [RegisteredUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_IdIndex] ON [CareRecipients] ([IdIndex]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_NameIndex] ON [CareRecipients] ([NameIndex]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_CareRecipients_Province_IdClaim] ON [CareRecipients] ([Province], [IdClaim]) WHERE [IdClaim] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ClusterSilos_ClusterId_Status_AliveUtc] ON [ClusterSilos] ([ClusterId], [Status], [AliveUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ContractLines_ContractId] ON [ContractLines] ([ContractId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ContractLines_ItemVersionId] ON [ContractLines] ([ItemVersionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ContractSupplementLines_SupplementId] ON [ContractSupplementLines] ([SupplementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ContractSupplements_ContractId_Number] ON [ContractSupplements] ([ContractId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Divisions_ParentCode] ON [Divisions] ([ParentCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Events_AggregateType_AggregateId_Id] ON [Events] ([AggregateType], [AggregateId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_FieldKeys_Use_Number] ON [FieldKeys] ([Use], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_FieldWorkers_IdNumberIndex] ON [FieldWorkers] ([IdNumberIndex]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_FieldWorkers_RecordCheckedOn] ON [FieldWorkers] ([RecordCheckedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_FieldWorkers_ServiceProviderId_EmployedTo] ON [FieldWorkers] ([ServiceProviderId], [EmployedTo]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_GuideChapters_ServiceListVersionId] ON [GuideChapters] ([ServiceListVersionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_GuideReadings_ServiceListVersionId] ON [GuideReadings] ([ServiceListVersionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_LedgerEntries_BudgetId_Kind_Sequence] ON [LedgerEntries] ([BudgetId], [Kind], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_LedgerEntries_BudgetId_Subject] ON [LedgerEntries] ([BudgetId], [Subject]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_LifeEvents_RecipientId] ON [LifeEvents] ([RecipientId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MailMessages_OutboxMessageId_ToAddress] ON [MailMessages] ([OutboxMessageId], [ToAddress]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_MailMessages_SentUtc_ParkedUtc_NotBeforeUtc] ON [MailMessages] ([SentUtc], [ParkedUtc], [NotBeforeUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_OutboxMessages_ProcessedUtc_ParkedUtc_NotBeforeUtc] ON [OutboxMessages] ([ProcessedUtc], [ParkedUtc], [NotBeforeUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PendingSteps_AggregateType_AggregateId_Kind_OperationId] ON [PendingSteps] ([AggregateType], [AggregateId], [Kind], [OperationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_PendingSteps_ClosedUtc_OpenedUtc] ON [PendingSteps] ([ClosedUtc], [OpenedUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ProviderOfferedItems_ItemCode] ON [ProviderOfferedItems] ([ItemCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ProviderQualifications_ExpiresOn] ON [ProviderQualifications] ([ExpiresOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ProviderQualifications_ServiceProviderId] ON [ProviderQualifications] ([ServiceProviderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ProviderServedCounties_County] ON [ProviderServedCounties] ([County]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PurchaseBudgets_Division_Year] ON [PurchaseBudgets] ([Division], [Year]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_SelfCareAssessments_RecipientId] ON [SelfCareAssessments] ([RecipientId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_SelfCareAssessments_State] ON [SelfCareAssessments] ([State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceItemVersions_ServiceListVersionId_Code] ON [ServiceItemVersions] ([ServiceListVersionId], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ServiceListVersions_OneDraft] ON [ServiceListVersions] ([ServiceListId]) WHERE State = ''Draft''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceListVersions_ServiceListId_EffectiveFrom] ON [ServiceListVersions] ([ServiceListId], [EffectiveFrom]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ServiceListVersions_ServiceListId_Number] ON [ServiceListVersions] ([ServiceListId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceProviders_Name] ON [ServiceProviders] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceProviders_RegisteredUtc] ON [ServiceProviders] ([RegisteredUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_ServiceProviders_State_Name] ON [ServiceProviders] ([State], [Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_StatementLines_StatementId] ON [StatementLines] ([StatementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Statements_State_Year_Month] ON [Statements] ([State], [Year], [Month]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UX_Statements_OneOpenPerMonth] ON [Statements] ([ContractId], [Year], [Month]) WHERE State IN (''Draft'',''Confirmed'',''Disputed'')');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_StatementVisits_StatementId] ON [StatementVisits] ([StatementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_TenderCriteria_TenderId] ON [TenderCriteria] ([TenderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_TenderLines_ItemCode_TenderId] ON [TenderLines] ([ItemCode], [TenderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_TenderLines_TenderId] ON [TenderLines] ([TenderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Tenders_BidDeadlineUtc_Id] ON [Tenders] ([BidDeadlineUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Tenders_County_BidDeadlineUtc_Id] ON [Tenders] ([County], [BidDeadlineUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Tenders_County_Number] ON [Tenders] ([County], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Tenders_County_State_BidDeadlineUtc_Id] ON [Tenders] ([County], [State], [BidDeadlineUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Tenders_DueUtc] ON [Tenders] ([DueUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Tenders_State_BidDeadlineUtc_Id] ON [Tenders] ([State], [BidDeadlineUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_VisitCorrections_VisitId] ON [VisitCorrections] ([VisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_ContractLineId_State] ON [Visits] ([ContractLineId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_County_Day] ON [Visits] ([County], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_ProviderId_Day] ON [Visits] ([ProviderId], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Visits_SecondWorkerId] ON [Visits] ([SecondWorkerId]) WHERE SecondWorkerId IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_State_StartUtc] ON [Visits] ([State], [StartUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_Township_Day] ON [Visits] ([Township], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_Visits_WorkerId_Day] ON [Visits] ([WorkerId], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [UX_Visits_OncePerPeriod] ON [Visits] ([RecipientId], [PlanLineId], [PeriodStart], [Ordinal]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_WorkerPresences_VisitId] ON [WorkerPresences] ([VisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_WorkerQualifications_ExpiresOn] ON [WorkerQualifications] ([ExpiresOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_WorkerQualifications_FieldWorkerId] ON [WorkerQualifications] ([FieldWorkerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    CREATE INDEX [IX_WorkerSlots_VisitId] ON [WorkerSlots] ([VisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261124180422_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261124180422_Initial', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    DROP INDEX [IX_Visits_County_Day] ON [Visits];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    DROP INDEX [IX_Visits_ProviderId_Day] ON [Visits];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    DROP INDEX [IX_Visits_Township_Day] ON [Visits];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    CREATE INDEX [IX_Visits_County_Day_StartUtc_Id] ON [Visits] ([County], [Day], [StartUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    CREATE INDEX [IX_Visits_ProviderId_Day_StartUtc_Id] ON [Visits] ([ProviderId], [Day], [StartUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    CREATE INDEX [IX_Visits_Township_Day_StartUtc_Id] ON [Visits] ([Township], [Day], [StartUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    CREATE INDEX [IX_Tenders_County_PublishedUtc_Id] ON [Tenders] ([County], [PublishedUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    CREATE INDEX [IX_Tenders_Number_Id] ON [Tenders] ([Number], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    CREATE INDEX [IX_Tenders_PublishedUtc_Id] ON [Tenders] ([PublishedUtc], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121405_IndexedLists'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127121405_IndexedLists', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    ALTER TABLE [Tenders] ADD [LastReceiptChain] nvarchar(64) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    ALTER TABLE [BidReceipts] ADD [Chain] nvarchar(64) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    ALTER TABLE [BidEnvelopes] ADD [OwnCopy] nvarchar(max) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    CREATE TABLE [KeyShares] (
        [Id] nvarchar(40) NOT NULL,
        [Holder] nvarchar(30) NOT NULL,
        [Number] int NOT NULL,
        [UserId] nvarchar(64) NULL,
        [Sealed] nvarchar(1000) NOT NULL,
        [JoinedUtc] datetime2 NULL,
        [PutIn] nvarchar(400) NOT NULL,
        [TenderId] nvarchar(40) NULL,
        CONSTRAINT [PK_KeyShares] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_KeyShares_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    CREATE TABLE [PersonalKeys] (
        [UserId] nvarchar(64) NOT NULL,
        [PublicKey] nvarchar(400) NOT NULL,
        [LockedPrivateKey] nvarchar(2000) NOT NULL,
        [CreatedUtc] datetime2 NOT NULL,
        CONSTRAINT [PK_PersonalKeys] PRIMARY KEY ([UserId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    CREATE TABLE [TenderKeys] (
        [TenderId] nvarchar(40) NOT NULL,
        [PublicKey] nvarchar(400) NOT NULL,
        [LockedPrivateKey] nvarchar(1000) NOT NULL,
        CONSTRAINT [PK_TenderKeys] PRIMARY KEY ([TenderId]),
        CONSTRAINT [FK_TenderKeys_Tenders_TenderId] FOREIGN KEY ([TenderId]) REFERENCES [Tenders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    CREATE INDEX [IX_KeyShares_TenderId] ON [KeyShares] ([TenderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    CREATE INDEX [IX_KeyShares_UserId_JoinedUtc] ON [KeyShares] ([UserId], [JoinedUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127164832_SealedBids'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127164832_SealedBids', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127172020_OpenData'
)
BEGIN
    CREATE TABLE [OpenDataReleases] (
        [Number] bigint NOT NULL,
        [EventId] bigint NOT NULL,
        [TenderId] nvarchar(40) NOT NULL,
        [Ocid] nvarchar(80) NOT NULL,
        [Kind] nvarchar(80) NOT NULL,
        [AtUtc] datetime2 NOT NULL,
        [WrittenUtc] datetime2 NOT NULL,
        [Json] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_OpenDataReleases] PRIMARY KEY ([Number]),
        CONSTRAINT [CK_OpenDataReleases_Number] CHECK (Number > 0)
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127172020_OpenData'
)
BEGIN
    CREATE INDEX [IX_OpenDataReleases_AtUtc_EventId] ON [OpenDataReleases] ([AtUtc], [EventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127172020_OpenData'
)
BEGIN
    CREATE UNIQUE INDEX [IX_OpenDataReleases_EventId] ON [OpenDataReleases] ([EventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127172020_OpenData'
)
BEGIN
    CREATE INDEX [IX_OpenDataReleases_Ocid_AtUtc_EventId] ON [OpenDataReleases] ([Ocid], [AtUtc], [EventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127172020_OpenData'
)
BEGIN
    CREATE INDEX [IX_OpenDataReleases_TenderId] ON [OpenDataReleases] ([TenderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127172020_OpenData'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127172020_OpenData', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127174940_PriceReviews'
)
BEGIN
    CREATE TABLE [PriceReviews] (
        [BidId] nvarchar(40) NOT NULL,
        [Triggers] int NOT NULL,
        [AskedUtc] datetime2 NOT NULL,
        [ExplainUntilUtc] datetime2 NOT NULL,
        [Explanation] nvarchar(4000) NULL,
        [ExplainedUtc] datetime2 NULL,
        [IsProven] bit NULL,
        [Reason] nvarchar(500) NULL,
        [DecidedBy] nvarchar(80) NULL,
        [DecidedUtc] datetime2 NULL,
        CONSTRAINT [PK_PriceReviews] PRIMARY KEY ([BidId]),
        CONSTRAINT [FK_PriceReviews_Bids_BidId] FOREIGN KEY ([BidId]) REFERENCES [Bids] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127174940_PriceReviews'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127174940_PriceReviews', N'10.0.15');
END;

COMMIT;
GO

