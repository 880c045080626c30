--liquibase formatted sql

--changeset events:attendance
create table seat_attendance (
    id uuid primary key references meeting_seat,
    meeting_id uuid not null references meeting on delete cascade,
    presence text not null check (presence in ('PRESENT', 'REMOTE', 'DEPUTY', 'EXCUSED', 'ABSENT')),
    who text not null,
    arrived text not null,
    left_at text not null,
    reason text not null,
    away jsonb not null,
    version bigint not null
);
create index on seat_attendance (meeting_id);
comment on table seat_attendance is 'Who is there for a seat; under the id of the seat. Whether there is a quorum follows from it and is kept nowhere.';
comment on column seat_attendance.arrived is 'Hour on the clock at the place; empty from the beginning.';
comment on column seat_attendance.away is 'Items of the agenda for which she stepped out.';

create table item_record (
    id uuid primary key references agenda_item,
    meeting_id uuid not null references meeting on delete cascade,
    text text not null,
    outcome text check (outcome in ('NOTED', 'ACCEPTED', 'CHANGED', 'REJECTED', 'POSTPONED', 'FORWARDED', 'WITHDRAWN', 'NO_DECISION')),
    held_by uuid,
    held_by_name text,
    held_until timestamptz,
    version bigint not null
);
create index on item_record (meeting_id);
comment on table item_record is 'What is written of an item of an agenda; under the id of the item.';
comment on column item_record.held_until is 'Until then whoever holds it writes in it, and nobody else.';

--changeset events:attendance-policies splitStatements:false
alter table seat_attendance enable row level security;
alter table seat_attendance force row level security;
create policy invited_reads on seat_attendance for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on seat_attendance for insert with check (reader_convenes(meeting_id));
create policy coordinator_updates on seat_attendance for update using ((select reader_is_service()) or reader_convenes(meeting_id));

-- What is written of an item is a draft of who convenes.
alter table item_record enable row level security;
alter table item_record force row level security;
create policy coordinator_works on item_record using ((select reader_is_service()) or reader_convenes(meeting_id));
