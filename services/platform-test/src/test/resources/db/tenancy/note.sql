--liquibase formatted sql

--changeset tenancy:note
create table note (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null,
    text text not null
);
call protect_owned_table('note');

