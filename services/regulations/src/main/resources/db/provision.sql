--liquibase formatted sql

--changeset regulations:act-version
create table act_version (
    id uuid primary key,
    regulation_id uuid not null references regulation,
    organisation_id uuid not null,
    network_id uuid not null,
    status text not null check (status in ('DRAFT', 'CHECKED', 'PUBLISHED')),
    valid_from date,
    valid_from_words text not null,
    applied_from date,
    completeness text not null check (completeness in ('FULL', 'USED_ARTICLES', 'METADATA')),
    basis text not null check (basis in ('GAZETTE', 'OUR_CONSOLIDATION', 'OFFICIAL')),
    source text not null,
    author_id uuid not null,
    checked_by uuid,
    published_at timestamptz,
    updated_at timestamptz not null,
    version bigint not null
);
create index on act_version (regulation_id, valid_from);
create unique index act_version_one_draft on act_version (regulation_id) where status <> 'PUBLISHED';
create unique index act_version_one_a_day on act_version (regulation_id, valid_from) where status = 'PUBLISHED';

--changeset regulations:provision
-- Who a provision is, whatever it says and wherever it stands in a version.
create table provision (
    wid uuid primary key,
    regulation_id uuid not null references regulation,
    organisation_id uuid not null,
    network_id uuid not null
);
create index on provision (regulation_id);

create table provision_text (
    version_id uuid not null references act_version on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    place integer not null,
    wid uuid not null references provision,
    parent uuid,
    depth integer not null,
    level text not null,
    number text not null,
    sort_key text not null,
    heading text not null,
    body text not null,
    address text not null,
    doubts text[] not null default '{}',
    primary key (version_id, place)
);
create unique index on provision_text (version_id, address);
create index on provision_text (version_id, split_part(address, '/', 1));
create unique index on provision_text (wid, version_id);

--changeset regulations:provision-policies splitStatements:false
-- A text is read by whoever reads its act, once it is published; the sub-selects are held to those tables' own policies.
alter table act_version enable row level security;
alter table act_version force row level security;
create policy reader_reads on act_version for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or (status = 'PUBLISHED' and exists (select from regulation r where r.id = regulation_id)));
create policy staff_inserts on act_version for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from regulation r where r.id = regulation_id
        and r.organisation_id = act_version.organisation_id and r.network_id = act_version.network_id));
create policy staff_updates on act_version for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_deletes on act_version for delete using (
    status <> 'PUBLISHED' and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));

alter table provision enable row level security;
alter table provision force row level security;
create policy reader_reads on provision for select using (
    exists (select from regulation r where r.id = regulation_id));
create policy staff_inserts on provision for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from regulation r where r.id = regulation_id
        and r.organisation_id = provision.organisation_id and r.network_id = provision.network_id));

alter table provision_text enable row level security;
alter table provision_text force row level security;
create policy reader_reads on provision_text for select using (
    exists (select from act_version v where v.id = version_id));
create policy staff_inserts on provision_text for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from act_version v where v.id = version_id and v.status = 'DRAFT'
        and v.organisation_id = provision_text.organisation_id and v.network_id = provision_text.network_id));
create policy staff_deletes on provision_text for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from act_version v where v.id = version_id and v.status <> 'PUBLISHED'));
create policy nobody_updates on provision for update using (false);
create policy nobody_updates on provision_text for update using (false);

--changeset regulations:provision-succession splitStatements:false
-- Which provisions a version divided or joined: links to what is no more lead on.
create table provision_succession (
    version_id uuid not null references act_version on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    kind text not null check (kind in ('SPLIT', 'MERGED')),
    wid uuid not null references provision,
    other uuid not null references provision,
    primary key (version_id, wid)
);
create index on provision_succession (wid);
create index on provision_succession (other);
alter table provision_succession enable row level security;
alter table provision_succession force row level security;
create policy reader_reads on provision_succession for select using (
    exists (select from act_version v where v.id = version_id));
create policy staff_inserts on provision_succession for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from act_version v where v.id = version_id and v.status = 'DRAFT'
        and v.organisation_id = provision_succession.organisation_id and v.network_id = provision_succession.network_id));
create policy staff_deletes on provision_succession for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from act_version v where v.id = version_id and v.status <> 'PUBLISHED'));
create policy nobody_updates on provision_succession for update using (false);
