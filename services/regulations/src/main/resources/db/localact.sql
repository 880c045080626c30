--liquibase formatted sql

--changeset regulations:local-act
create table local_act (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'PROCEDURE', 'ADOPTED', 'IN_FORCE', 'REPLACED')),
    title text not null,
    language text not null,
    basis jsonb not null,
    names jsonb not null,
    number text not null,
    adopted_on date,
    gazette text not null,
    in_force_from date,
    model_id uuid,
    model_version_id uuid,
    replaces_id uuid,
    replaced_by uuid,
    folded text not null,
    author_id uuid not null,
    review_due_at timestamptz,
    confirmed_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (status in ('DRAFT', 'PROCEDURE') or (number <> '' and adopted_on is not null)),
    check (in_force_from is null or adopted_on is null or in_force_from >= adopted_on)
);
create unique index local_act_number on local_act (organisation_id, lower(number)) where number <> '';
create index on local_act (network_id, updated_at desc);
create index on local_act (model_id);
create index on local_act using gin (basis jsonb_path_ops);
comment on table local_act is 'Acts of local governments, from the draft on; who else reads one its owner says.';
comment on column local_act.names is 'What stands in the fields of the text, by the name of each.';

create table local_text (
    act_id uuid not null,
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
    primary key (act_id, place),
    foreign key (act_id, organisation_id, network_id) references local_act (id, organisation_id, network_id) on delete cascade
);
create unique index on local_text (act_id, address);
create unique index on local_text (act_id, wid);

create table local_base (
    act_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    wid uuid not null,
    hash text not null,
    primary key (act_id, wid),
    foreign key (act_id, organisation_id, network_id) references local_act (id, organisation_id, network_id) on delete cascade
);
comment on table local_base is 'What the model said when a local act last took a version of it: a hash of each article.';

--changeset regulations:local-act-policies splitStatements:false
call protect_owned_table('local_act', page => '/local-acts/');
create policy service_reads on local_act for select using ((select reader_is_service()));
-- A change of an act flags the local acts that implement it, in every network.
create policy service_flags on local_act for update using ((select reader_is_service())) with check (review_due_at is not null);

alter table local_text enable row level security;
alter table local_text force row level security;
create policy reader_reads on local_text for select using (exists (select from local_act a where a.id = act_id));
create policy reader_inserts on local_text for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy reader_deletes on local_text for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy nobody_updates on local_text for update using (false);

alter table local_base enable row level security;
alter table local_base force row level security;
create policy reader_reads on local_base for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy reader_inserts on local_base for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy reader_deletes on local_base for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy nobody_updates on local_base for update using (false);

alter table model_holding add foreign key (local_act_id) references local_act on delete cascade;

--changeset regulations:local-act-kind
alter table local_act add kind text not null default 'OTHER'
    check (kind in ('STATUTE', 'DECISION', 'RULEBOOK', 'RULES_OF_PROCEDURE', 'PROGRAMME', 'OTHER'));

--changeset regulations:local-act-files
call protect_attachments('localact', 'local_act');

--changeset regulations:evidence-local-act
-- Which act of its own an organisation shows; whoever may not read the act sees its number alone.
alter table application add local_act_id uuid;
alter table application_change add local_act_id uuid;
