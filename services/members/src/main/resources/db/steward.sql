--liquibase formatted sql

--changeset members:organisation-voice-policies splitStatements:false
-- An organisation is changed by its administrators and its steward's coordinators, each column only by those to whom it belongs.
create policy voice_updates on organisation for update
    using (merged_into is null
        and (id = any ((select reader_ids('spona.administered'))::uuid[])
            or steward_network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])))
    with check (merged_into is null);

-- The steward moves by the word of an administrator or of the old steward's coordinator, to a network of the organisation's
-- country; no coordinator makes her network the steward where another is. How the organisation is called and reached is told by
-- who speaks for it. All else belongs to the service. (What is generated is not there before a row is.) Its name is before that of
-- the trigger which counts revisions.
create function organisation_belongs() returns trigger language plpgsql as $$
declare
    speaks boolean := reader_speaks_for(old.id);
    changed text;
begin
    if (select reader_is_service()) then
        return new;
    end if;
    for changed in select key from jsonb_each(to_jsonb(old)) o join jsonb_each(to_jsonb(new)) n using (key)
            where o.value <> n.value and key <> 'folded' loop
        if not coalesce(case
            when changed = 'version' then new.version > old.version
            when changed = 'revision' then speaks and new.revision = old.revision + 1
            when changed = 'steward_network_id' then
                exists (select from network n where n.id = new.steward_network_id and n.country = old.country)
            when changed in ('name_latin', 'name_cyrillic', 'district', 'email', 'site', 'population') then speaks
            when changed = 'unconfirmed' then speaks and not new.unconfirmed
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
