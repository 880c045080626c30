--liquibase formatted sql

--changeset platform:directory-now
-- What holds at this moment; every question about memberships that is about now asks these, so that none forgets their end.
create view directory_membership_now with (security_invoker = true) as
    select id, person_id, organisation_id, network_id, role, valid_from from directory_membership
    where valid_from <= now() and (valid_until is null or now() < valid_until);
create view directory_administrator_now with (security_invoker = true) as
    select id, person_id, organisation_id, valid_from from directory_administrator
    where valid_from <= now() and (valid_until is null or now() < valid_until);
create view directory_mandate_now with (security_invoker = true) as
    select id, body_id, seat_id, person_id, name, kind, rank, keeps, valid_from, valid_until from directory_mandate
    where valid_from <= now() and (valid_until is null or now() < valid_until);

--changeset platform:directory-reader splitStatements:false
-- All that decides what an account may read and write, and how her workplaces are called, in one question that every request asks first. Null
-- for an account that the directory does not know. Which of it her roles let her use is the program's to say (ReaderResolver).
create function directory_reader(account text) returns jsonb language plpgsql as $$
declare
    person uuid;
    person_name text;
begin
    perform set_config('spona.subject', account, true);
    select id, name into person, person_name from directory_person where subject = account;
    if person is null then
        return null;
    end if;
    perform set_config('spona.person', person::text, true);
    return (
        with held as materialized (
            select m.id, coalesce(o.merged_into, m.organisation_id) as organisation_id, m.network_id, m.role, m.valid_from
            from directory_membership_now m left join directory_organisation o on o.id = m.organisation_id
            where m.person_id = person)
        select jsonb_build_object(
            'id', person,
            'name', person_name,
            'memberships', coalesce((
                select jsonb_agg(jsonb_build_object('id', id, 'organisationId', organisation_id, 'networkId', network_id,
                    'role', role) order by valid_from, id)
                from held), '[]'),
            'workplaces', coalesce((
                select jsonb_agg(jsonb_build_object('membershipId', held.id,
                    'organisationLatin', o.name_latin, 'organisationCyrillic', o.name_cyrillic,
                    'networkLatin', n.name_latin, 'networkCyrillic', n.name_cyrillic) order by held.valid_from, held.id)
                from held
                join directory_organisation o on o.id = held.organisation_id
                join directory_network n on n.id = held.network_id), '[]'),
            'neighbours', coalesce((
                select jsonb_agg(distinct jsonb_build_object('networkId', own.id, 'neighbourId', other.id))
                from directory_network own
                join directory_network other on other.region_id = own.region_id
                where own.id in (select network_id from held)), '[]'),
            'administered', coalesce((
                select jsonb_agg(coalesce(o.merged_into, a.organisation_id))
                from directory_administrator_now a left join directory_organisation o on o.id = a.organisation_id
                where a.person_id = person), '[]'),
            'bodies', coalesce((
                select jsonb_agg(distinct body_id) from directory_mandate_now where person_id = person), '[]'),
            'keptBodies', coalesce((
                select jsonb_agg(distinct body_id) from directory_mandate_now where person_id = person and keeps), '[]'),
            'merged', coalesce((
                select jsonb_agg(jsonb_build_object('id', id, 'into', merged_into))
                from directory_organisation where merged_into in (select organisation_id from held)), '[]')));
end $$;
