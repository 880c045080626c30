--liquibase formatted sql

--changeset events:series
create table meeting_series (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'SENT', 'ENDED')),
    reader_bodies uuid[] not null,
    made_by uuid not null,
    title text not null,
    language text not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    zone text not null,
    starts timestamptz not null,
    ends timestamptz not null,
    rule jsonb not null,
    sequence integer not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
comment on table meeting_series is 'Meetings that come again by a rule; in calendars they are one object.';
comment on column meeting_series.starts_at is 'When the first one is by the rule: local time in the zone, at which all of them are.';
comment on column meeting_series.sequence is 'How far the calendar object has counted by changes of the rule.';

alter table meeting add series_id uuid references meeting_series;
alter table meeting add recurrence timestamp;
alter table meeting add recurrence_zone text;
alter table meeting add check (num_nonnulls(series_id, recurrence, recurrence_zone) in (0, 3));
create unique index on meeting (series_id, date(recurrence));
comment on column meeting.series_id is 'The series of which it is one.';
comment on column meeting.recurrence is 'RECURRENCE-ID (RFC 5545, section 3.8.4.4): when the rule of the series has it, local time in recurrence_zone.';

--changeset events:series-policies
call protect_owned_table(
    'meeting_series', shared_when => 'status <> ''DRAFT''', also_read => '{reader_bodies}', writers => 'spona.coordinators',
    page => '/series/');

--changeset events:series-further-policies splitStatements:false
create policy service_reads on meeting_series for select using ((select reader_is_service()));
-- Who is invited to one of its meetings sees by which rule they come again.
create policy invited_reads on meeting_series for select using (status <> 'DRAFT' and exists (
    select from meeting m where m.series_id = meeting_series.id and reader_is_invited(m.id)));

-- Who runs a body repeats its meetings.
create policy keeper_reads on meeting_series for select using (reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]);
create policy keeper_inserts on meeting_series for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on meeting_series for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy invited_reads_of_series on thing_version for select using (shared and kind = 'series' and exists (
    select from meeting m where m.series_id = thing_id and reader_is_invited(m.id)));
