--liquibase formatted sql

--changeset cooperation:plan
create table plan (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_bodies uuid[] not null,
    reader_organisations uuid[] not null,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'ADOPTED', 'CLOSED')),
    title text not null,
    kind text not null check (kind in ('STRATEGY', 'YEARLY_COOPERATION', 'INFORMATION', 'MEDIA', 'EXCHANGE', 'BODY_YEAR')),
    summary text not null,
    language text not null,
    from_year integer,
    until_year integer,
    body_id uuid,
    matrix jsonb not null,
    progress jsonb not null,
    decision text not null,
    adopted_on date,
    continues_id uuid,
    replaces_id uuid,
    edition integer not null check (edition > 0),
    folded text not null,
    author_id uuid not null,
    told_year integer not null default 0,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (until_year >= from_year),
    check (status in ('DRAFT', 'SUBMITTED') or adopted_on is not null)
);
create index on plan (network_id, status, updated_at desc);
create index on plan (body_id);
create index plan_years on plan (told_year) where status = 'ADOPTED';
create unique index on plan (replaces_id);
comment on table plan is 'Plans of organisations and of bodies that they host.';
comment on column plan.progress is 'How far its actions are, by action, and by year where one is done anew each year.';
comment on column plan.reader_bodies is 'The body whose plan it is, once it is submitted; reader_organisations: those that it names as responsible.';
comment on column plan.told_year is 'The year of which it was told that yearly actions are open again.';

--changeset cooperation:plan-policies splitStatements:false
call protect_owned_table('plan', shared_when => 'status <> ''DRAFT''', also_read => '{reader_organisations, reader_bodies}', page => '/plans/');
create policy service_reads on plan for select using ((select reader_is_service()));
create policy service_updates on plan for update using ((select reader_is_service()));

--changeset cooperation:plan-files
call protect_attachments('plan', 'plan');
