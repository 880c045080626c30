--liquibase formatted sql

--changeset test:tenants splitStatements:false
-- The tests' tenants are founded through the directory's names; a person has no computed name to write to, so she gets one.
create function found_person() returns trigger language plpgsql as $$
begin
    insert into person (id, subject, email, given_name, family_name)
    values (new.id, new.subject, new.id || '@bar.example', initcap(new.name), 'Proba');
    return new;
end
$$;
create trigger found instead of insert on directory_person for each row execute function found_person();

create function found_roster() returns trigger language plpgsql as $$
begin
    insert into roster (id, network_id, organisation_id, status)
    values (new.id, new.network_id, new.organisation_id, case when new.joined then 'JOINED' else 'LEFT' end)
    on conflict (network_id, organisation_id) do update set status = excluded.status;
    return new;
end
$$;
create trigger found instead of insert on directory_roster for each row execute function found_roster();
