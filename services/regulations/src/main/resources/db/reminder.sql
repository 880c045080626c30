--liquibase formatted sql

--changeset regulations:reminder
create table reminder (
    obligation_id uuid not null references obligation,
    organisation_id uuid not null,
    network_id uuid not null,
    person_id uuid not null,
    reminded_at timestamptz not null,
    primary key (obligation_id, organisation_id)
);
create index on reminder (network_id);

--changeset regulations:reminder-policies splitStatements:false
-- Whom it has reminded, and when, is known to the staff of a network.
alter table reminder enable row level security;
alter table reminder force row level security;
create policy staff_reads on reminder for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy staff_inserts on reminder for insert with check (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]) and person_id = (select reader_person())
    and exists (select from obligation o where o.id = obligation_id and o.network_id = reminder.network_id));
create policy staff_updates on reminder for update using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])) with check (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]) and person_id = (select reader_person()));
