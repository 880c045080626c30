--liquibase formatted sql

--changeset members:duty-link
create table duty_link (
    digest text primary key,
    organisation_id uuid not null references organisation,
    made_at timestamptz not null,
    valid_until timestamptz not null
);
create index on duty_link (organisation_id, made_at);
comment on table duty_link is 'SHA-256 of the secrets in the links by which institutions see what waits for them; of an institution only the newest holds.';

create table duty_request (
    waiting_id uuid not null,
    asked_on date not null,
    primary key (waiting_id, asked_on)
);
comment on table duty_request is 'For which things links were asked by the page of what an institution owes, and on which days (UTC): each once a day.';

--changeset members:duty-link-policies
alter table duty_link enable row level security;
alter table duty_link force row level security;
create policy service_works on duty_link using ((select reader_is_service()));
alter table duty_request enable row level security;
alter table duty_request force row level security;
create policy service_works on duty_request using ((select reader_is_service()));

--changeset members:institution-addressee splitStatements:false
-- What waits for an institution is on its own page; who works for it is told by what waits for her.
create or replace function possible_addressees(addressee text) returns setof uuid
    language plpgsql stable as $$
declare
    role text := split_part(addressee, '/', 1);
    named text := split_part(addressee, '/', 2);
begin
    if role = 'followers' then
        return query select f.person_id from follow f where f.wanted and f.target = substr(addressee, 11);
    elsif role = 'person' then
        return query select p.id from person p where p.id = named::uuid;
    elsif role = 'voice' then
        return query select a.person_id from directory_administrator a
                where a.organisation_id = named::uuid and a.valid_from <= now() and (a.valid_until is null or now() < a.valid_until)
            union select m.person_id from directory_membership_now m join organisation o on o.steward_network_id = m.network_id
                where o.id = named::uuid and m.role = 'COORDINATOR';
    elsif role in ('editors', 'staff') then
        return query select distinct m.person_id from directory_membership_now m
            where m.network_id = named::uuid and m.role in ('COORDINATOR', 'EDITOR');
    elsif role = 'institution' then
        return;
    else
        return query select distinct m.person_id from directory_membership_now m
            where m.network_id = split_part(addressee, '/', 3)::uuid
                and m.organisation_id in (select coalesce(o.merged_into, o.id) from organisation o where o.id = named::uuid
                    union select named::uuid);
    end if;
end $$;
