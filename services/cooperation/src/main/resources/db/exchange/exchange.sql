--liquibase formatted sql

--changeset cooperation:exchange
create table exchange (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_organisations uuid[] not null,
    status text not null check (status in ('DRAFT', 'OPEN', 'MATCHED', 'DONE', 'WITHDRAWN')),
    title text not null,
    kind text not null check (kind in ('OFFER', 'NEED')),
    form text not null check (form in ('EXPERTISE', 'STUDY_VISIT')),
    body text not null,
    language text not null,
    from_day date,
    until_day date,
    people integer check (people between 1 and 1000),
    folded text not null,
    author_id uuid not null,
    experience text not null,
    useful boolean,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (until_day is null or from_day is null or until_day >= from_day)
);
create index on exchange (network_id, status, updated_at desc);
comment on table exchange is 'Expertise and study visits that organisations offer or need.';
comment on column exchange.reader_organisations is 'With whom it takes place, once somebody is found.';

create table exchange_answer (
    exchange_id uuid not null,
    organisation_id uuid not null,
    owner_id uuid not null,
    network_id uuid not null,
    note text not null,
    answered_on date not null,
    experience text not null default '',
    useful boolean,
    person_id uuid,
    said_at timestamptz not null,
    primary key (exchange_id, organisation_id),
    foreign key (exchange_id, owner_id, network_id) references exchange (id, organisation_id, network_id)
);
create index on exchange_answer (organisation_id);
comment on table exchange_answer is 'What an organisation answers, and how it says it was; its own part.';

--changeset cooperation:exchange-policies splitStatements:false
call protect_owned_table('exchange', shared_when => 'status not in (''DRAFT'', ''WITHDRAWN'')', also_read => '{reader_organisations}', page => '/exchange/');
create policy service_reads on exchange for select using ((select reader_is_service()));
create policy only_drafts_are_deleted on exchange as restrictive for delete using (status = 'DRAFT');

alter table exchange_answer enable row level security;
alter table exchange_answer force row level security;
create policy party_reads on exchange_answer for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy owner_reads on exchange_answer for select using (
    owner_id = any ((select reader_ids('spona.organisations'))::uuid[]));
-- How it was is told by both sides to all who read of it; who answered and was not chosen is not.
create policy reader_reads on exchange_answer for select using (exists (select from exchange e
    where e.id = exchange_id and exchange_answer.organisation_id = any (e.reader_organisations)));
create policy service_reads on exchange_answer for select using ((select reader_is_service()));
create policy service_updates on exchange_answer for update using ((select reader_is_service()));
create policy party_answers on exchange_answer for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from exchange e where e.id = exchange_id and e.status = 'OPEN'));
create policy party_writes on exchange_answer for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from exchange e where e.id = exchange_id and e.status in ('OPEN', 'DONE'))) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
