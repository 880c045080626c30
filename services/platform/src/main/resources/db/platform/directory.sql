--liquibase formatted sql

--changeset platform:directory
-- This service's copy of the directory, fed by the events of members; the newest version of a row wins.
create table directory_region (
    id uuid primary key,
    slug text not null unique,
    name_latin text not null,
    name_cyrillic text not null,
    version bigint not null
);

create table directory_network (
    id uuid primary key,
    slug text not null unique,
    name_latin text not null,
    name_cyrillic text not null,
    country char(2) not null,
    region_id uuid,
    host_organisation_id uuid,
    version bigint not null
);
create index on directory_network (region_id);

create table directory_organisation (
    id uuid primary key,
    kind text not null,
    country char(2) not null,
    name_latin text not null,
    name_cyrillic text not null,
    site text not null default '',
    population integer,
    merged_into uuid,
    version bigint not null
);
create index on directory_organisation (merged_into) where merged_into is not null;
comment on column directory_organisation.merged_into is 'The same organisation as it was entered before; what is owned under this id is that one''s.';

create table directory_person (
    id uuid primary key,
    subject text unique,
    name text not null,
    version bigint not null
);

create table directory_membership (
    id uuid primary key,
    person_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    role text not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    version bigint not null
);
create index on directory_membership (person_id);
create index on directory_membership (network_id);

create table directory_administrator (
    id uuid primary key,
    person_id uuid not null,
    organisation_id uuid not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    version bigint not null
);
create index on directory_administrator (person_id);
create index on directory_administrator (organisation_id);
comment on table directory_administrator is 'Who says who acts for an organisation and which networks it joins.';

create table directory_roster (
    id uuid primary key,
    network_id uuid not null,
    organisation_id uuid not null,
    joined boolean not null,
    version bigint not null,
    unique (network_id, organisation_id)
);
create index on directory_roster (organisation_id);
comment on table directory_roster is 'Which organisations have joined which networks; joined is false once they have left.';

--changeset platform:directory-policies splitStatements:false
-- People and memberships are seen by those who share a network with them, by the account itself, and by the service.
alter table directory_membership enable row level security;
alter table directory_membership force row level security;
create policy reader_reads on directory_membership for select using (
    person_id = (select reader_person())
    or network_id = any ((select reader_ids('spona.networks'))::uuid[])
    or (select reader_is_service()));
create policy service_inserts on directory_membership for insert with check ((select reader_is_service()));
create policy service_updates on directory_membership for update using ((select reader_is_service()));

alter table directory_person enable row level security;
alter table directory_person force row level security;
create policy reader_reads on directory_person for select using (
    subject = (select reader_subject())
    or id = (select reader_person())
    or (select reader_is_service())
    or exists (select from directory_membership m where m.person_id = directory_person.id));
create policy service_inserts on directory_person for insert with check ((select reader_is_service()));
create policy service_updates on directory_person for update using ((select reader_is_service()));

alter table directory_administrator enable row level security;
alter table directory_administrator force row level security;
create policy reader_reads on directory_administrator for select using (
    person_id = (select reader_person())
    or organisation_id = any ((select reader_ids('spona.administered'))::uuid[])
    or organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or (select reader_is_service()));
create policy service_inserts on directory_administrator for insert with check ((select reader_is_service()));
create policy service_updates on directory_administrator for update using ((select reader_is_service()));

-- Who works together is known to those who belong to the network, and to the organisation's own people.
alter table directory_roster enable row level security;
alter table directory_roster force row level security;
create policy reader_reads on directory_roster for select using (
    network_id = any ((select reader_ids('spona.networks'))::uuid[])
    or organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or (select reader_is_service()));
create policy service_inserts on directory_roster for insert with check ((select reader_is_service()));
create policy service_updates on directory_roster for update using ((select reader_is_service()));

--changeset platform:directory-body
create table directory_body (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_bodies uuid[] not null generated always as (array[id]) stored,
    status text not null,
    name text not null,
    language text not null,
    rule jsonb not null,
    version bigint not null
);
comment on table directory_body is 'Working bodies: teams, working groups, forums.';

create table directory_seat (
    id uuid primary key,
    body_id uuid not null references directory_body on delete cascade,
    organisation_id uuid,
    institution text not null,
    role text not null,
    voting boolean not null,
    place integer not null
);
create index on directory_seat (body_id);
comment on table directory_seat is 'The seats of bodies that are there now: each is an institution''s.';

create table directory_mandate (
    id uuid primary key,
    body_id uuid not null references directory_body on delete cascade,
    seat_id uuid not null references directory_seat on delete cascade,
    person_id uuid not null,
    name text not null,
    kind text not null,
    rank integer not null,
    keeps boolean not null,
    valid_from timestamptz not null,
    valid_until timestamptz
);
create index on directory_mandate (person_id);
create index on directory_mandate (body_id);
create index on directory_mandate (seat_id);
comment on column directory_mandate.keeps is 'Whether the seat is that of the secretary or the chair.';

--changeset platform:directory-body-policies splitStatements:false
call protect_owned_table('directory_body',
    shared_when => 'status <> ''DRAFT''', also_read => '{reader_bodies}', writers => 'spona.nobody');
create policy service_works on directory_body using ((select reader_is_service()));

alter table directory_seat enable row level security;
alter table directory_seat force row level security;
create policy reader_reads on directory_seat for select using (exists (select from directory_body b where b.id = body_id));
create policy service_works on directory_seat using ((select reader_is_service()));

-- Who sits in a body is known to who does, to the founder's people, and to the network that the body is shared with.
alter table directory_mandate enable row level security;
alter table directory_mandate force row level security;
create policy reader_reads on directory_mandate for select using (
    person_id = (select reader_person())
    or body_id = any ((select reader_ids('spona.bodies'))::uuid[])
    or exists (select from directory_body b where b.id = body_id
        and (b.organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
            or b.network_id = any ((select reader_ids('spona.networks'))::uuid[]))));
create policy service_works on directory_mandate using ((select reader_is_service()));

--changeset platform:directory-contact
create table directory_contact (
    id uuid primary key,
    email text not null,
    language text not null,
    topics jsonb not null default '[]',
    version bigint not null
);
comment on table directory_contact is 'How the person with this id is written to, and about what; for the service alone.';
comment on column directory_contact.topics is 'The topics that she follows, each with its code and labels.';

--changeset platform:directory-contact-policies splitStatements:false
alter table directory_contact enable row level security;
alter table directory_contact force row level security;
create policy service_works on directory_contact using ((select reader_is_service()));

--changeset platform:directory-body-tasks
alter table directory_body add tasks jsonb not null default '[]';
comment on column directory_body.tasks is 'Its numbered tasks, in their order.';
