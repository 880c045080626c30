--liquibase formatted sql

--changeset events:decision
create table decision (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_bodies uuid[] not null default '{}',
    meeting_id uuid not null references meeting,
    item_id uuid not null references agenda_item,
    made_by uuid not null,
    made_at timestamptz not null,
    place integer not null,
    number text not null,
    status text not null check (status in ('IN_FORCE', 'FULFILLED', 'SUPERSEDED', 'REVOKED')),
    kind text not null check (kind in ('DECISION', 'CONCLUSION', 'RECOMMENDATION', 'OPINION')),
    title text not null,
    text text not null,
    language text not null,
    review_on date,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (meeting_id, place)
);
create index on decision (network_id, made_at);
comment on column decision.number is 'As people cite it: number of the meeting in its year, and the place among its decisions.';

--changeset events:decision-policies
call protect_owned_table('decision', also_read => '{reader_bodies}', writers => 'spona.coordinators', page => '/decisions/');

--changeset events:decision-further-policies splitStatements:false
-- Who is invited to the meeting reads what was decided at it, and how that was worded before.
create policy invited_reads on decision for select using (reader_is_invited(meeting_id));
-- Who runs a body keeps its decisions.
create policy keeper_inserts on decision for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on decision for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));
-- At a joint meeting each body decides for itself: whoever keeps the record of the meeting writes it down for those of them that do.
create policy recorder_inserts on decision for insert with check (exists (select from meeting m where m.id = meeting_id
    and m.organisation_id = decision.organisation_id and m.network_id = decision.network_id
    and cardinality(decision.reader_bodies) > 0 and decision.reader_bodies <@ m.reader_bodies and reader_convenes(m.id)));
create policy recorder_updates on decision for update using (exists (select from meeting m where m.id = meeting_id
    and m.organisation_id = decision.organisation_id and m.network_id = decision.network_id
    and cardinality(decision.reader_bodies) > 0 and decision.reader_bodies <@ m.reader_bodies and reader_convenes(m.id)));
create policy service_reads on decision for select using ((select reader_is_service()));
create policy invited_reads_of_decisions on thing_version for select using (shared and kind = 'decision' and exists (
    select from decision d where d.id = thing_id and reader_is_invited(d.meeting_id)));
