--liquibase formatted sql

--changeset regulations:regulation
create table regulation (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('NETWORK', 'REGION', 'PUBLIC')),
    title text not null,
    kind text not null,
    gazette text not null,
    language text not null,
    jurisdiction text not null,
    in_force_from date,
    links text[] not null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on regulation (network_id, updated_at desc);

--changeset regulations:regulation-policies
-- What the association says is written by its staff alone: an officer's organisation may be the same, her role is not.
call protect_owned_table('regulation', writers => 'spona.staff', page => '/regulations/');

--changeset regulations:regulation-adopted
alter table regulation add column adopted_on date;
comment on column regulation.adopted_on is 'When the act was adopted, which may be long before it is published or in force.';
