--liquibase formatted sql

--changeset search:saved-search
create table saved_search (
    id uuid primary key,
    person_id uuid not null,
    name text not null,
    q text not null,
    kinds text[] not null,
    statuses text[] not null,
    countries text[] not null,
    jurisdictions text[] not null,
    municipalities text[] not null,
    topics text[] not null,
    target_groups text[] not null,
    years text[] not null,
    languages text[] not null,
    networks text[] not null,
    followed boolean not null,
    new_from timestamptz not null,
    told_until timestamptz not null,
    next_at timestamptz,
    version bigint not null
);
create index on saved_search (person_id, name);
create index on saved_search (next_at) where next_at is not null;
comment on column saved_search.new_from is 'What was published before is not told.';
comment on column saved_search.next_at is 'When it is looked at next for what is new; absent while its person does not follow it.';

create table saved_search_told (
    saved_search_id uuid not null references saved_search (id) on delete cascade,
    kind text not null,
    thing_id uuid not null,
    told_at timestamptz not null,
    primary key (saved_search_id, kind, thing_id)
);
comment on table saved_search_told is 'What has been told lately, so that it is told once although two searches for news overlap in time.';

--changeset search:saved-search-policies splitStatements:false
-- A search belongs to its person alone; the service looks for what is new in it.
alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy person_works on saved_search
    using (person_id = (select reader_person())) with check (person_id = (select reader_person()));
create policy service_reads on saved_search for select using ((select reader_is_service()));
create policy service_updates on saved_search for update using ((select reader_is_service()));
alter table saved_search_told enable row level security;
alter table saved_search_told force row level security;
create policy service_works on saved_search_told using ((select reader_is_service()));
