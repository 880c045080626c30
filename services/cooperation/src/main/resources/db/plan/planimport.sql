--liquibase formatted sql

--changeset cooperation:plan-import
create table plan_import (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility = 'PRIVATE'),
    status text not null check (status in ('COLUMNS', 'LINES', 'DONE')),
    source text not null,
    title text not null,
    tables jsonb not null,
    cells jsonb not null,
    lines jsonb not null,
    doubts jsonb not null,
    plan_id uuid references plan on delete set null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on plan_import (organisation_id, updated_at desc);
create index on plan_import (plan_id);
comment on table plan_import is 'Tables of plans that were brought, with what is in doubt about them.';
comment on column plan_import.cells is 'The table as it was read, so that each line can be held against its cell.';

--changeset cooperation:plan-import-policies splitStatements:false
call protect_owned_table('plan_import', page => '/plans/imports/');
