#!/usr/bin/env bash
# One change of the schema, both engines, and the script that a DBA applies. Usage: database/add-migration.sh NameOfTheChange
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
dotnet build web/ServiceMarket.Web -v q --nologo
for engine in Sqlite SqlServer; do
  dotnet ef migrations add "$1" --project database/ServiceMarket.Database --startup-project web/ServiceMarket.Web \
    --context "${engine}MarketDbContext" --output-dir "Engines/$engine/Migrations" --no-build
done
dotnet build web/ServiceMarket.Web -v q --nologo
dotnet ef migrations script --idempotent --project database/ServiceMarket.Database --startup-project web/ServiceMarket.Web \
  --context SqlServerMarketDbContext --no-build --output database/sqlserver/deploy.sql
