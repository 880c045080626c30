--liquibase formatted sql

--changeset platform:thing-version
-- Each state that a thing was in, with who could read it then; written with the change itself.
create table thing_version (
    id uuid primary key default uuidv7(),
    kind text not null,
    thing_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null,
    reader_organisations uuid[] not null,
    reader_bodies uuid[] not null,
    reader_people uuid[] not null,
    reader_staff boolean not null,
    shared boolean not null,
    changed_by uuid,
    changed_at timestamptz not null default clock_timestamp(),
    state json not null
);
create index on thing_version (thing_id, id);
comment on column thing_version.shared is 'Whether others than its organisation could read the thing then.';
comment on column thing_version.changed_by is 'The person; absent for what the service did by itself.';
comment on column thing_version.state is 'Its fields in their order, of what every reader of the thing may know.';

--changeset platform:thing-version-policies splitStatements:false
-- A version is read by those who could read the thing then. It is written once, in the name of whoever makes the change, and stays.
call protect_owned_table('thing_version', shared_when => 'shared', also_read => '{reader_organisations, reader_bodies, reader_people, reader_staff}',
    writers => 'spona.nobody');
create policy service_reads on thing_version for select using ((select reader_is_service()));
create policy written_with_the_change on thing_version for insert with check (
    changed_by is not distinct from (select reader_person()) and (changed_by is not null or (select reader_is_service())));
revoke update, delete, truncate on thing_version from ${appRole};
