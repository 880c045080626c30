--liquibase formatted sql

--changeset events:invitation
create table meeting_invitee (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    person_id uuid,
    name text not null,
    organisation_id uuid,
    institution text not null,
    substitute_for uuid references meeting_invitee on delete cascade,
    answer text check (answer in ('YES', 'NO', 'MAYBE', 'SUBSTITUTE')),
    answered_at timestamptz,
    answered_in_sequence integer,
    answers_on date,
    answers_that_day integer not null,
    substitutes_named integer not null,
    self_registered boolean not null,
    called_off boolean not null,
    version bigint not null,
    unique (meeting_id, person_id)
);
create index on meeting_invitee (substitute_for);
comment on column meeting_invitee.institution is 'Whom she comes from, when the directory does not know it.';
comment on column meeting_invitee.self_registered is 'She was invited by nobody: she reads the meeting and has said whether she comes.';
comment on column meeting_invitee.answers_that_day is 'How often she has answered on answers_on (UTC), which is limited.';
comment on column meeting_invitee.substitutes_named is 'How many people she has named as her substitute, those called off included, which is limited.';

create table invitee_contact (
    invitee_id uuid primary key references meeting_invitee on delete cascade,
    email text,
    language text,
    note text not null default ''
);
comment on table invitee_contact is 'Private data of an invitee: the address of one whom the directory does not know, and her word to the organiser.';

create table answer_link (
    digest text primary key,
    invitee_id uuid not null references meeting_invitee on delete cascade,
    made_at timestamptz not null default now()
);
create index on answer_link (invitee_id);
comment on table answer_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

--changeset events:invitation-policies splitStatements:false
-- Who else is invited, and what they say, is for those who are invited and who convene.
alter table meeting_invitee enable row level security;
alter table meeting_invitee force row level security;
create policy invited_reads on meeting_invitee for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
-- Whoever reads a meeting sees whether she is on its list herself, or was taken off it.
create policy invitee_reads on meeting_invitee for select using (
    person_id = (select reader_person()) and exists (select from meeting m where m.id = meeting_id));
-- Who has put herself on the list may know how one takes part from afar, and not who else is on it.
create policy registrant_reads on meeting_online for select using (exists (
    select from meeting_invitee i where i.meeting_id = meeting_online.meeting_id
        and i.person_id = (select reader_person()) and i.self_registered and not i.called_off));
create policy coordinator_inserts on meeting_invitee for insert with check ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_updates on meeting_invitee for update using ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_deletes on meeting_invitee for delete using ((select reader_is_service()) or reader_convenes(meeting_id));

alter table invitee_contact enable row level security;
alter table invitee_contact force row level security;
create policy coordinator_works on invitee_contact using ((select reader_is_service()) or exists (
    select from meeting_invitee i where i.id = invitee_id and reader_convenes(i.meeting_id)));

create policy invitee_reads on invitee_contact for select using (exists (
    select from meeting_invitee i where i.id = invitee_id and i.person_id = (select reader_person())));

alter table answer_link enable row level security;
alter table answer_link force row level security;
create policy service_works on answer_link using ((select reader_is_service()));
