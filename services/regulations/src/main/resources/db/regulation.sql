--liquibase formatted sql

--changeset regulations:regulation
create table regulation (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('NETWORK', 'REGION', 'PUBLIC')),
    title text not null,
    kind text not null,
    gazette text not null,
    language text not null,
    jurisdiction text not null,
    in_force_from date,
    links text[] not null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on regulation (network_id, updated_at desc);

--changeset regulations:regulation-policies
call protect_owned_table('regulation');

--changeset regulations:staff-only splitStatements:false
-- What the association says is written by its staff alone: an officer's organisation may be the same, her role is not.
create function reader_is_staff(network uuid) returns boolean
    language sql stable parallel safe
    return network = any (reader_ids('spona.editor_networks')) or network = any (reader_ids('spona.coordinator_networks'));

create procedure let_staff_write_only(owned regclass)
    language plpgsql as $$
begin
    execute format('create policy staff_inserts on %s as restrictive for insert with check (coalesce(reader_is_staff(network_id), false))', owned);
    execute format('create policy staff_updates on %s as restrictive for update using (coalesce(reader_is_staff(network_id), false))', owned);
    execute format('create policy staff_deletes on %s as restrictive for delete using (coalesce(reader_is_staff(network_id), false))', owned);
end $$;

--changeset regulations:regulation-staff-only
call let_staff_write_only('regulation');
