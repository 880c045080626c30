--liquibase formatted sql

--changeset events:written
create table written_procedure (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE')),
    status text not null check (status in ('DRAFT', 'OPEN', 'CLOSED', 'WITHDRAWN')),
    reader_bodies uuid[] not null,
    body_name text not null,
    made_by uuid not null,
    decision_visibility text not null check (decision_visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    kind text not null check (kind in ('DECISION', 'CONCLUSION', 'RECOMMENDATION', 'OPINION')),
    title text not null,
    text text not null,
    language text not null,
    until date,
    rule jsonb,
    number integer,
    number_year integer,
    opened_at timestamptz,
    closes_at timestamptz,
    closed_at timestamptz,
    result jsonb,
    decision_id uuid,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (organisation_id, network_id, number_year, number),
    check (status in ('DRAFT', 'WITHDRAWN') or (rule is not null and number is not null and closes_at is not null))
);
create index written_procedure_due on written_procedure (closes_at) where status = 'OPEN';
comment on table written_procedure is 'Proposals that bodies vote on in writing, between their meetings.';
comment on column written_procedure.reader_bodies is 'The one body that votes; whoever sits there reads it once it is put to vote.';
comment on column written_procedure.rule is 'By which the body decides on it: its own as it was when this was put to vote.';
comment on column written_procedure.result is 'What it came to, once it is closed.';

create table written_seat (
    id uuid primary key,
    procedure_id uuid not null references written_procedure on delete cascade,
    body_seat_id uuid not null,
    institution text not null,
    role text not null check (role in ('CHAIR', 'MEMBER', 'SECRETARY', 'EXPERT', 'OBSERVER')),
    voting boolean not null,
    vacant boolean not null,
    place integer not null,
    unique (procedure_id, body_seat_id)
);
comment on table written_seat is 'The seats of a body as they were when something was put to vote in writing.';

create table written_vote (
    seat_id uuid primary key references written_seat on delete cascade,
    procedure_id uuid not null references written_procedure on delete cascade,
    choice text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    channel text not null check (channel in ('OWN', 'PHONE')),
    voted_by uuid,
    voted_at timestamptz not null default now(),
    times integer not null
);
create index on written_vote (procedure_id);
comment on column written_vote.channel is 'OWN: one of the people of the seat; PHONE: whoever runs the body has entered it.';
comment on column written_vote.times is 'How often it was said, which is limited.';

create table written_voter (
    id uuid primary key,
    procedure_id uuid not null references written_procedure on delete cascade,
    seat_id uuid not null references written_seat on delete cascade,
    person_id uuid not null,
    unique (seat_id, person_id)
);
comment on table written_voter is 'Who was asked for which seat: what her links open, for as long as she speaks for that seat.';

create table written_link (
    digest text primary key,
    voter_id uuid not null references written_voter on delete cascade,
    made_at timestamptz not null default now()
);
create index on written_link (voter_id);
comment on table written_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

alter table decision alter meeting_id drop not null;
alter table decision alter item_id drop not null;
alter table decision add written_procedure_id uuid references written_procedure;
alter table decision add check (num_nonnulls(meeting_id, written_procedure_id) = 1);
comment on column decision.written_procedure_id is 'In which it was made, when not at a meeting.';

--changeset events:written-policies
call protect_owned_table(
    'written_procedure', shared_when => 'status <> ''DRAFT''', also_read => '{reader_bodies}', writers => 'spona.coordinators',
    page => '/written-procedures/');
call protect_attachments('written-procedure', 'written_procedure', writers => 'spona.coordinators', of_bodies => true);

--changeset events:written-further-policies splitStatements:false
-- The service takes votes and closes what is over.
create policy service_reads on written_procedure for select using ((select reader_is_service()));
create policy service_updates on written_procedure for update using ((select reader_is_service()));

-- Who runs a body puts to vote what it decides in writing.
create policy keeper_reads on written_procedure for select using (reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]);
create policy keeper_inserts on written_procedure for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on written_procedure for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));

-- Whether the reader puts to vote what a procedure asks.
create function reader_keeps_written(written uuid) returns boolean
    language sql stable
    return exists (select from written_procedure p where p.id = written
        and (reader_pair(p.organisation_id, p.network_id) = any ((select reader_pairs('spona.coordinators'))::text[])
            or p.reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]));

-- Who reads a procedure reads how its seats voted; what seats say comes through the service, which knows whose seat it is.
alter table written_seat enable row level security;
alter table written_seat force row level security;
create policy reader_reads on written_seat for select using (
    (select reader_is_service()) or exists (select from written_procedure p where p.id = procedure_id));
create policy keeper_inserts on written_seat for insert with check (reader_keeps_written(procedure_id));

alter table written_vote enable row level security;
alter table written_vote force row level security;
create policy reader_reads on written_vote for select using (
    (select reader_is_service()) or exists (select from written_procedure p where p.id = procedure_id));
create policy service_inserts on written_vote for insert with check ((select reader_is_service()));
create policy service_updates on written_vote for update using ((select reader_is_service()));

alter table written_voter enable row level security;
alter table written_voter force row level security;
create policy keeper_works on written_voter using ((select reader_is_service()) or reader_keeps_written(procedure_id));

alter table written_link enable row level security;
alter table written_link force row level security;
create policy service_works on written_link using ((select reader_is_service()));
create policy keeper_inserts on written_link for insert with check (exists (select from written_voter v where v.id = voter_id));

-- What was carried in writing is decided by the service, once it is closed.
create policy service_inserts on decision for insert with check ((select reader_is_service()) and written_procedure_id is not null);
