--liquibase formatted sql

--changeset knowledge:practice-import
alter table practice
    add external_id text,
    add import_digest text,
    add keywords text[] not null default '{}';
create unique index practice_external_id on practice (network_id, external_id);
comment on column practice.external_id is 'What it is called where it was imported from; once in a network.';
comment on column practice.import_digest is 'Of what the last import brought; equal while it has not changed there.';
comment on column practice.keywords is 'Words that came with it from elsewhere and that no vocabulary has.';

--changeset knowledge:practice-import-policies splitStatements:false
-- Whoever may import into a network brings what is published there at once, on behalf of any municipality.
create policy importer_reads on practice for select using (
    external_id is not null and visibility <> 'PRIVATE'
    and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy importer_inserts on practice for insert with check (
    external_id is not null and visibility <> 'PRIVATE' and status = 'PUBLISHED'
    and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy importer_updates on practice for update using (
    external_id is not null and visibility <> 'PRIVATE'
    and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
