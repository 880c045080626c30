--liquibase formatted sql

--changeset cooperation:local-service
create table local_service (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    name text not null,
    kind text not null check (kind in ('SERVICE', 'INFO_POINT')),
    description text not null,
    language text not null,
    for_whom text not null,
    documents text not null,
    spoken text not null,
    cost text not null,
    provider text not null,
    street text not null,
    place text not null,
    latitude numeric(8, 6),
    longitude numeric(9, 6),
    phone text not null,
    email text not null,
    site text not null,
    hours jsonb not null check (jsonb_array_length(hours) <= 14),
    free_places integer check (free_places >= 0),
    free_places_on date,
    folded text not null,
    author_id uuid not null,
    published_at timestamptz,
    checked_on date,
    checked_by text check (checked_by in ('PROVIDER', 'ORGANISATION')),
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check ((latitude is null) = (longitude is null)),
    check (free_places is null or free_places_on is not null),
    check ((checked_on is null) = (checked_by is null))
);
create index on local_service (organisation_id);
create index on local_service (network_id, status, folded);
create index on local_service (status, folded, id);
comment on table local_service is 'Services and info points of the directory.';
comment on column local_service.checked_on is 'When somebody last looked and found it right; no edit moves it.';

create table service_check (
    service_id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    email text not null,
    asked_on date,
    answer text check (answer in ('CORRECT', 'WRONG')),
    words text not null default '',
    answered_at timestamptz,
    foreign key (service_id, organisation_id, network_id) references local_service (id, organisation_id, network_id) on delete cascade
);
create index on service_check (asked_on nulls first) where email <> '';
create index on service_check (organisation_id);
comment on table service_check is 'Who is asked whether an entry is still right, and what was answered; for its organisation alone.';

create table service_check_link (
    digest text primary key,
    service_id uuid not null references local_service on delete cascade,
    made_at timestamptz not null
);
create index on service_check_link (service_id);
create index on service_check_link (made_at);
comment on table service_check_link is 'SHA-256 of the secrets in the links of mails; each mail has one of its own.';

--changeset cooperation:local-service-policies splitStatements:false
call protect_owned_table('local_service', shared_when => 'status <> ''DRAFT''', page => '/services/');
call protect_attachments('service', 'local_service');
-- The service asks, and keeps what providers say by their links.
create policy service_reads on local_service for select using ((select reader_is_service()));
create policy service_updates on local_service for update using ((select reader_is_service()));

alter table service_check enable row level security;
alter table service_check force row level security;
create policy owner_reads on service_check for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy owner_inserts on service_check for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy owner_updates on service_check for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy owner_deletes on service_check for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy service_works on service_check using ((select reader_is_service()));

alter table service_check_link enable row level security;
alter table service_check_link force row level security;
create policy service_works on service_check_link using ((select reader_is_service()));
