--liquibase formatted sql

--changeset cooperation:initiative
create table initiative (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_organisations uuid[] not null,
    status text not null check (status in ('IDEA', 'PARTNERS_SOUGHT', 'PREPARING', 'DECIDING', 'RUNNING', 'CLOSED', 'DROPPED')),
    title text not null,
    kind text not null check (kind in ('JOINT_SERVICE', 'CEDED_TASK', 'PROJECT', 'ADVOCACY', 'EXCHANGE')),
    body text not null,
    language text not null,
    sought text not null,
    sought_until date,
    starts_on date,
    ends_on date,
    folded text not null,
    author_id uuid not null,
    result text not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index on initiative (network_id, status, updated_at desc);
comment on table initiative is 'What several organisations undertake together; one leads and writes it.';
comment on column initiative.reader_organisations is 'Who takes part besides the one that leads.';

create table initiative_part (
    initiative_id uuid not null,
    organisation_id uuid not null,
    owner_id uuid not null,
    network_id uuid not null,
    offered_on date not null,
    note text not null,
    decision text not null default '',
    decided_on date,
    users integer check (users >= 0),
    counted_on date,
    left_on date,
    person_id uuid,
    said_at timestamptz not null,
    primary key (initiative_id, organisation_id),
    foreign key (initiative_id, owner_id, network_id) references initiative (id, organisation_id, network_id)
);
create index on initiative_part (organisation_id);
comment on table initiative_part is 'What an organisation says of an initiative: that it takes part, what it has decided, how many people use it.';

--changeset cooperation:initiative-policies splitStatements:false
call protect_owned_table('initiative', shared_when => 'status <> ''IDEA''', also_read => '{reader_organisations}', page => '/initiatives/');
create policy service_reads on initiative for select using ((select reader_is_service()));
create policy service_updates on initiative for update using ((select reader_is_service()));
create policy only_ideas_are_deleted on initiative as restrictive for delete using (status = 'IDEA');

alter table initiative_part enable row level security;
alter table initiative_part force row level security;
create policy party_reads on initiative_part for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy owner_reads on initiative_part for select using (
    owner_id = any ((select reader_ids('spona.organisations'))::uuid[]));
-- That somebody takes part is told with the initiative; who offered to and was not taken in is not.
create policy reader_reads on initiative_part for select using (exists (select from initiative i
    where i.id = initiative_id and (i.organisation_id = initiative_part.organisation_id or initiative_part.organisation_id = any (i.reader_organisations))));
create policy service_reads on initiative_part for select using ((select reader_is_service()));
create policy service_updates on initiative_part for update using ((select reader_is_service()));
create policy party_offers on initiative_part for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from initiative i where i.id = initiative_id
        and (i.status = 'PARTNERS_SOUGHT' or (i.status = 'IDEA' and i.organisation_id = initiative_part.organisation_id))));
create policy party_writes on initiative_part for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from initiative i where i.id = initiative_id and i.status not in ('CLOSED', 'DROPPED'))) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
