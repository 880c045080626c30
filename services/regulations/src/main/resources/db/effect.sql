--liquibase formatted sql

--changeset regulations:effect
create table effect (
    id uuid primary key,
    regulation_id uuid not null references regulation,
    organisation_id uuid not null,
    network_id uuid not null,
    status text not null check (status in ('ANNOUNCED', 'IN_TEXT')),
    kind text not null check (kind in ('INSERT', 'SUBSTITUTE', 'REPEAL', 'RENUMBER', 'ANNUL', 'SUSPEND')),
    wid uuid not null references provision,
    affecting_id uuid references regulation,
    affecting text not null,
    place text not null,
    valid_from date,
    valid_from_words text not null,
    number text not null,
    text text not null,
    version_id uuid references act_version on delete set null,
    updated_at timestamptz not null,
    version bigint not null,
    check (affecting_id is null or affecting_id <> regulation_id)
);
create index on effect (regulation_id, valid_from);
create index on effect (wid) where status = 'ANNOUNCED';
create index on effect (version_id);

--changeset regulations:effect-policies splitStatements:false
-- What changes an act is read by whoever reads the act.
alter table effect enable row level security;
alter table effect force row level security;
create policy reader_reads on effect for select using (
    exists (select from regulation r where r.id = regulation_id));
create policy staff_inserts on effect for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from regulation r where r.id = regulation_id
        and r.organisation_id = effect.organisation_id and r.network_id = effect.network_id));
create policy staff_updates on effect for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_deletes on effect for delete using (
    status = 'ANNOUNCED' and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
