--liquibase formatted sql

--changeset events:participation
create table participation (
    invitee_id uuid primary key references meeting_invitee on delete cascade,
    meeting_id uuid not null references meeting on delete cascade,
    minutes integer check (minutes >= 0),
    joined_at timestamp,
    left_at timestamp
);
create index on participation (meeting_id);
comment on table participation is 'Who was there of those who are invited; under the id of the invitation.';
comment on column participation.minutes is 'For how long; null when nobody counted.';
comment on column participation.joined_at is 'On the clock of the list that was taken; forgotten some time after the meeting, as when she left.';

--changeset events:participation-policies
-- Who was there is for who convenes, and for everybody whether she was.
alter table participation enable row level security;
alter table participation force row level security;
create policy coordinator_works on participation using ((select reader_is_service()) or reader_convenes(meeting_id));
create policy participant_reads on participation for select using (exists (
    select from meeting_invitee i where i.id = invitee_id and i.person_id = (select reader_person())));
