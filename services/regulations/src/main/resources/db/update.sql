--liquibase formatted sql

--changeset regulations:update
create table regulation_update (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('NETWORK', 'REGION', 'PUBLIC')),
    regulation_id uuid not null references regulation,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    title text not null,
    for_whom text not null,
    body text not null,
    language text not null,
    effective_from date,
    author_id uuid not null,
    published_at timestamptz,
    withdrawn_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on regulation_update (network_id, published_at desc);
create index on regulation_update (regulation_id);

--changeset regulations:update-policies
call protect_owned_table('regulation_update', shared_when => 'status = ''PUBLISHED''', writers => 'spona.staff',
    page => '/regulations/updates/');
create policy service_reads on regulation_update for select using ((select reader_is_service()));

--changeset regulations:obligation
create table obligation (
    id uuid primary key,
    update_id uuid not null references regulation_update,
    organisation_id uuid not null,
    network_id uuid not null,
    place integer not null,
    provision text not null,
    what text not null,
    due date,
    addressees text[] not null,
    country text,
    wid uuid references provision,
    version bigint not null
);
create index on obligation (update_id);
create index on obligation (wid);
create index on obligation (network_id, due);

--changeset regulations:obligation-policies splitStatements:false
-- An obligation is read by whoever reads its update: the sub-select is held to that table's own policies.
alter table obligation enable row level security;
alter table obligation force row level security;
create policy reader_reads on obligation for select using (
    exists (select from regulation_update u where u.id = update_id));
create policy staff_inserts on obligation for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from regulation_update u where u.id = update_id
        and u.organisation_id = obligation.organisation_id and u.network_id = obligation.network_id));
create policy staff_updates on obligation for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_deletes on obligation for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));

--changeset regulations:obligation-addressee splitStatements:false
-- The id that an organisation has kept, when it was entered twice.
create function merged_organisation(organisation uuid) returns uuid language sql stable as $$
    select coalesce((select merged_into from directory_organisation where id = organisation), organisation)
$$;

-- Whom an obligation addresses: the organisations that have joined its network, by kind and country. All local governments are one kind.
-- The one place of this rule; whoever reads the obligation and the roster reads it.
create view obligation_addressee with (security_invoker = true) as
    select o.id as obligation_id, o.update_id, o.network_id, addressee.id as organisation_id
    from obligation o
    join directory_roster r on r.network_id = o.network_id and r.joined
    join directory_organisation addressee on addressee.id = r.organisation_id and addressee.merged_into is null
    where case when addressee.kind in ('CITY', 'MUNICIPALITY', 'CITY_MUNICIPALITY') then 'LOCAL_GOVERNMENT' else addressee.kind end
        = any (o.addressees)
    and (o.country is null or o.country = addressee.country);
--rollback drop view obligation_addressee; drop function merged_organisation(uuid);
