--liquibase formatted sql

--changeset members:person
create table person (
    id uuid primary key,
    subject text unique,
    email text not null unique check (email = lower(email)),
    given_name text not null,
    family_name text not null,
    language text not null default 'sr-Latn',
    zone text,
    revision bigint not null default 1,
    version bigint not null default 0,
    announced boolean not null default true,
    folded text not null generated always as (name_folded(given_name || ' ' || family_name)) stored,
    sort_name text not null generated always as (name_latin(family_name || ' ' || given_name)) stored
);
comment on column person.subject is 'The account at the identity server; absent until an invitation has made it.';
comment on column person.language is 'BCP 47 tag of the language and script of mails to her.';
comment on column person.zone is 'The time zone of her mornings (IANA); absent for that of the installation.';
comment on column person.revision is 'Version of what other services know of her.';
comment on column person.announced is 'False for rows that came with an installation and have not been told to other services.';

create table membership (
    id uuid primary key,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    network_id uuid not null references network,
    role text not null check (role in ('COORDINATOR', 'EDITOR', 'OFFICER', 'DELEGATE', 'GUEST')),
    valid_from timestamptz not null,
    valid_until timestamptz,
    granted_by uuid references person,
    ended_by uuid references person,
    handed_to uuid references person,
    revision bigint not null default 1,
    version bigint not null default 0,
    announced boolean not null default true
);
create index on membership (person_id);
create index on membership (network_id, valid_until);
create index on membership (organisation_id);
create unique index membership_once on membership (person_id, organisation_id, network_id, role) where valid_until is null;
comment on column membership.valid_until is 'The first instant at which it no longer holds.';
comment on column membership.granted_by is 'Who gave the organisation''s word for it, a guest''s the coordinator; absent for rows that came with an installation.';
comment on column membership.handed_to is 'The colleague who takes over what is unfinished; absent when the organisation does.';

--changeset members:administrator
create table administrator (
    id uuid primary key,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    valid_from timestamptz not null,
    valid_until timestamptz,
    appointed_by uuid references person,
    ended_by uuid references person,
    revision bigint not null default 1,
    version bigint not null default 0,
    announced boolean not null default true
);
create index on administrator (person_id);
create index on administrator (organisation_id);
create unique index administrator_once on administrator (person_id, organisation_id) where valid_until is null;
comment on table administrator is 'Who says who acts for an organisation and which networks it joins; without a network, and no reason to read private rows.';

alter table administrator enable row level security;
alter table administrator force row level security;
-- That an organisation has administrators is known to everybody who is known; who they are, to those who may see the people.
create policy reader_reads on administrator for select using (
    (select reader_person()) <> '00000000-0000-0000-0000-000000000000' or (select reader_is_service()));
create policy service_inserts on administrator for insert with check ((select reader_is_service()));
create policy service_updates on administrator for update using ((select reader_is_service()));
