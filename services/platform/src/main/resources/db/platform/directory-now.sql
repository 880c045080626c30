--liquibase formatted sql

--changeset platform:directory-now
-- What holds at this moment; every question about memberships that is about now asks these, so that none forgets their end.
create view directory_membership_now with (security_invoker = true) as
    select id, person_id, organisation_id, network_id, role, valid_from from directory_membership
    where valid_from <= now() and (valid_until is null or now() < valid_until);
create view directory_administrator_now with (security_invoker = true) as
    select id, person_id, organisation_id, valid_from from directory_administrator
    where valid_from <= now() and (valid_until is null or now() < valid_until);
