--liquibase formatted sql

--changeset members:digest
create table digest (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null references network,
    visibility text not null check (visibility = 'NETWORK'),
    status text not null check (status in ('DRAFT', 'SENT')),
    title text not null,
    body text not null,
    language text not null,
    author_id uuid not null,
    covers_until timestamptz not null,
    sent_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    check ((status = 'SENT') = (sent_at is not null))
);
create index on digest (network_id, sent_at desc);
comment on table digest is 'What has happened in a network, as its coordinators sum it up.';
comment on column digest.covers_until is 'Until when it tells what has happened; the next one begins there.';

create table digest_sending (
    id uuid primary key default uuidv7(),
    digest_id uuid not null references digest on delete cascade,
    person_id uuid not null references person,
    sent_at timestamptz not null,
    countries text[] not null,
    kinds text[] not null,
    roles text[] not null,
    recipients integer
);
create index on digest_sending (digest_id);
create index on digest_sending (sent_at) where recipients is null;
comment on table digest_sending is 'Who has sent a digest, when and to whom; an empty array leaves nobody out.';
comment on column digest_sending.recipients is 'How many people were told by it; absent until the worker has told them.';

--changeset members:digest-policies splitStatements:false
call protect_owned_table('digest', shared_when => 'status = ''SENT''', writers => 'spona.coordinators');
create policy service_reads on digest for select using ((select reader_is_service()));
create policy service_deletes on digest for delete using ((select reader_is_service()));

-- The sub-selects are held to the policies of digest: whoever reads one knows who has sent it.
alter table digest_sending enable row level security;
alter table digest_sending force row level security;
create policy reader_reads on digest_sending for select using (exists (select from digest d where d.id = digest_id));
create policy coordinator_inserts on digest_sending for insert with check (
    person_id = (select reader_person()) and recipients is null
    and exists (select from digest d where d.id = digest_id
        and reader_pair(d.organisation_id, d.network_id) = any ((select reader_pairs('spona.coordinators'))::text[])));
create policy service_updates on digest_sending for update using ((select reader_is_service()));
