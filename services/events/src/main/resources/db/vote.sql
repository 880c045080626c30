--liquibase formatted sql

--changeset events:vote
create table item_vote (
    id uuid primary key references agenda_item,
    meeting_id uuid not null references meeting on delete cascade,
    method text not null check (method in ('SHOW_OF_HANDS', 'PER_SEAT', 'CONSENSUS')),
    in_favour integer not null,
    against integer not null,
    abstained integer not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    version bigint not null
);
create index on item_vote (meeting_id);
comment on table item_vote is 'The vote on an item of an agenda; under the id of the item. What it comes to follows from the rule and from who is there, and is kept nowhere.';
comment on column item_vote.in_favour is 'Hands that were counted.';

create table seat_vote (
    item_id uuid not null references item_vote on delete cascade,
    seat_id uuid not null references meeting_seat,
    meeting_id uuid not null references meeting on delete cascade,
    choice text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    channel text not null check (channel in ('OWN', 'ROLL_CALL', 'PHONE')),
    voted_by uuid,
    voted_at timestamptz not null default now(),
    primary key (item_id, seat_id)
);
create index on seat_vote (meeting_id);
comment on column seat_vote.channel is 'OWN: one of the people of the seat; else whoever keeps the record has entered it.';

--changeset events:vote-policies splitStatements:false
alter table item_vote enable row level security;
alter table item_vote force row level security;
create policy invited_reads on item_vote for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on item_vote for insert with check (reader_convenes(meeting_id));
create policy coordinator_updates on item_vote for update using (reader_convenes(meeting_id));

alter table seat_vote enable row level security;
alter table seat_vote force row level security;
create policy invited_reads on seat_vote for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on seat_vote for insert with check ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_updates on seat_vote for update using ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_deletes on seat_vote for delete using (reader_convenes(meeting_id));
