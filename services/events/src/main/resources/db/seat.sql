--liquibase formatted sql

--changeset events:seat
create table meeting_body (
    meeting_id uuid not null references meeting on delete cascade,
    body_id uuid not null,
    name text not null,
    rule jsonb not null,
    organisation_id uuid,
    network_id uuid,
    number integer,
    number_year integer,
    primary key (meeting_id, body_id),
    unique (organisation_id, network_id, number_year, number)
);
comment on table meeting_body is 'The bodies that meet, with their rules, as they were when the invitations were sent.';
comment on column meeting_body.number is 'Of a joint meeting that was opened: which one it is among those of the body''s founder in the network in that year.';

create table meeting_seat (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    body_id uuid,
    body_seat_id uuid,
    organisation_id uuid,
    institution text not null,
    role text not null check (role in ('CHAIR', 'MEMBER', 'SECRETARY', 'EXPERT', 'OBSERVER')),
    voting boolean not null,
    vacant boolean not null,
    place integer not null,
    foreign key (meeting_id, body_id) references meeting_body
);
create index on meeting_seat (meeting_id, place);
comment on table meeting_seat is 'The seats of a meeting, as they were when the invitations were sent.';
comment on column meeting_seat.institution is 'Whose it is, as lists print it.';

alter table meeting_invitee add seat_id uuid references meeting_seat;
create index on meeting_invitee (seat_id);
comment on column meeting_invitee.seat_id is 'For which seat she is invited; who has none is a guest.';

--changeset events:seat-policies splitStatements:false
alter table meeting_body enable row level security;
alter table meeting_body force row level security;
create policy invited_reads on meeting_body for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on meeting_body for insert with check ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_updates on meeting_body for update using ((select reader_is_service()) or reader_convenes(meeting_id));

-- The last number of a meeting of an organisation in a network in a year, whoever asks: whoever opens a joint meeting numbers it for founders
-- whose meetings she does not see.
create function last_meeting_number(organisation uuid, network uuid, in_year integer) returns integer language plpgsql as $$
declare
    asking text := coalesce(current_setting('spona.service', true), '');
    last integer;
begin
    perform set_config('spona.service', 'on', true);
    select coalesce(max(number), 0) into last from (
        select m.number from meeting m
        where m.organisation_id = organisation and m.network_id = network and m.number_year = in_year
        union all
        select b.number from meeting_body b
        where b.organisation_id = organisation and b.network_id = network and b.number_year = in_year) numbers;
    perform set_config('spona.service', asking, true);
    return last;
end
$$;

alter table meeting_seat enable row level security;
alter table meeting_seat force row level security;
create policy invited_reads on meeting_seat for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on meeting_seat for insert with check ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_updates on meeting_seat for update using ((select reader_is_service()) or reader_convenes(meeting_id));

--changeset events:seat-takeover
-- Two institutions turn out to be one before their meeting: one seat is left.
create policy service_deletes on meeting_seat for delete using ((select reader_is_service()));
