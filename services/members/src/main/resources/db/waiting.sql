--liquibase formatted sql

--changeset members:waiting
-- What waits for people, as the services announce it; the newest version of a row wins. One that waits no more keeps its version alone.
create table waiting (
    id uuid primary key,
    version bigint not null,
    addressee text,
    reason jsonb,
    title text,
    language text,
    action jsonb,
    address text,
    due_on date,
    due_at timestamptz,
    since timestamptz,
    until timestamptz
);
create index on waiting (addressee);
comment on column waiting.addressee is 'For whom it waits, as Addressee writes it; null once it waits no more.';

--changeset members:waiting-policies splitStatements:false
-- As whom the reader is meant, see Addressee.
create function reader_addressees() returns text[]
    language sql stable
    return array(
        select 'person/' || reader_person()
        union all select 'person/' || reader_person() || '/' || network from unnest(reader_ids('spona.networks_as_guest_too')) network
        union all select 'writers/' || pair from unnest(reader_pairs('spona.writers')) pair
        union all select 'coordinators/' || pair from unnest(reader_pairs('spona.coordinators')) pair
        union all select 'editors/' || network from unnest(reader_ids('spona.editor_networks')) network
        union all select 'staff/' || network from unnest(reader_ids('spona.staff_networks')) network
        union all select 'voice/' || organisation from unnest(reader_speaks_for()) organisation);

alter table waiting enable row level security;
alter table waiting force row level security;
create policy addressee_reads on waiting for select using (
    addressee = any ((select reader_addressees())::text[]) or (select reader_is_service())
    -- What its organisation has not done by its day is its administrators' affair too, whether or not they work in that network.
    or (due_on <= current_date and due_at is null and starts_with(addressee, 'writers/')
        and split_part(addressee, '/', 2)::uuid = any ((select reader_ids('spona.administered'))::uuid[])));
create policy service_inserts on waiting for insert with check ((select reader_is_service()));
create policy service_updates on waiting for update using ((select reader_is_service()));
