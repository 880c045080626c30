--liquibase formatted sql

--changeset members:steward-policies splitStatements:false
-- The steward moves by the word of an administrator or of the old steward's coordinator, to a network of the organisation's
-- country. No coordinator makes her network the steward where another is.
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
