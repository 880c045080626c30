--liquibase formatted sql

--changeset knowledge:practice-use-numbers
-- The edition counts what people changed, apart from the version of the row, which the counting moves as well.
alter table practice
    add adoptions integer not null default 0,
    add uses integer not null default 0,
    add edition bigint not null default 0;

--changeset knowledge:adoption
create table adoption (
    id uuid primary key,
    practice_id uuid not null references practice (id) on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('PLANNED', 'PILOTING', 'RUNNING', 'STOPPED')),
    since date,
    result text not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (practice_id, organisation_id)
);

--changeset knowledge:adoption-policies
-- Whoever may not read the practice does not read who applies it either, unless it is her own organisation.
call protect_owned_table('adoption', shared_when => 'exists (select from practice p where p.id = practice_id)');

--changeset knowledge:practice-use
create table practice_use (
    id uuid primary key,
    practice_id uuid not null references practice (id) on delete cascade,
    person_id uuid not null,
    used boolean not null,
    version bigint not null,
    unique (practice_id, person_id)
);
comment on table practice_use is 'To whom a practice was of use; a mark taken back stays as not used.';

--changeset knowledge:practice-use-policies splitStatements:false
alter table practice_use enable row level security;
alter table practice_use force row level security;
create policy person_reads on practice_use for select using (person_id = (select reader_person()));
create policy person_inserts on practice_use for insert with check (
    person_id = (select reader_person()) and exists (select from practice p where p.id = practice_id and p.status = 'PUBLISHED'));
create policy person_updates on practice_use for update using (person_id = (select reader_person()));

--changeset knowledge:use-counting-policies splitStatements:false
-- The service counts adoptions and uses, and writes the numbers to the practices.
create policy service_reads on adoption for select using ((select reader_is_service()));
create policy service_reads on practice_use for select using ((select reader_is_service()));
create policy service_reads on practice for select using ((select reader_is_service()));
create policy service_updates on practice for update using ((select reader_is_service()));
