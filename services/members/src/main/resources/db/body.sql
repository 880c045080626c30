--liquibase formatted sql

--changeset members:body-extension
-- For keys of which a part is a period: PostgreSQL 18, "CREATE TABLE", WITHOUT OVERLAPS.
create extension if not exists btree_gist;

--changeset members:body
create table body (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    network_id uuid not null references network,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_bodies uuid[] not null generated always as (array[id]) stored,
    status text not null check (status in ('DRAFT', 'ACTIVE', 'ENDED')),
    name text not null,
    kind text not null check (kind in ('TEAM', 'WORKING_GROUP', 'COMMITTEE', 'FORUM', 'NETWORK_BODY')),
    purpose text not null,
    language text not null,
    cluster text not null,
    act text not null,
    founded_on date,
    term_until date,
    tasks text not null,
    rule jsonb not null,
    founded_by uuid not null references person,
    started_at timestamptz,
    ended_at timestamptz,
    end_reason text not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on body (network_id, status);
create index on body (organisation_id);
comment on table body is 'Working bodies: teams, working groups, forums, made of institutions that hold seats and send delegates and deputies.';
comment on column body.cluster is 'Bodies that belong together are called by the same words here.';
comment on column body.act is 'The founding act as it is cited: number, gazette, date.';
comment on column body.tasks is 'Its tasks, one a line; their numbers are those of the lines.';

create table body_seat (
    id uuid primary key,
    body_id uuid not null references body on delete cascade,
    organisation_id uuid references organisation,
    institution text not null,
    role text not null check (role in ('CHAIR', 'SECRETARY', 'MEMBER', 'EXPERT', 'OBSERVER')),
    voting boolean not null,
    place integer not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    mandate_revision bigint not null default 0,
    version bigint not null
);
create index on body_seat (body_id);
create index on body_seat (organisation_id);
comment on table body_seat is 'A seat is an institution''s, never a person''s.';
comment on column body_seat.institution is 'How the founding act calls it.';
comment on column body_seat.valid_until is 'The first instant at which it is no longer there.';
comment on column body_seat.mandate_revision is 'Grows with each naming and each end of a mandate, so that nobody answers what she has not seen.';

create table seat_mandate (
    id uuid primary key,
    body_id uuid not null references body on delete cascade,
    seat_id uuid not null references body_seat on delete cascade,
    person_id uuid not null references person,
    name text not null,
    kind text not null check (kind in ('DELEGATE', 'DEPUTY')),
    rank integer not null check ((kind = 'DELEGATE') = (rank = 0)),
    keeps boolean not null,
    act text not null,
    named_by uuid references person,
    by_institution boolean not null default false,
    membership_settled boolean not null default false,
    valid_from timestamptz not null,
    valid_until timestamptz,
    held tstzrange not null generated always as (tstzrange(valid_from, valid_until)) stored,
    end_reason text not null,
    version bigint not null,
    check (by_institution or named_by is not null),
    -- One delegate, and one deputy of each rank, at a time.
    unique (seat_id, rank, held without overlaps) deferrable initially deferred
);
create index on seat_mandate (person_id);
create index on seat_mandate (body_id);
create index on seat_mandate (valid_until) where valid_until is not null;
create index on seat_mandate (valid_from) where by_institution;
comment on column seat_mandate.name is 'How the act or the institution calls her.';
comment on column seat_mandate.keeps is 'Whether the seat is that of the secretary or the chair: who runs the body.';
comment on column seat_mandate.named_by is 'Who named her with an account; absent when the institution did by its link.';
comment on column seat_mandate.by_institution is 'Whether the institution itself named her, by its link or by who administers it.';
comment on column seat_mandate.membership_settled is 'Whether it was seen to that she belongs to the network by it: it gives a membership once.';

--changeset members:body-policies splitStatements:false
call protect_owned_table('body',
    shared_when => 'status <> ''DRAFT''', also_read => '{reader_bodies}', page => '/bodies/');
create policy service_works on body using ((select reader_is_service()));
-- Its secretary and its chair run it, wherever they work.
create policy keeper_updates on body for update using (id = any ((select reader_ids('spona.kept_bodies'))::uuid[]));

-- Whether the reader founds or runs a body that she sees.
create function reader_runs_body(body_asked uuid) returns boolean
    language sql stable
    return exists (select from body b where b.id = body_asked
        and (b.id = any ((select reader_ids('spona.kept_bodies'))::uuid[])
            or reader_pair(b.organisation_id, b.network_id) = any ((select reader_pairs('spona.writers'))::text[])));

alter table body_seat enable row level security;
alter table body_seat force row level security;
create policy reader_reads on body_seat for select using (exists (select from body b where b.id = body_id));
create policy runner_works on body_seat using (reader_runs_body(body_id));
create policy service_works on body_seat using ((select reader_is_service()));

-- Who sits in a body is known to who does, to the founder's people, and to the network that the body is shared with.
alter table seat_mandate enable row level security;
alter table seat_mandate force row level security;
create policy reader_reads on seat_mandate for select using (
    person_id = (select reader_person())
    or body_id = any ((select reader_ids('spona.bodies'))::uuid[])
    or exists (select from body b where b.id = body_id
        and (b.organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
            or b.network_id = any ((select reader_ids('spona.networks'))::uuid[]))));
create policy runner_works on seat_mandate using (reader_runs_body(body_id));
create policy service_works on seat_mandate using ((select reader_is_service()));

--changeset members:body-directory
-- What other services keep as a copy, see db/platform/directory.sql.
create view directory_body with (security_invoker = true) as
    select id, organisation_id, network_id, visibility, status, name, language, rule, revision as version from body;
create view directory_seat with (security_invoker = true) as
    select id, body_id, organisation_id, institution, role, voting, place from body_seat where valid_until is null;
create view directory_mandate with (security_invoker = true) as
    select id, body_id, seat_id, person_id, name, kind, rank, keeps, valid_from, valid_until from seat_mandate;
