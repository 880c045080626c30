--liquibase formatted sql

--changeset regulations:model-act
create table model_act (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'PUBLISHED')),
    title text not null,
    summary text not null,
    language text not null,
    basis jsonb not null,
    folded text not null,
    author_id uuid not null,
    published_at timestamptz,
    review_due_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id)
);
create index on model_act (network_id, updated_at desc);
create index on model_act using gin (basis jsonb_path_ops);
comment on table model_act is 'An act as an association proposes it to its members; what it says stands in its versions.';

create table model_version (
    id uuid primary key,
    model_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    number integer not null,
    status text not null check (status in ('DRAFT', 'PUBLISHED')),
    note text not null,
    author_id uuid not null,
    published_at timestamptz,
    updated_at timestamptz not null,
    version bigint not null,
    unique (model_id, number),
    foreign key (model_id, organisation_id, network_id) references model_act (id, organisation_id, network_id)
);
create unique index model_version_one_draft on model_version (model_id) where status = 'DRAFT';

create table model_text (
    version_id uuid not null references model_version on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    place integer not null,
    wid uuid not null,
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
create unique index on model_text (version_id, address);
create unique index on model_text (version_id, wid);

create table model_change (
    version_id uuid not null references model_version on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    wid uuid not null,
    importance text not null check (importance in ('MATERIAL', 'EDITORIAL')),
    primary key (version_id, wid)
);
comment on table model_change is 'How much a change of an article matters, as the staff say it before a version is published.';

--changeset regulations:model-act-policies
call protect_owned_table('model_act', shared_when => 'status <> ''DRAFT''', writers => 'spona.staff', page => '/model-acts/');
create policy service_reads on model_act for select using ((select reader_is_service()));
create policy service_flags on model_act for update using ((select reader_is_service())) with check (review_due_at is not null);

alter table model_version enable row level security;
alter table model_version force row level security;
create policy reader_reads on model_version for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or (status = 'PUBLISHED' and exists (select from model_act m where m.id = model_id)));
create policy service_reads on model_version for select using ((select reader_is_service()));
create policy staff_inserts on model_version for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_updates on model_version for update using (
    status = 'DRAFT' and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]))
    with check (reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_deletes on model_version for delete using (
    status = 'DRAFT' and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));

alter table model_text enable row level security;
alter table model_text force row level security;
create policy reader_reads on model_text for select using (
    exists (select from model_version v where v.id = version_id));
create policy staff_inserts on model_text for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from model_version v where v.id = version_id and v.status = 'DRAFT'
        and v.organisation_id = model_text.organisation_id and v.network_id = model_text.network_id));
create policy staff_deletes on model_text for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from model_version v where v.id = version_id and v.status = 'DRAFT'));
create policy nobody_updates on model_text for update using (false);

alter table model_change enable row level security;
alter table model_change force row level security;
create policy reader_reads on model_change for select using (
    exists (select from model_version v where v.id = version_id));
create policy staff_inserts on model_change for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from model_version v where v.id = version_id and v.status = 'DRAFT'
        and v.organisation_id = model_change.organisation_id and v.network_id = model_change.network_id));
create policy staff_deletes on model_change for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from model_version v where v.id = version_id and v.status = 'DRAFT'));
create policy nobody_updates on model_change for update using (false);

--changeset regulations:model-holding
create table model_holding (
    id uuid primary key,
    local_act_id uuid not null,
    model_id uuid not null references model_act,
    version_id uuid not null references model_version,
    organisation_id uuid not null,
    network_id uuid not null,
    staff_network_id uuid not null,
    act_status text not null,
    state text not null check (state in ('TOLD', 'SEEN', 'KEPT', 'TAKEN', 'PART')),
    reason text not null,
    told_at timestamptz not null,
    changed_at timestamptz not null,
    unique (local_act_id, version_id)
);
create index on model_holding (model_id, version_id);
create index on model_holding (organisation_id);
comment on table model_holding is 'Which local act has come how far with which version of a model. Staff see this of a draft and nothing else.';
comment on column model_holding.staff_network_id is 'The network whose staff keep the model.';

--changeset regulations:model-holding-policies splitStatements:false
alter table model_holding enable row level security;
alter table model_holding force row level security;
create policy reader_reads on model_holding for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy staff_reads on model_holding for select using (
    staff_network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_reads on model_holding for select using ((select reader_is_service()));
create policy reader_inserts on model_holding for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy reader_updates on model_holding for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy reader_deletes on model_holding for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
-- Staff tell those who hold the model already of a further version, and say nothing else for them.
create policy staff_tells on model_holding for insert with check (
    state = 'TOLD' and staff_network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])
    and exists (select from model_version v where v.id = version_id and v.model_id = model_holding.model_id
        and v.network_id = staff_network_id));

--changeset regulations:act-kind
alter table model_act add kind text not null default 'OTHER'
    check (kind in ('STATUTE', 'DECISION', 'RULEBOOK', 'RULES_OF_PROCEDURE', 'PROGRAMME', 'OTHER'));
