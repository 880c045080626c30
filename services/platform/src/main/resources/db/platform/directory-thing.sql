--liquibase formatted sql

--changeset platform:directory-thing
-- The things of all services that can be found, as they are announced; the newest version of a row wins.
create table directory_thing (
    id uuid not null,
    kind text not null,
    kind_labels jsonb not null,
    title text not null,
    language text not null,
    path text not null,
    leads_on boolean not null,
    summary text not null,
    published_at timestamptz,
    updated_at timestamptz,
    day date,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_organisations uuid[] not null,
    reader_bodies uuid[] not null,
    reader_people uuid[] not null,
    reader_staff boolean not null,
    withdrawn boolean not null,
    version bigint not null,
    primary key (kind, id)
);
create index on directory_thing (path);
create index on directory_thing (network_id, kind);
comment on column directory_thing.kind_labels is 'What a thing of the kind is called, by language.';
comment on column directory_thing.leads_on is 'Whether the path only leads on to the page where the thing stands.';
comment on column directory_thing.day is 'For which its readers plan: the last on which it holds or takes place, else the first.';
comment on column directory_thing.withdrawn is 'Its title is empty then; that it is gone is known to those who could read it.';

--changeset platform:directory-thing-policies splitStatements:false
-- The things themselves are written elsewhere: nobody but the service writes here.
call protect_owned_table('directory_thing',
    also_read => '{reader_organisations, reader_bodies, reader_people, reader_staff}', writers => 'spona.nobody');
create policy service_works on directory_thing using ((select reader_is_service()));
