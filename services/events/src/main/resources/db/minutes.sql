--liquibase formatted sql

--changeset events:minutes
create table minutes (
    id uuid primary key references meeting on delete cascade,
    status text not null check (status in ('DRAFT', 'CIRCULATED', 'APPROVED')),
    circulated_at timestamptz,
    until timestamptz,
    told boolean not null,
    reminders integer not null,
    silence_approves boolean not null,
    approved_at timestamptz,
    approved_by_silence boolean not null,
    content jsonb,
    version bigint not null,
    check ((status = 'APPROVED') = (content is not null))
);
create index minutes_due on minutes (until) where status = 'CIRCULATED' and silence_approves;
create index minutes_untold on minutes (id) where status <> 'DRAFT' and not told;
create index minutes_missing on minutes (id) where status = 'DRAFT' and reminders < 2;
comment on column minutes.reminders is 'How often whoever convened was told that they are missing.';
comment on column minutes.told is 'Whether those who are invited were written to that the minutes are before them.';
comment on table minutes is 'The minutes of a meeting; under its id. Until they are approved they follow from its record.';
comment on column minutes.content is 'What they say once they are approved.';

create table minutes_remark (
    id uuid primary key,
    meeting_id uuid not null references minutes on delete cascade,
    item_id uuid references agenda_item,
    seat_id uuid not null references meeting_seat,
    made_by uuid,
    text text not null,
    made_at timestamptz not null,
    annex boolean not null,
    status text not null check (status in ('OPEN', 'TAKEN', 'REFUSED', 'NOTED')),
    reason text not null,
    version bigint not null
);
create index on minutes_remark (meeting_id);
comment on column minutes_remark.annex is 'It came after the minutes were approved and changes nothing.';

--changeset events:minutes-policies splitStatements:false
-- A draft is for who convenes.
alter table minutes enable row level security;
alter table minutes force row level security;
create policy invited_reads on minutes for select using (
    (select reader_is_service()) or reader_convenes(id) or (status <> 'DRAFT' and reader_is_invited(id)));
create policy coordinator_inserts on minutes for insert with check (reader_convenes(id));
create policy coordinator_updates on minutes for update using ((select reader_is_service()) or reader_convenes(id));

-- A seat's word comes through the service, which knows whose seat it is.
alter table minutes_remark enable row level security;
alter table minutes_remark force row level security;
create policy invited_reads on minutes_remark for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy service_inserts on minutes_remark for insert with check ((select reader_is_service()));
create policy coordinator_updates on minutes_remark for update using ((select reader_is_service()) or reader_convenes(meeting_id));

-- What was written of the items is before those who are invited with the minutes.
create policy invited_reads on item_record for select using (reader_is_invited(meeting_id)
    and exists (select from minutes m where m.id = meeting_id and m.status <> 'DRAFT'));
