--liquibase formatted sql

--changeset events:survey
create table survey (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE')),
    status text not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    made_by uuid not null,
    meeting_id uuid references meeting on delete set null,
    title text not null,
    introduction text not null,
    language text not null,
    until date,
    questions jsonb not null,
    audience text not null check (audience in ('ALL', 'CHOSEN')),
    chosen uuid[] not null default '{}',
    further text not null,
    reader_organisations uuid[] not null default '{}',
    reader_bodies uuid[] not null default '{}',
    opened_at timestamptz,
    closes_at timestamptz,
    reminded_at timestamptz,
    deadline_reminded_at timestamptz,
    closed_at timestamptz,
    answered_organisations uuid[] not null default '{}',
    answered_people uuid[] not null default '{}',
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    check (status = 'DRAFT' or closes_at is not null)
);
create index on survey (meeting_id);
create index survey_closes on survey (closes_at) where status = 'OPEN';
comment on table survey is 'Questionnaires to member organisations.';
comment on column survey.chosen is 'The organisations that are to be asked, when not all are.';
comment on column survey.further is 'Further institutions with an address each, a line each, as they were typed.';
comment on column survey.reader_organisations is 'Those of the directory that are asked, frozen when it was sent.';
comment on column survey.reader_bodies is 'The body whose institutions are asked; empty when those of a network are.';
comment on column survey.reminded_at is 'When the silent were reminded by hand, which is done once.';
comment on column survey.deadline_reminded_at is 'When they were reminded before the last day, or when that was found to be needless.';
comment on column survey.answered_organisations is 'Once it is closed those who have answered read all answers.';

create table survey_part (
    id uuid primary key,
    survey_id uuid not null references survey on delete cascade,
    organisation_id uuid,
    network_id uuid not null,
    institution text not null,
    people uuid[] not null default '{}',
    sent_at timestamptz,
    saved_at timestamptz,
    saved_by uuid,
    saves_on date,
    saves_that_day integer not null,
    version bigint not null,
    unique (survey_id, organisation_id)
);
create index on survey_part (survey_id);
create index on survey_part (organisation_id);
comment on table survey_part is 'One institution that is asked, and whether it has answered.';
comment on column survey_part.institution is 'What it is called, when the directory does not know it.';
comment on column survey_part.people is 'Who sits in the body for it.';
comment on column survey_part.saved_by is 'The person; absent of what was saved by a personal link.';
comment on column survey_part.saves_that_day is 'How often it was saved on saves_on (UTC), which is limited.';

create table survey_answers (
    id uuid primary key references survey_part on delete cascade,
    answers jsonb not null,
    version bigint not null
);
comment on table survey_answers is 'What an institution answers, as it was typed; has the id of its part.';

create table survey_recipient (
    id uuid primary key,
    part_id uuid not null references survey_part on delete cascade,
    person_id uuid,
    name text not null,
    email text,
    due text check (due in ('ASKED', 'REMINDER', 'DEADLINE', 'RESULTS')),
    unique (part_id, person_id),
    unique (part_id, email)
);
create index survey_recipient_due on survey_recipient (id) where due is not null;
comment on table survey_recipient is 'Who is written to for an institution: people of the directory, and addresses of those whom it does not know.';
comment on column survey_recipient.due is 'What has to be written; absent when nothing has.';

create table survey_link (
    digest text primary key,
    part_id uuid not null references survey_part on delete cascade,
    made_at timestamptz not null default now()
);
create index on survey_link (part_id);
comment on table survey_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

--changeset events:survey-policies
call protect_owned_table(
    'survey', shared_when => 'status <> ''DRAFT''', also_read => '{reader_organisations, reader_bodies}', writers => 'spona.coordinators',
    page => '/surveys/');

--changeset events:survey-further-policies splitStatements:false
-- The service takes answers, reminds and closes.
create policy service_reads on survey for select using ((select reader_is_service()));
create policy service_updates on survey for update using ((select reader_is_service()));

-- Who runs a body asks its institutions.
create policy keeper_reads on survey for select using (reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]);
create policy keeper_inserts on survey for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on survey for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));

-- Whether the reader is of those who ask.
create function reader_asks(asked uuid) returns boolean
    language sql stable
    return exists (select from survey s where s.id = asked
        and (reader_pair(s.organisation_id, s.network_id) = any ((select reader_pairs('spona.coordinators'))::text[])
            or s.reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]));

-- An institution sees its own part, who asks sees who has answered, and once it is over those who have answered see each other.
alter table survey_part enable row level security;
alter table survey_part force row level security;
create policy reader_reads on survey_part for select using (
    (select reader_is_service())
    or (reader_has_part(organisation_id, network_id, people) and exists (select from survey s where s.id = survey_id))
    or reader_asks(survey_id)
    or (sent_at is not null and exists (select from survey s where s.id = survey_id and s.status = 'CLOSED'
        and (s.answered_organisations && (select reader_ids('spona.organisations'))::uuid[]
            or s.answered_people @> array[(select reader_person())]))));
create policy asker_inserts on survey_part for insert with check (reader_asks(survey_id));
create policy service_updates on survey_part for update using ((select reader_is_service()));

-- What is typed and not sent is the institution's own.
alter table survey_answers enable row level security;
alter table survey_answers force row level security;
create policy reader_reads on survey_answers for select using (
    (select reader_is_service())
    or exists (select from survey_part p where p.id = survey_answers.id
        and (p.sent_at is not null or reader_has_part(p.organisation_id, p.network_id, p.people))));
create policy service_inserts on survey_answers for insert with check ((select reader_is_service()));
create policy service_updates on survey_answers for update using ((select reader_is_service()));

-- Addresses are for who asks and for the mails.
alter table survey_recipient enable row level security;
alter table survey_recipient force row level security;
create policy asker_works on survey_recipient using ((select reader_is_service()) or exists (
    select from survey_part p where p.id = part_id and reader_asks(p.survey_id)));

alter table survey_link enable row level security;
alter table survey_link force row level security;
create policy service_works on survey_link using ((select reader_is_service()));

--changeset events:survey-discards
create policy keeper_deletes on survey for delete using (
    status = 'DRAFT' and reader_keeps_all(reader_bodies, organisation_id, network_id));
-- What was sent is no more its asker's to take back.
create policy only_drafts_are_deleted on survey as restrictive for delete using (status = 'DRAFT');

--changeset events:survey-column-comments
comment on column survey.reader_bodies is 'The bodies whose institutions are asked; empty when those of a network are.';
