--liquibase formatted sql

--changeset members:merging splitStatements:false
-- Why an organisation cannot be merged into another that was entered before it, as the code of an error; null when it can. Whom an
-- administrator answers for has its own word, also one who is announced; what others hang on, a network or a stewardship, stays.
create function merging_obstacle(second uuid, first uuid) returns text
    language sql stable
    return case
        when not exists (select from organisation s join organisation f on (f.kind, f.country) = (s.kind, s.country)
            where s.id = second and f.id = first and s.id <> f.id and s.merged_into is null and f.merged_into is null)
            then 'merging-different'
        when exists (select from administrator a where a.organisation_id = second and (a.valid_until is null or now() < a.valid_until))
            then 'merging-administered'
        when exists (select from network n where n.host_organisation_id = second)
            or exists (select from organisation o where o.steward_association_id = second)
            then 'merging-host'
    end;

create function note_merging() returns trigger language plpgsql as $$
begin
    perform note_authority_change(new.merged_into, null, 'ORGANISATION_MERGED', null, null, new.name_latin);
    return null;
end
$$;
create trigger noted after update on organisation
    for each row when (new.merged_into is not null and new.merged_into is distinct from old.merged_into)
    execute function note_merging();
