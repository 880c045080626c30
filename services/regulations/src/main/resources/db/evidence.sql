--liquibase formatted sql

--changeset regulations:evidence-document
-- What stands behind what an organisation says: a local act, a file or a link, with its version and how long it holds.
alter table application
    add evidence_kind text check (evidence_kind in ('LOCAL_ACT', 'FILE', 'LINK')),
    add act_number text not null default '',
    add act_date date,
    add act_gazette text not null default '',
    add version_label text not null default '',
    add valid_until date;
alter table application_change
    add evidence_kind text check (evidence_kind in ('LOCAL_ACT', 'FILE', 'LINK')),
    add act_number text not null default '',
    add act_date date,
    add act_gazette text not null default '',
    add version_label text not null default '',
    add valid_until date;

--changeset regulations:evidence-check
create table evidence_check (
    application_id uuid primary key references application,
    organisation_id uuid not null,
    network_id uuid not null,
    person_id uuid not null,
    checked_at timestamptz not null
);
create index on evidence_check (network_id);
comment on table evidence_check is 'When the staff of a network last looked at what an organisation shows; it counts until the organisation says something else.';

--changeset regulations:evidence-check-policies splitStatements:false
alter table evidence_check enable row level security;
alter table evidence_check force row level security;
create policy reader_reads on evidence_check for select using (
    exists (select from application a where a.id = application_id));
create policy staff_inserts on evidence_check for insert with check (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]) and person_id = (select reader_person())
    and exists (select from application a where a.id = application_id
        and a.organisation_id = evidence_check.organisation_id and a.network_id = evidence_check.network_id));
create policy staff_updates on evidence_check for update using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])) with check (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]) and person_id = (select reader_person()));
