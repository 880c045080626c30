--liquibase formatted sql

--changeset members:steward-of-the-first splitStatements:false
-- An organisation that no association stewards gets the first network of its own country that enters or asks it. A network of
-- another country can have it on its roster, and never gives its word.
create function first_steward() returns trigger language plpgsql as $$
begin
    update organisation o set steward_network_id = new.network_id
        where o.id = new.organisation_id and o.steward_network_id is null and o.steward_association_id is null
        and o.merged_into is null
        and o.country = (select n.country from network n where n.id = new.network_id);
    return null;
end
$$;
create trigger first_steward after insert or update of status on roster
    for each row when (new.status in ('ASKED', 'JOINED')) execute function first_steward();

--changeset members:steward-policies splitStatements:false
-- By the trigger above alone; and the steward moves by the word of an administrator or of the old steward's coordinator, to a
-- network of the organisation's country. No coordinator makes her network the steward where another is.
create policy first_steward on organisation for update
    using (pg_trigger_depth() > 0 and steward_network_id is null)
    with check (pg_trigger_depth() > 0 and steward_network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[]));
create policy steward_moves on organisation for update
    using (merged_into is null
        and (id = any ((select reader_ids('spona.administered'))::uuid[])
            or steward_network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])))
    with check (merged_into is null
        and country = (select n.country from network n where n.id = steward_network_id));

-- Whoever is not the service changes nothing of an organisation but its steward. (What is generated is not there before a row is.)
create function only_the_steward_moves() returns trigger language plpgsql as $$
begin
    if (select reader_is_service()) then
        return new;
    end if;
    if to_jsonb(old) - '{steward_network_id,folded}'::text[] is distinct from to_jsonb(new) - '{steward_network_id,folded}'::text[] then
        raise exception 'only the steward moves' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger only_the_steward before update on organisation
    for each row execute function only_the_steward_moves();
