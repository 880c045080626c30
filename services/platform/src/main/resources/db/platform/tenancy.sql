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

create function reader_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('spona.person', true), '')::uuid;

create function reader_subject() returns text
    language sql stable parallel safe
    return nullif(current_setting('spona.subject', true), '');

create function reader_is_service() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('spona.service', true), '') = 'on';

--changeset platform:tenancy-protect splitStatements:false
-- Puts the reader rule on a table with organisation_id, network_id and visibility; called in the change set that makes
-- the table. Sharing beyond the own organisation can be tied to a condition on the row (shared_when).
-- The scalar sub-selects let PostgreSQL read each setting once a statement instead of once a row.
create procedure protect_owned_table(owned regclass, shared_when text default 'true')
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', owned);
    execute format('alter table %s force row level security', owned);
    execute format($policy$create policy reader_reads on %s for select using (
        organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
        or ((%s) and case visibility
            when 'NETWORK' then network_id = any ((select reader_ids('spona.networks'))::uuid[])
            when 'REGION' then network_id = any ((select reader_ids('spona.networks'))::uuid[])
                or network_id = any ((select reader_ids('spona.region_networks'))::uuid[])
            when 'PUBLIC' then (select reader_person()) is not null
            else false end))$policy$, owned, shared_when);
    execute format($policy$create policy reader_inserts on %s for insert with check (
        organisation_id = any ((select reader_ids('spona.writer_organisations'))::uuid[])
        and network_id = any ((select reader_ids('spona.networks'))::uuid[]))$policy$, owned);
    execute format($policy$create policy reader_updates on %s for update using (
        organisation_id = any ((select reader_ids('spona.writer_organisations'))::uuid[]))$policy$, owned);
    execute format($policy$create policy reader_deletes on %s for delete using (
        organisation_id = any ((select reader_ids('spona.writer_organisations'))::uuid[]))$policy$, owned);
end $$;
