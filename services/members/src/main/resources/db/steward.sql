--liquibase formatted sql

--changeset members:organisation-voice-policies splitStatements:false
-- An organisation is changed by its administrators, its steward's coordinators, and who speaks for the one that it may be the same as;
-- each column only by those to whom it belongs.
create policy voice_updates on organisation for update
    using (merged_into is null
        and (id = any ((select reader_ids('spona.administered'))::uuid[])
            or steward_network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
            or same_as = any ((select reader_speaks_for())::uuid[])))
    with check (true);

-- The steward moves by the word of an administrator or of the old steward's coordinator, to a network of the organisation's
-- country; no coordinator makes her network the steward where another is. How the organisation is called and reached is told by
-- who speaks for it, and that it is the same as another by both sides. All else belongs to the service. (What is generated is not
-- there before a row is.) Its name comes before that of the trigger which counts revisions.
create function organisation_belongs() returns trigger language plpgsql as $$
declare
    speaks boolean := reader_speaks_for(old.id);
    changed text;
begin
    if (select reader_is_service()) then
        return new;
    end if;
    if new.merged_into is not null then
        -- Neither gets an administrator, nor is merged itself, meanwhile.
        perform pg_advisory_xact_lock(hashtextextended(old.id::text, 0));
        perform from organisation where id = new.merged_into for update;
    end if;
    for changed in select key from jsonb_each(to_jsonb(old)) o join jsonb_each(to_jsonb(new)) n using (key)
            where o.value <> n.value and key <> 'folded' loop
        if not coalesce(case
            when changed = 'version' then new.version > old.version
            when changed = 'revision' then new.revision = old.revision + 1
            when changed = 'steward_network_id' then
                (old.id = any (reader_ids('spona.administered')) or old.steward_network_id = any (reader_ids('spona.coordinator_networks')))
                and exists (select from network n where n.id = new.steward_network_id and n.country = old.country)
            when changed in ('name_latin', 'name_cyrillic', 'district', 'email', 'site', 'population') then speaks
            when changed = 'unconfirmed' then speaks and not new.unconfirmed
            when changed = 'same_as' and new.same_as is null then speaks or reader_speaks_for(old.same_as)
            when changed = 'same_as' then speaks and merging_obstacle(old.id, new.same_as) is null
            when changed = 'merged_into' then reader_speaks_for(new.merged_into) and (speaks or old.same_as = new.merged_into)
                and merging_obstacle(old.id, new.merged_into) is null
            else false
        end, false) then
            raise exception '% of an organisation is not the reader''s to change', changed using errcode = 'check_violation';
        end if;
    end loop;
    return new;
end
$$;
create trigger belongs before update on organisation
    for each row execute function organisation_belongs();

--changeset members:network-policies splitStatements:false
-- How a network is called is told by its coordinators; all else of it belongs to the service. A trigger for a row of which whoever is not
-- the service changes the columns alone that are its arguments.
create function changes_only() returns trigger language plpgsql as $$
begin
    if not reader_is_service() and to_jsonb(old) - tg_argv is distinct from to_jsonb(new) - tg_argv then
        raise exception 'of % nothing but % is changed', tg_table_name, tg_argv using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create policy coordinator_renames on network for update using (
    id = any ((select reader_ids('spona.coordinator_networks'))::uuid[]));
create trigger belongs before update on network
    for each row execute function changes_only('name_latin', 'name_cyrillic', 'about', 'email', 'site', 'mark', 'accent', 'revision', 'version');
