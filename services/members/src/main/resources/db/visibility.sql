--liquibase formatted sql

--changeset members:visibility-change
create table visibility_change (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    network_id uuid not null references network,
    kind text not null,
    address text,
    before text not null,
    after text not null,
    changed_by uuid,
    changed_by_name text,
    changed_at timestamptz not null
);
create index on visibility_change (organisation_id, changed_at desc);
comment on table visibility_change is 'Which things of an organisation were shared further, or less far, when, and by whose word.';
comment on column visibility_change.changed_by_name is 'As she was called then; absent for what a service did by itself.';

--changeset members:visibility-change-policies
-- Told by the services; read by who speaks for the organisation; never changed.
alter table visibility_change enable row level security;
alter table visibility_change force row level security;
create policy reader_reads on visibility_change for select using (
    organisation_id = any ((select reader_speaks_for())::uuid[]) or (select reader_is_service()));
create policy service_inserts on visibility_change for insert with check ((select reader_is_service()));
create policy nobody_updates on visibility_change for update using (false);
