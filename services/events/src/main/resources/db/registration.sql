--liquibase formatted sql

--changeset events:registration
create table meeting_registration (
    id uuid primary key references meeting on delete cascade,
    places integer check (places between 1 and 5000),
    deadline timestamptz not null,
    open_to text not null check (open_to in ('REGION', 'EVERYBODY')),
    counts_shown boolean not null,
    questions jsonb not null,
    version bigint not null
);
comment on table meeting_registration is 'That people register for a meeting, whose id it has. Its row is locked by whatever changes who has a place.';
comment on column meeting_registration.places is 'How many people can come; absent for as many as want to.';

create table meeting_registrant (
    id uuid primary key,
    meeting_id uuid not null references meeting_registration on delete cascade,
    person_id uuid,
    name text not null,
    organisation_id uuid,
    institution text not null,
    others jsonb not null,
    answers jsonb not null,
    status text not null check (status in ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED', 'EXPIRED', 'LEFT', 'REMOVED')),
    requested_at timestamptz not null,
    queued_at timestamptz,
    offered_until timestamptz,
    invitee_id uuid references meeting_invitee on delete set null,
    exception_reason text not null,
    version bigint not null
);
create unique index meeting_registrant_person on meeting_registrant (meeting_id, person_id)
    where person_id is not null and status in ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED');
create index on meeting_registrant (meeting_id, requested_at);
create index on meeting_registrant (invitee_id);
create index meeting_registrant_offer on meeting_registrant (offered_until) where status = 'OFFERED';
comment on column meeting_registrant.others is 'The names of those who come with her: they have places together or not at all.';
comment on column meeting_registrant.queued_at is 'Since when she stands in the queue, which is its order.';
comment on column meeting_registrant.invitee_id is 'As which invitee she has a place.';

create table registrant_contact (
    registrant_id uuid primary key references meeting_registrant on delete cascade,
    email text not null,
    email_key text not null,
    language text not null
);
create index on registrant_contact (email_key);
comment on table registrant_contact is 'The address of a visitor who registers.';

create table registrant_link (
    digest text primary key,
    registrant_id uuid not null references meeting_registrant on delete cascade
);
create index on registrant_link (registrant_id);
comment on table registrant_link is 'SHA-256 of the secrets in the personal links of mails.';

--changeset events:registration-policies splitStatements:false
-- Who reads a meeting sees how one registers.
alter table meeting_registration enable row level security;
alter table meeting_registration force row level security;
create policy reader_reads on meeting_registration for select using (
    (select reader_is_service()) or exists (select from meeting m where m.id = meeting_registration.id));
create policy coordinator_inserts on meeting_registration for insert with check (reader_convenes(id));
create policy coordinator_updates on meeting_registration for update using ((select reader_is_service()) or reader_convenes(id));
create policy coordinator_deletes on meeting_registration for delete using (reader_convenes(id));

-- Who is registered is for who convenes, and for everybody her own.
alter table meeting_registrant enable row level security;
alter table meeting_registrant force row level security;
create policy registrant_reads on meeting_registrant for select using (
    (select reader_is_service()) or person_id = (select reader_person()) or reader_convenes(meeting_id));
create policy service_inserts on meeting_registrant for insert with check ((select reader_is_service()));
create policy coordinator_updates on meeting_registrant for update using ((select reader_is_service()) or reader_convenes(meeting_id));
create policy service_deletes on meeting_registrant for delete using ((select reader_is_service()));

alter table registrant_contact enable row level security;
alter table registrant_contact force row level security;
create policy coordinator_reads on registrant_contact for select using ((select reader_is_service()) or exists (
    select from meeting_registrant r where r.id = registrant_id and reader_convenes(r.meeting_id)));
create policy service_inserts on registrant_contact for insert with check ((select reader_is_service()));
create policy service_updates on registrant_contact for update using ((select reader_is_service()));
create policy service_deletes on registrant_contact for delete using ((select reader_is_service()));

-- A coordinator who makes room has those written to who are next, and reads none of their links.
alter table registrant_link enable row level security;
alter table registrant_link force row level security;
create policy service_works on registrant_link using ((select reader_is_service()));
create policy coordinator_inserts on registrant_link for insert with check (exists (
    select from meeting_registrant r where r.id = registrant_id and reader_convenes(r.meeting_id)));
