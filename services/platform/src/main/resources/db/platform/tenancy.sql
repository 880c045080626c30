--liquibase formatted sql

--changeset platform:tenancy-grants
grant usage on schema public to ${appRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};

--changeset platform:tenancy-functions splitStatements:false
-- The settings that the transaction manager writes (ReaderSettings). Unset or empty means nobody and nothing.
create function reader_ids(setting text) returns uuid[]
    language sql stable parallel safe
    return nullif(current_setting(setting, true), '')::uuid[];

create function reader_pairs(setting text) returns text[]
    language sql stable parallel safe
    return nullif(current_setting(setting, true), '')::text[];

-- An organisation in a network, as OrganisationInNetwork writes it.
create function reader_pair(organisation uuid, network uuid) returns text
    language sql immutable parallel safe
    return organisation || '/' || network;

create function reader_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('spona.person', true), '')::uuid;

create function reader_subject() returns text
    language sql stable parallel safe
    return nullif(current_setting('spona.subject', true), '');

-- Everybody who asks for something, signed in or not; never the service, nor work without a reader.
create function reader_reads_public() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('spona.public', true), '') = 'on';

create function reader_is_service() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('spona.service', true), '') = 'on';

--changeset platform:tenancy-visibility-change splitStatements:false
-- What VisibilityChange says, left in the outbox by the very change; the argument is the address of the thing's page before its id,
-- empty where it has none.
create function announce_visibility_change() returns trigger language plpgsql as $$
begin
    insert into outbox (topic, aggregate_id, aggregate_version, type, data)
    values ('spona.visibility-changes', uuidv7(), 1, 'org.spona.visibility.changed', convert_to(jsonb_build_object(
        'organisationId', new.organisation_id,
        'networkId', new.network_id,
        'kind', tg_table_name,
        'thingId', new.id,
        'address', nullif(tg_argv[0], '') || new.id,
        'before', old.visibility,
        'after', new.visibility,
        'changedBy', reader_person())::text, 'UTF8'));
    return null;
end $$;

--changeset platform:tenancy-protect splitStatements:false
-- Puts the reader rule on a table with organisation_id, network_id and visibility; called in the change set that makes
-- the table. Sharing beyond the own organisation can be tied to a condition on the row (shared_when). Of a joint thing, those
-- whom it names read it too (also_read: which of the columns reader_organisations, reader_bodies, reader_people and reader_staff the table has).
-- Who writes is the organisation in that very network, before and after the change (writers: the setting with these pairs).
-- A change of visibility is announced to the organisation's administrators, with where its page is (page: the address before the id);
-- not that of a copy, which nobody writes.
-- The scalar sub-selects let PostgreSQL read each setting once a statement instead of once a row.
create procedure protect_owned_table(
    owned regclass, shared_when text default 'true', also_read text[] default '{}', writers text default 'spona.writers',
    page text default '')
    language plpgsql as $$
declare
    further text := '';
    writes text := format('reader_pair(organisation_id, network_id) = any ((select reader_pairs(%L))::text[])', writers);
begin
    if 'reader_organisations' = any (also_read) then
        further := further || $policy$
            or reader_organisations && (select reader_ids('spona.organisations'))::uuid[]
            or exists (select from unnest(reader_organisations) named
                where reader_pair(named, network_id) = any ((select reader_pairs('spona.guests'))::text[]))$policy$;
        execute format('create index on %s using gin (reader_organisations)', owned);
    end if;
    if 'reader_bodies' = any (also_read) then
        further := further || $policy$
            or reader_bodies && (select reader_ids('spona.bodies'))::uuid[]$policy$;
        execute format('create index on %s using gin (reader_bodies)', owned);
    end if;
    if 'reader_people' = any (also_read) then
        further := further || $policy$
            or (reader_people @> array[(select reader_person())]
                and network_id = any ((select reader_ids('spona.networks_as_guest_too'))::uuid[]))$policy$;
        execute format('create index on %s using gin (reader_people)', owned);
    end if;
    if 'reader_staff' = any (also_read) then
        further := further || $policy$
            or (reader_staff and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]))$policy$;
    end if;
    execute format('alter table %s enable row level security', owned);
    execute format('alter table %s force row level security', owned);
    execute format($policy$create policy reader_reads on %s for select using (
        organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
        or ((%s) and (case visibility
            when 'NETWORK' then network_id = any ((select reader_ids('spona.networks'))::uuid[])
            when 'REGION' then network_id = any ((select reader_ids('spona.networks'))::uuid[])
                or network_id = any ((select reader_ids('spona.region_networks'))::uuid[])
            when 'PUBLIC' then (select reader_reads_public())
            else false end %s)))$policy$, owned, shared_when, further);
    execute format('create policy reader_inserts on %s for insert with check (%s)', owned, writes);
    execute format('create policy reader_updates on %s for update using (%s) with check (%s)', owned, writes, writes);
    execute format('create policy reader_deletes on %s for delete using (%s)', owned, writes);
    if writers <> 'spona.nobody' then
        execute format($trigger$create trigger visibility_changes after update of visibility on %s
            for each row when (old.visibility <> new.visibility) execute function announce_visibility_change(%L)$trigger$, owned, page);
    end if;
end $$;
