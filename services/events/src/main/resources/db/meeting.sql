--liquibase formatted sql

--changeset events:meeting
create table meeting (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION')),
    status text not null check (status in ('DRAFT', 'SENT', 'CANCELLED')),
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
    host_organisation_id uuid,
    sequence integer not null,
    moved_in_sequence integer not null,
    reader_people uuid[] not null default '{}',
    sent_at timestamptz,
    cancelled_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on meeting (network_id, starts);
comment on column meeting.starts_at is 'Local time in the zone, which is what was agreed on; "starts" follows from both and is for order and comparison.';
comment on column meeting.sequence is 'SEQUENCE of the calendar object (RFC 5545, section 3.8.7.4).';
comment on column meeting.moved_in_sequence is 'Since when time and zone are as they are: older answers were about another time.';
comment on column meeting.reader_people is 'The people of meeting_invitee.';

create table meeting_agenda_item (
    meeting_id uuid not null references meeting on delete cascade,
    position integer not null,
    title text not null,
    owner text not null,
    minutes integer,
    primary key (meeting_id, position)
);

create table meeting_online (
    meeting_id uuid primary key references meeting on delete cascade,
    link text not null
);
comment on table meeting_online is 'Where one takes part from afar: a row of its own, since not everybody who reads the meeting may know it.';

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
    mailed_sequence integer not null,
    called_off boolean not null,
    call_off_told boolean not null,
    mail_due boolean not null,
    reminded boolean not null,
    mail_state text not null check (mail_state in ('NONE', 'WAITING', 'SENT', 'STOPPED', 'REFUSED', 'NO_ADDRESS', 'NO_MEMBER')),
    version bigint not null,
    unique (meeting_id, person_id)
);
create index meeting_invitee_mail_due on meeting_invitee (id) where mail_due;
create index on meeting_invitee (substitute_for);
comment on column meeting_invitee.institution is 'Whom she comes from, when the directory does not know it.';
comment on column meeting_invitee.answers_that_day is 'How often she has answered on answers_on (UTC), which is limited.';
comment on column meeting_invitee.substitutes_named is 'How many people she has named as her substitute, those called off included, which is limited.';
comment on column meeting_invitee.mailed_sequence is 'The newest state of the meeting that she was written about; -1 for none.';
comment on column meeting_invitee.mail_due is 'She has to be written to; what, follows from the rest.';

create table invitee_contact (
    invitee_id uuid primary key references meeting_invitee on delete cascade,
    email text,
    language text,
    note text not null default ''
);
comment on table invitee_contact is 'What is between an invitee and who convenes: the address of one whom the directory does not know, and her word to the organiser.';

create table answer_link (
    digest text primary key,
    invitee_id uuid not null references meeting_invitee on delete cascade,
    made_at timestamptz not null default now()
);
create index on answer_link (invitee_id);
comment on table answer_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

--changeset events:meeting-policies
-- To convene is the coordinator's, whoever else writes for her organisation. Who is invited sees the meeting once it is sent,
-- for as long as she is in its network.
call protect_owned_table(
    'meeting', shared_when => 'status <> ''DRAFT''', also_read => '{reader_people}', writers => 'spona.coordinators');

--changeset events:meeting-further-policies splitStatements:false
-- The service reads, and hands over what somebody leaves who no longer works for the organisation.
create policy service_reads on meeting for select using ((select reader_is_service()));
create policy service_hands_over on meeting for update using ((select reader_is_service()));

-- Whether the reader convenes a meeting that she sees.
create function reader_convenes(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting
        and reader_pair(m.organisation_id, m.network_id) = any ((select reader_pairs('spona.coordinators'))::text[]));

-- Whether the reader is on the list of a meeting that was sent, and still in its network.
create function reader_is_invited(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting and m.status <> 'DRAFT'
        and m.reader_people @> array[(select reader_person())]
        and m.network_id = any ((select reader_ids('spona.networks_as_guest_too'))::uuid[]));

-- Whoever sees the meeting sees its agenda: the policy of the meeting decides.
alter table meeting_agenda_item enable row level security;
alter table meeting_agenda_item force row level security;
create policy reader_reads on meeting_agenda_item for select using (exists (select from meeting m where m.id = meeting_id));
create policy coordinator_inserts on meeting_agenda_item for insert with check (reader_convenes(meeting_id));
create policy coordinator_updates on meeting_agenda_item for update using (reader_convenes(meeting_id));
create policy coordinator_deletes on meeting_agenda_item for delete using (reader_convenes(meeting_id));

-- Who else is invited, what they say, and how one takes part from afar is for those who are invited and who convene.
alter table meeting_online enable row level security;
alter table meeting_online force row level security;
create policy invited_reads on meeting_online for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on meeting_online for insert with check (reader_convenes(meeting_id));
create policy coordinator_updates on meeting_online for update using (reader_convenes(meeting_id));
create policy coordinator_deletes on meeting_online for delete using (reader_convenes(meeting_id));

alter table meeting_invitee enable row level security;
alter table meeting_invitee force row level security;
create policy invited_reads on meeting_invitee for select using (
    (select reader_is_service()) or reader_convenes(meeting_id) or reader_is_invited(meeting_id));
create policy coordinator_inserts on meeting_invitee for insert with check ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_updates on meeting_invitee for update using ((select reader_is_service()) or reader_convenes(meeting_id));
create policy coordinator_deletes on meeting_invitee for delete using ((select reader_is_service()) or reader_convenes(meeting_id));

alter table invitee_contact enable row level security;
alter table invitee_contact force row level security;
create policy coordinator_works on invitee_contact using ((select reader_is_service()) or exists (
    select from meeting_invitee i where i.id = invitee_id and reader_convenes(i.meeting_id)));

alter table answer_link enable row level security;
alter table answer_link force row level security;
create policy service_works on answer_link using ((select reader_is_service()));
