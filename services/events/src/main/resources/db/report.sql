--liquibase formatted sql

--changeset events:report
create table body_report (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'ADOPTED')),
    kind text not null check (kind in ('REPORT', 'PLAN')),
    year integer not null,
    reader_bodies uuid[] not null,
    body_name text not null,
    title text not null,
    made_by uuid not null,
    introduction text not null,
    tasks jsonb not null,
    conclusion text not null,
    language text not null,
    figures jsonb,
    meeting_id uuid references meeting,
    meeting_number text,
    item_id uuid references agenda_item,
    decision_id uuid references decision,
    decision_number text,
    adopted_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (reader_bodies, kind, year),
    check (status = 'DRAFT' or (figures is not null and item_id is not null and adopted_at is not null))
);
comment on table body_report is 'What bodies report of a year, and plan for one.';
comment on column body_report.reader_bodies is 'The one body whose it is; whoever sits there reads it, drafts too.';
comment on column body_report.tasks is 'What is said of each of the numbered tasks of the body.';
comment on column body_report.figures is 'What was reckoned in it when it was adopted; a draft reckons it anew each time.';

--changeset events:report-policies
call protect_owned_table(
    'body_report', shared_when => 'status = ''ADOPTED''', also_read => '{reader_bodies}', writers => 'spona.coordinators',
    page => '/meetings/reports/');

--changeset events:report-further-policies splitStatements:false
-- Who sits in a body reads its drafts, and who runs it writes them.
create policy body_reads on body_report for select using (
    reader_bodies && (select reader_ids('spona.bodies'))::uuid[] or reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]);
create policy keeper_inserts on body_report for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on body_report for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy body_reads_versions_of_reports on thing_version for select using (kind = 'body-report' and exists (
    select from body_report r where r.id = thing_id and r.reader_bodies && (select reader_ids('spona.bodies'))::uuid[]));

-- What was adopted says what it said; only how far it is shared can change.
create function keep_adopted_report() returns trigger
    language plpgsql as $$
begin
    if (old.introduction, old.tasks, old.conclusion, old.language, old.figures, old.item_id, old.adopted_at, old.status)
        is distinct from (new.introduction, new.tasks, new.conclusion, new.language, new.figures, new.item_id, new.adopted_at, new.status) then
        raise exception 'report % is adopted', old.id;
    end if;
    return new;
end $$;
create trigger adopted_stays before update on body_report
    for each row when (old.status = 'ADOPTED') execute function keep_adopted_report();

--changeset events:report-discards
create policy keeper_deletes on body_report for delete using (reader_keeps_all(reader_bodies, organisation_id, network_id));
-- What was adopted stays.
create policy only_drafts_are_deleted on body_report as restrictive for delete using (status = 'DRAFT');
