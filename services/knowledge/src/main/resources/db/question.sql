--liquibase formatted sql

--changeset knowledge:practice-question
create table practice_question (
    id uuid primary key,
    practice_id uuid not null references practice on delete cascade,
    person_id uuid not null,
    asked_at timestamptz not null default now()
);
create index on practice_question (person_id, asked_at);
comment on table practice_question is 'That somebody has asked about a practice, and when; what, is in the mail alone.';

--changeset knowledge:practice-question-policies
alter table practice_question enable row level security;
alter table practice_question force row level security;
create policy reader_works on practice_question using (person_id = (select reader_person()) or (select reader_is_service()));
