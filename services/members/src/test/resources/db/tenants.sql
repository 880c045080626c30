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
