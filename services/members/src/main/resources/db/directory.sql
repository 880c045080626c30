--liquibase formatted sql

--changeset members:directory
-- What other services keep as a copy is here the thing itself, seen under the same names; policies of the tables apply.
create view directory_region with (security_invoker = true) as
    select id, slug, name_latin, name_cyrillic, revision as version from region;
create view directory_network with (security_invoker = true) as
    select id, slug, name_latin, name_cyrillic, country, region_id, host_organisation_id, revision as version from network;
create view directory_organisation with (security_invoker = true) as
    select id, kind, country, name_latin, name_cyrillic, site, population, merged_into, revision as version from organisation;
create view directory_person with (security_invoker = true) as
    select id, subject, given_name || ' ' || family_name as name, revision as version from person;
create view directory_membership with (security_invoker = true) as
    select id, person_id, organisation_id, network_id, role, valid_from, valid_until, revision as version, handed_to
    from membership;

create view directory_administrator with (security_invoker = true) as
    select id, person_id, organisation_id, valid_from, valid_until, revision as version from administrator;
create view directory_roster with (security_invoker = true) as
    select id, network_id, organisation_id, status = 'JOINED' as joined, revision as version from roster
    where status in ('JOINED', 'LEFT');

--changeset members:tell-contacts
-- Other services learn how people are written to: everybody is told once more.
select set_config('spona.service', 'on', true);
update person set revision = revision + 1, announced = false;
