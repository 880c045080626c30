--liquibase formatted sql

--changeset tenancy:note
create table note (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null,
    text text not null,
    reader_organisations uuid[] not null default '{}',
    reader_bodies uuid[] not null default '{}',
    reader_people uuid[] not null default '{}',
    reader_staff boolean not null default false
);
call protect_owned_table('note', also_read => '{reader_organisations,reader_bodies,reader_people,reader_staff}', page => '/notes/');

