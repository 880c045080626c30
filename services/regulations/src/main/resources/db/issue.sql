--liquibase formatted sql

--changeset regulations:issue
create table issue_group (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility = 'PRIVATE'),
    status text not null check (status in ('GROUPED', 'ANSWERED', 'RAISED', 'CLOSED')),
    title text not null,
    summary text not null,
    language text not null,
    author_id uuid not null,
    answer_id uuid references regulation_answer,
    position_id uuid,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on issue_group (network_id, status, updated_at desc);
comment on table issue_group is 'Issues that the staff of a network take together; what they are called together is staff''s affair.';

create table regulation_issue (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('OPEN', 'GROUPED', 'ANSWERED', 'RAISED', 'CLOSED')),
    kind text not null check (kind in ('UNCLEAR', 'CONTRADICTION', 'NO_MONEY', 'NO_CAPACITY', 'GAP')),
    title text not null,
    body text not null,
    language text not null,
    regulation_id uuid not null,
    place text not null,
    wid uuid,
    folded text not null,
    author_id uuid not null,
    reported_at timestamptz not null,
    group_id uuid references issue_group,
    answer_id uuid references regulation_answer,
    position_id uuid,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, network_id)
);
create index on regulation_issue (organisation_id);
create index on regulation_issue (network_id, status, reported_at desc);
create index on regulation_issue (regulation_id, wid);
create index on regulation_issue (group_id);
comment on column regulation_issue.wid is 'The permanent identity of the provision, where a text of the act has it.';

create table issue_concern (
    issue_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    person_id uuid not null,
    said_at timestamptz not null,
    primary key (issue_id, organisation_id),
    foreign key (issue_id, network_id) references regulation_issue (id, network_id)
);
create index on issue_concern (organisation_id);
comment on table issue_concern is 'Which organisations say "ours too" of an issue, besides the one that reports it.';

create table issue_note (
    issue_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    note text not null,
    primary key (issue_id, organisation_id),
    foreign key (issue_id, organisation_id) references issue_concern on delete cascade
);
comment on table issue_note is 'What an organisation says of how it is there; for itself and the staff of the network, whoever knows that it says "ours too".';

--changeset regulations:issue-policies splitStatements:false
alter table issue_group enable row level security;
alter table issue_group force row level security;
create policy staff_reads on issue_group for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_reads on issue_group for select using ((select reader_is_service()));
create policy staff_inserts on issue_group for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_updates on issue_group for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_deletes on issue_group for delete using (
    status = 'GROUPED' and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));

-- An issue is read as far as its owner says, and by the staff of its network in any case.
call protect_owned_table('regulation_issue', page => '/provision-issues/');
create policy staff_reads on regulation_issue for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy staff_updates on regulation_issue for update using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])) with check (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_reads on regulation_issue for select using ((select reader_is_service()));

-- Staff move an issue on; its words, and how far it is shared, are those of who reports it.
create function keep_words_of_issue() returns trigger language plpgsql as $$
begin
    if not coalesce(reader_pair(old.organisation_id, old.network_id) = any (reader_pairs('spona.writers')), false) then
        raise exception 'issue % is in the words of another organisation', old.id;
    end if;
    return new;
end $$;
create trigger words_stay before update on regulation_issue for each row when (
    (old.organisation_id, old.network_id, old.visibility, old.kind, old.title, old.body, old.language, old.regulation_id, old.place,
        old.author_id)
        is distinct from (new.organisation_id, new.network_id, new.visibility, new.kind, new.title, new.body, new.language,
            new.regulation_id, new.place, new.author_id))
    execute function keep_words_of_issue();

-- That an organisation says "ours too" is known in its network to whoever reads the issue there; nobody beyond it is told, nor counts it.
alter table issue_concern enable row level security;
alter table issue_concern force row level security;
create policy owner_reads on issue_concern for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy network_reads on issue_concern for select using (
    network_id = any ((select reader_ids('spona.networks'))::uuid[])
    and exists (select from regulation_issue i where i.id = issue_id));
create policy service_reads on issue_concern for select using ((select reader_is_service()));
create policy writer_inserts on issue_concern for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and person_id = (select reader_person())
    and exists (select from regulation_issue i where i.id = issue_id and i.organisation_id <> issue_concern.organisation_id
        and i.status <> 'CLOSED'));
-- It is said or taken back; there is nothing to change in it.
create policy nobody_updates on issue_concern for update using (false);
create policy writer_deletes on issue_concern for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));

alter table issue_note enable row level security;
alter table issue_note force row level security;
create policy owner_reads on issue_note for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy staff_reads on issue_note for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_reads on issue_note for select using ((select reader_is_service()));
create policy writer_inserts on issue_note for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy writer_updates on issue_note for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy writer_deletes on issue_note for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
