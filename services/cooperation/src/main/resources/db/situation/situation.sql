--liquibase formatted sql

--changeset cooperation:situation-board splitStatements:false
create table situation_board (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    title text not null,
    language text not null,
    lines jsonb not null check (jsonb_array_length(lines) <= 20),
    author_id uuid not null,
    discarded boolean not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on situation_board (network_id, updated_at desc);
create index on situation_board (organisation_id);
comment on table situation_board is 'Chosen indicators side by side, with thresholds; no number.';
comment on column situation_board.discarded is 'Whether it was thrown away; nobody finds it then.';
call protect_owned_table('situation_board', shared_when => 'not discarded', page => '/situation/');
