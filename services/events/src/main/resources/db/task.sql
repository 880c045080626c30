--liquibase formatted sql

--changeset events:task
create table task (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION')),
    status text not null check (status in ('GIVEN', 'DROPPED')),
    made_by uuid not null,
    meeting_id uuid references meeting on delete set null,
    item_id uuid,
    decision_id uuid,
    title text not null,
    what text not null,
    language text not null,
    kind text not null check (kind in ('DO', 'INPUT', 'REPORT')),
    due date not null,
    reader_organisations uuid[] not null default '{}',
    reader_bodies uuid[] not null default '{}',
    reader_people uuid[] not null default '{}',
    given_at timestamptz not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on task (organisation_id, due);
create index on task (meeting_id);
comment on column task.reader_organisations is 'The institutions of the directory that have a part, those that were taken out excepted.';
comment on column task.reader_people is 'People who were invited to the meeting for an institution that has a part.';

create table task_part (
    id uuid primary key,
    task_id uuid not null references task on delete cascade,
    organisation_id uuid,
    network_id uuid not null,
    institution text not null,
    people uuid[] not null default '{}',
    status text not null check (status in ('OPEN', 'DOING', 'DONE', 'NOT_DONE', 'DROPPED')),
    report text not null,
    link text not null,
    moved_by uuid,
    moved_at timestamptz,
    moves_on date,
    moves_that_day integer not null,
    taken_out boolean not null,
    version bigint not null,
    unique (task_id, organisation_id)
);
create index on task_part (organisation_id);
create index on task_part using gin (people);
comment on table task_part is 'What one institution has to do of a task, and how far it is.';
comment on column task_part.institution is 'What it is called, when the directory does not know it.';
comment on column task_part.people is 'Who was invited to the meeting for it.';
comment on column task_part.report is 'What it says of its part; why, when it is not done.';
comment on column task_part.moved_by is 'The person; absent of what was said by a personal link.';
comment on column task_part.moves_that_day is 'How often it was moved on moves_on (UTC), which is limited.';
comment on column task_part.taken_out is 'The institution is asked no more: it keeps its part, and does not see the task.';

create table task_recipient (
    id uuid primary key,
    part_id uuid not null references task_part on delete cascade,
    person_id uuid,
    name text not null,
    email text,
    language text,
    due text check (due in ('GIVEN', 'CHANGED', 'REMINDER', 'WITHDRAWN')),
    unique (part_id, person_id),
    unique (part_id, email)
);
create index task_recipient_due on task_recipient (id) where due is not null;
comment on table task_recipient is 'Who is written to of a part: people of the directory, and addresses of those whom it does not know.';
comment on column task_recipient.due is 'What has to be written; absent when nothing has.';

create table task_link (
    digest text primary key,
    part_id uuid not null references task_part on delete cascade,
    made_at timestamptz not null default now()
);
create index on task_link (part_id);
comment on table task_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

create table task_announcement (
    task_id uuid primary key references task on delete cascade,
    version bigint not null
);
comment on table task_announcement is 'Counts what others were told of a task, whoever of its parties has caused it.';

--changeset events:task-policies
-- Who convenes gives tasks; the institutions that have a part see the whole of it, and so do the people who were invited for them.
call protect_owned_table('task', also_read => '{reader_organisations, reader_bodies, reader_people}', writers => 'spona.coordinators', page => '/tasks/');

--changeset events:task-further-policies splitStatements:false
create policy service_reads on task for select using ((select reader_is_service()));
-- The service hands over what somebody leaves, and takes people out who have deleted their accounts.
create policy service_hands_over on task for update using ((select reader_is_service()));

-- Who runs a body gives its tasks.
create policy keeper_inserts on task for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on task for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));

-- Whether the reader is of those who gave a task.
create function reader_gives(task_id uuid) returns boolean
    language sql stable
    return exists (select from task t where t.id = task_id
        and (reader_pair(t.organisation_id, t.network_id) = any ((select reader_pairs('spona.coordinators'))::text[])
            or t.reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]));

-- Whether a part is the reader's to move: of an institution for which she is in its network, or for which she was invited.
create function reader_has_part(organisation uuid, network uuid, people uuid[]) returns boolean
    language sql stable
    return (organisation = any ((select reader_ids('spona.organisations'))::uuid[])
            and network = any ((select reader_ids('spona.networks'))::uuid[]))
        or (people @> array[(select reader_person())]
            and network = any ((select reader_ids('spona.networks_as_guest_too'))::uuid[]));

-- Who reads a task reads all its parts; an institution that was taken out keeps its own, which nobody else sees but who gave the task.
alter table task_part enable row level security;
alter table task_part force row level security;
create policy reader_reads on task_part for select using (
    (select reader_is_service())
    or organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or (not taken_out and exists (select from task t where t.id = task_id))
    or reader_gives(task_id));
create policy giver_inserts on task_part for insert with check (reader_gives(task_id));
create policy giver_updates on task_part for update using ((select reader_is_service()) or reader_gives(task_id));
-- The parent names the party: only then does it move its own part.
create policy party_updates on task_part for update using (
    not taken_out and reader_has_part(organisation_id, network_id, people) and exists (select from task t where t.id = task_id));
create policy giver_deletes on task_part for delete using (reader_gives(task_id));

-- Addresses are for who gave the task and for the mails.
alter table task_recipient enable row level security;
alter table task_recipient force row level security;
create policy giver_works on task_recipient using ((select reader_is_service()) or exists (
    select from task_part p where p.id = part_id and reader_gives(p.task_id)));

alter table task_link enable row level security;
alter table task_link force row level security;
create policy service_works on task_link using ((select reader_is_service()));

-- Who moves a part is one of the readers of its task.
alter table task_announcement enable row level security;
alter table task_announcement force row level security;
create policy reader_counts on task_announcement using (
    (select reader_is_service()) or exists (select from task t where t.id = task_id));

call protect_attachments('task-part', 'task_part');

--changeset events:task-part-status splitStatements:false
-- How each part stands today (UTC), as far as the reader may know it. The one place of what is settled and what is late: list, page,
-- meeting, files and what waits read it.
create view task_part_status with (security_invoker = true) as
    select p.id, p.task_id, t.organisation_id as giver_id, p.network_id, t.meeting_id, t.title, t.language, t.kind, t.due, t.given_at,
        p.organisation_id, p.institution, p.people, p.status, p.report, p.link, p.moved_at, p.version, stands.settled,
        not stands.settled and t.due < (now() at time zone 'UTC')::date as late
    from task_part p
    join task t on t.id = p.task_id
    cross join lateral (select p.status in ('DONE', 'NOT_DONE', 'DROPPED') as settled) stands
    where not p.taken_out;
--rollback drop view task_part_status;
