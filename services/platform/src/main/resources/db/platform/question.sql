--liquibase formatted sql

--changeset platform:question
-- Questions that were sent by mail.
create table question (
    id uuid primary key,
    counted_for uuid not null,
    asked_at timestamptz not null default now()
);
create index on question (counted_for, asked_at);
comment on table question is 'That something was asked, and when; what, is in the mail alone.';
comment on column question.counted_for is 'The person who asked, or the network that was asked by somebody without an account.';

--changeset platform:question-policies
alter table question enable row level security;
alter table question force row level security;
create policy reader_works on question using (counted_for = (select reader_person()) or (select reader_is_service()));
