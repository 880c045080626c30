--liquibase formatted sql

--changeset regulations:campaign
create table campaign (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility = 'PRIVATE'),
    reader_organisations uuid[] not null default '{}',
    status text not null check (status in ('DRAFT', 'RUNNING', 'CLOSED')),
    title text not null,
    purpose text not null,
    language text not null,
    closes_on date,
    obligations uuid[] not null,
    kinds text[] not null,
    countries text[] not null,
    population_from integer,
    population_to integer,
    competence text not null check (competence in ('ANY', 'SAID', 'NOT_DENIED')),
    author_id uuid not null,
    started_at timestamptz,
    closed_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    check (cardinality(obligations) <= 40),
    unique (id, organisation_id, network_id)
);
create index on campaign (network_id, status, updated_at desc);
create index on campaign (closes_on) where status = 'RUNNING';
create index on campaign using gin (reader_organisations);
comment on column campaign.reader_organisations is 'Whom it follows since it has begun: they read what it says, on its page as in the search.';

create table campaign_member (
    campaign_id uuid not null,
    owner_id uuid not null,
    network_id uuid not null,
    organisation_id uuid not null,
    added_at timestamptz not null,
    reminded_at timestamptz,
    reminded_by uuid,
    primary key (campaign_id, organisation_id),
    foreign key (campaign_id, owner_id, network_id) references campaign (id, organisation_id, network_id)
);
create index on campaign_member (organisation_id);
comment on column campaign_member.owner_id is 'Whose campaign it is, so that who may add is told without reading the campaign.';
comment on table campaign_member is 'Whom a campaign follows: frozen at its start; who joins later is added by the staff, who leaves stays.';

create table campaign_notice (
    campaign_id uuid not null references campaign,
    organisation_id uuid not null,
    closes_on date not null,
    days integer not null,
    sent_at timestamptz not null,
    primary key (campaign_id, organisation_id, closes_on, days)
);
comment on table campaign_notice is 'Which step of the ladder to which closing day was told to whom, so that it is told once.';

--changeset regulations:campaign-policies splitStatements:false
-- A campaign is read whole by the staff of its network; an organisation reads its own line and what is asked of it there.
alter table campaign_member enable row level security;
alter table campaign_member force row level security;
create policy staff_reads on campaign_member for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy member_reads on campaign_member for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    and network_id = any ((select reader_ids('spona.networks'))::uuid[]));
create policy service_reads on campaign_member for select using ((select reader_is_service()));

alter table campaign enable row level security;
alter table campaign force row level security;
create policy owner_reads on campaign for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy staff_reads on campaign for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy member_reads on campaign for select using (
    status <> 'DRAFT' and (reader_organisations && (select reader_ids('spona.organisations'))::uuid[]
        or exists (select from unnest(reader_organisations) named
            where reader_pair(named, network_id) = any ((select reader_pairs('spona.guests'))::text[]))));
create policy service_reads on campaign for select using ((select reader_is_service()));
create policy staff_inserts on campaign for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_updates on campaign for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_deletes on campaign for delete using (
    status = 'DRAFT' and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));

create policy staff_inserts on campaign_member for insert with check (
    reader_pair(owner_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_updates on campaign_member for update using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])) with check (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]) and reminded_by = (select reader_person()));

alter table campaign_notice enable row level security;
alter table campaign_notice force row level security;
create policy service_works on campaign_notice using ((select reader_is_service()));

--changeset regulations:campaign-cell splitStatements:false
-- How each obligation of a campaign stands in each organisation that it follows and the obligation addresses, those that have left the network
-- too: by the rules of obligation_status, with the closing day as the last day of what has none or a later one.
create view campaign_cell with (security_invoker = true) as
    select c.id as campaign_id, c.network_id, m.organisation_id, asked.place, o.id as obligation_id, u.regulation_id,
        a.id as application_id, a.status as says, n.id as non_competence_id,
        obligation_word(a.status, n.id is not null, least(o.due, c.closes_on)) as status
    from campaign c
    cross join lateral unnest(c.obligations) with ordinality as asked (obligation_id, place)
    join obligation o on o.id = asked.obligation_id
    join regulation_update u on u.id = o.update_id and u.status = 'PUBLISHED'
    join campaign_member m on m.campaign_id = c.id
    join directory_organisation addressee on addressee.id = m.organisation_id
    -- By both columns of its key, whatever the planner knows of the table: offset 0 keeps it from asking by one of them.
    left join lateral (select id, status from application
        where obligation_id = o.id and organisation_id = m.organisation_id offset 0) a on true
    left join non_competence n on n.organisation_id = m.organisation_id and n.network_id = c.network_id
        and n.regulation_id = u.regulation_id and n.withdrawn_at is null
    where obligation_addresses(o.addressees, o.country, addressee.kind, addressee.country);
--rollback drop view campaign_cell;

--changeset regulations:network-map
create table network_map (
    network_id uuid primary key,
    organisation_id uuid not null,
    person_id uuid not null,
    name text not null,
    height integer not null,
    shapes jsonb not null,
    uploaded_at timestamptz not null
);
comment on table network_map is 'The outlines of a network''s municipalities as its staff have sent them, ready to be drawn.';

--changeset regulations:network-map-policies splitStatements:false
alter table network_map enable row level security;
alter table network_map force row level security;
create policy network_reads on network_map for select using (
    network_id = any ((select reader_ids('spona.networks'))::uuid[]));
create policy staff_inserts on network_map for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and person_id = (select reader_person()));
create policy staff_updates on network_map for update using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and person_id = (select reader_person()));
create policy staff_deletes on network_map for delete using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
