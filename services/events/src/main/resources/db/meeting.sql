--liquibase formatted sql

--changeset events:meeting
create table meeting (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'SENT', 'RUNNING', 'HELD', 'CANCELLED')),
    convened_by uuid not null,
    title text not null,
    purpose text not null,
    language text not null,
    starts_at timestamp,
    ends_at timestamp,
    zone text not null,
    starts timestamptz,
    ends timestamptz,
    place text not null,
    kind text not null check (kind in
        ('ORDINARY', 'EXTRAORDINARY', 'CONSTITUTIVE', 'JOINT', 'WRITTEN', 'WEBINAR', 'TRAINING', 'STUDY_VISIT')),
    roles jsonb not null,
    day_uncertain boolean not null,
    told_days jsonb not null,
    agenda jsonb not null,
    sequence integer not null,
    moved_in_sequence integer not null,
    reader_bodies uuid[] not null default '{}',
    reader_people uuid[] not null default '{}',
    readers_version bigint not null default 0,
    sent_at timestamptz,
    cancelled_at timestamptz,
    cancel_reason text not null,
    number integer,
    number_year integer,
    opened_at timestamptz,
    closed_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (organisation_id, network_id, number_year, number)
);
create index on meeting (network_id, starts);
comment on column meeting.starts_at is 'Local time in the zone, which is what was agreed on; "starts" follows from both and is for order and comparison.';
comment on column meeting.sequence is 'SEQUENCE of the calendar object (RFC 5545, section 3.8.7.4).';
comment on column meeting.moved_in_sequence is 'Since when time and place are as they are: older answers were about others.';
comment on column meeting.number is 'Among the meetings that were opened in that year; it is in the numbers of their decisions.';
comment on column meeting.agenda is 'The points in their order, those apart that are for who is invited alone.';
comment on column meeting.roles is 'What other organisations do for it: role, organisation. It lets nobody read more.';
comment on column meeting.told_days is 'Days that somebody has told, with their sources, as long as none is certain.';
comment on column meeting.reader_bodies is 'The bodies that meet; none when a network does. Who sits in one of them is as one who is invited.';
comment on column meeting.reader_people is 'Who is invited, as far as the directory knows them.';
comment on column meeting.readers_version is 'Counts each time that somebody else is invited: the search hears of it as of any change.';

create table meeting_online (
    meeting_id uuid primary key references meeting on delete cascade,
    link text not null
);
comment on table meeting_online is 'Where one takes part from afar: a row of its own, since not everybody who reads the meeting may know it.';

create table meeting_internal_agenda (
    meeting_id uuid primary key references meeting on delete cascade,
    items jsonb not null
);
comment on table meeting_internal_agenda is 'The whole agenda of a meeting that has internal items: a row of its own, since not everybody who reads the meeting may know them.';

create table meeting_told (
    meeting_id uuid not null references meeting on delete cascade,
    sequence integer not null,
    told jsonb not null,
    primary key (meeting_id, sequence)
);
comment on table meeting_told is 'What those who are invited were told in each sequence, how one takes part from afar included, so that mails say what has changed.';

create table agenda_item (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade
);
create index on agenda_item (meeting_id);
comment on table agenda_item is 'All items that were ever on an agenda: what hangs on one stays, whatever it is called and wherever it stands.';

--changeset events:meeting-policies
-- To convene is the coordinator's, whoever else writes for her organisation. Who is invited sees the meeting once it is sent,
-- for as long as she is in its network.
call protect_owned_table(
    'meeting', shared_when => 'status <> ''DRAFT''', also_read => '{reader_bodies, reader_people}', writers => 'spona.coordinators',
    page => '/meetings/');

--changeset events:meeting-further-policies splitStatements:false
-- The service reads, and hands over what somebody leaves who no longer works for the organisation.
create policy service_reads on meeting for select using ((select reader_is_service()));
create policy service_hands_over on meeting for update using ((select reader_is_service()));

-- Bodies are convened by their secretaries and chairs too, wherever they work, for whoever has founded them.
create function reader_keeps_all(bodies uuid[], organisation uuid, network uuid) returns boolean
    language sql stable
    return cardinality(bodies) > 0 and bodies <@ (select reader_ids('spona.kept_bodies'))::uuid[]
        and exists (select from directory_body b where b.id = any (bodies) and b.status = 'ACTIVE'
            and b.organisation_id = organisation and b.network_id = network);
create policy keeper_reads on meeting for select using (reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]);
create policy keeper_inserts on meeting for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on meeting for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_deletes on meeting for delete using (reader_keeps_all(reader_bodies, organisation_id, network_id));

-- Whether the reader convenes a meeting that she sees.
create function reader_convenes(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting
        and (reader_pair(m.organisation_id, m.network_id) = any ((select reader_pairs('spona.coordinators'))::text[])
            or m.reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]));

-- Whether the reader is on the list of a meeting that was sent, and still in its network; or sits in a body that meets.
create function reader_is_invited(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting and m.status <> 'DRAFT'
        and (m.reader_bodies && (select reader_ids('spona.bodies'))::uuid[]
            or (m.reader_people @> array[(select reader_person())]
                and m.network_id = any ((select reader_ids('spona.networks_as_guest_too'))::uuid[]))));

-- How one takes part from afar is for those who are invited and who convene.
alter table meeting_online enable row level security;
alter table meeting_online force row level security;
create policy invited_reads on meeting_online for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on meeting_online for insert with check (reader_convenes(meeting_id));
create policy coordinator_updates on meeting_online for update using (reader_convenes(meeting_id));
create policy coordinator_deletes on meeting_online for delete using (reader_convenes(meeting_id));

-- So are internal items.
alter table meeting_internal_agenda enable row level security;
alter table meeting_internal_agenda force row level security;
create policy invited_reads on meeting_internal_agenda for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on meeting_internal_agenda for insert with check (reader_convenes(meeting_id));
create policy coordinator_updates on meeting_internal_agenda for update using (reader_convenes(meeting_id));
create policy coordinator_deletes on meeting_internal_agenda for delete using (reader_convenes(meeting_id));

-- Who reads a meeting knows its items.
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy reader_reads on agenda_item for select using (exists (select from meeting m where m.id = meeting_id));
create policy coordinator_works on agenda_item using (reader_convenes(meeting_id));

-- What was told before is for who convenes and for the mails.
alter table meeting_told enable row level security;
alter table meeting_told force row level security;
create policy coordinator_works on meeting_told using ((select reader_is_service()) or reader_convenes(meeting_id));

--changeset events:meeting-version-policies splitStatements:false
-- Those who are invited may know what they were told before.
create policy invitee_reads on thing_version for select using (shared and reader_is_invited(thing_id));
