--liquibase formatted sql

--changeset events:mailing
create table invitee_mail (
    invitee_id uuid primary key references meeting_invitee on delete cascade,
    due boolean not null,
    reminder_due boolean not null,
    mailed_sequence integer,
    cancellation_mailed boolean not null default false,
    state text not null default 'NONE' check (state in ('NONE', 'WAITING', 'SENT', 'STOPPED', 'REFUSED', 'NO_ADDRESS', 'NO_MEMBER')),
    notice_key text
);
create index invitee_mail_due on invitee_mail (invitee_id) where due;
create index on invitee_mail (notice_key);
comment on table invitee_mail is 'What was written to an invitee so far.';
comment on column invitee_mail.due is 'She has to be written to; what, follows from the rest and the meeting.';
comment on column invitee_mail.mailed_sequence is 'The newest state of the meeting that she was written about; absent when nothing was.';
comment on column invitee_mail.state is 'What became of the newest mail.';
comment on column invitee_mail.notice_key is 'The notice that is the newest mail.';

--changeset events:mailing-policies splitStatements:false
alter table invitee_mail enable row level security;
alter table invitee_mail force row level security;
create policy coordinator_works on invitee_mail using ((select reader_is_service()) or exists (
    select from meeting_invitee i where i.id = invitee_id and reader_convenes(i.meeting_id)));
