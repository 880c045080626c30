--liquibase formatted sql

--changeset knowledge:practice
create table practice (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
    author_id uuid,
    title text not null,
    summary text not null,
    body text not null,
    language text not null,
    topics text[] not null,
    target_groups text[] not null,
    municipality_id uuid,
    period_from integer,
    period_to integer,
    yearly_cost integer,
    licence text check (licence in ('CC0', 'CC_BY', 'CC_BY_SA')),
    return_reason text,
    submitted_at timestamptz,
    published_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by_editor boolean not null default false,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on practice (organisation_id, updated_at desc);
create index on practice (network_id, submitted_at) where status = 'SUBMITTED';
create index on practice (author_id) where return_reason is not null;
comment on column practice.author_id is 'Who writes it; absent when its author has left and it is the organisation''s to finish.';

--changeset knowledge:practice-policies
call protect_owned_table('practice', shared_when => 'status = ''PUBLISHED''', page => '/practices/');

--changeset knowledge:practice-editor-policies splitStatements:false
-- What has been handed in once is before the editors of its network until it is withdrawn into privacy.
create policy editor_reads on practice for select using (
    submitted_at is not null and visibility <> 'PRIVATE'
    and network_id = any ((select reader_ids('spona.editor_networks'))::uuid[]));
create policy editor_updates on practice for update using (
    submitted_at is not null and visibility <> 'PRIVATE'
    and network_id = any ((select reader_ids('spona.editor_networks'))::uuid[]));
