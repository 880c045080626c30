--liquibase formatted sql

--changeset events:poll
create table meeting_poll (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    zone text not null,
    deadline timestamptz not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    chosen_option uuid,
    reason text not null,
    version bigint not null
);
create unique index meeting_poll_open on meeting_poll (meeting_id) where closed_at is null;
create index on meeting_poll (meeting_id, opened_at);
comment on table meeting_poll is 'When a meeting can be: asked while it is a draft, at most one question at a time.';
comment on column meeting_poll.zone is 'Of its options, as that of the meeting was when it was opened.';
comment on column meeting_poll.reason is 'Why an option was taken at which a quorum or a required seat is missing.';

create table meeting_poll_option (
    id uuid primary key,
    poll_id uuid not null references meeting_poll on delete cascade,
    starts_at timestamp not null,
    ends_at timestamp not null
);
create index on meeting_poll_option (poll_id);

create table meeting_poll_answer (
    id uuid primary key,
    poll_id uuid not null references meeting_poll on delete cascade,
    invitee_id uuid not null references meeting_invitee on delete cascade,
    answers jsonb not null,
    asked_at timestamptz not null default now(),
    answered_at timestamptz,
    answers_on date,
    answers_that_day integer not null,
    reminder_due boolean not null,
    version bigint not null,
    unique (poll_id, invitee_id)
);
create index on meeting_poll_answer (invitee_id);
create index meeting_poll_answer_reminder on meeting_poll_answer (id) where reminder_due;
comment on table meeting_poll_answer is 'Who was asked, with what she says: YES, IF_NEED_BE or NO by option.';
comment on column meeting_poll_answer.answers_that_day is 'How often she has answered on answers_on (UTC), which is limited.';

--changeset events:poll-policies splitStatements:false
-- Who is asked sees no row: the service shows her the question and keeps her answer, once it knows who she is.
alter table meeting_poll enable row level security;
alter table meeting_poll force row level security;
create policy coordinator_works on meeting_poll using ((select reader_is_service()) or reader_convenes(meeting_id));

alter table meeting_poll_option enable row level security;
alter table meeting_poll_option force row level security;
create policy coordinator_works on meeting_poll_option using (exists (select from meeting_poll p where p.id = poll_id));

-- What people say is theirs: who convenes reads it and has them reminded, and writes none of it.
alter table meeting_poll_answer enable row level security;
alter table meeting_poll_answer force row level security;
create policy coordinator_reads on meeting_poll_answer for select using (exists (select from meeting_poll p where p.id = poll_id));
create policy coordinator_reminds on meeting_poll_answer for update using (exists (select from meeting_poll p where p.id = poll_id));
create policy service_inserts on meeting_poll_answer for insert with check ((select reader_is_service()));
create policy service_deletes on meeting_poll_answer for delete using ((select reader_is_service()));
