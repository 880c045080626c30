--liquibase formatted sql

--changeset knowledge:import-job
create table import_job (
    id uuid primary key,
    person_id uuid not null,
    subject text not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('NETWORK', 'REGION', 'PUBLIC')),
    file_name text not null,
    header text[] not null,
    row_count integer not null,
    content bytea not null,
    columns integer[],
    language text,
    country text,
    status text not null check (
        status in ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED')),
    uploaded_at timestamptz not null,
    heard_of_at timestamptz,
    finished_at timestamptz,
    undone_at timestamptz
);
create index on import_job (person_id, uploaded_at desc);
create index on import_job (heard_of_at) where status in ('CHECKING', 'RUNNING', 'UNDOING');
comment on column import_job.subject is 'Account in whose name the import goes on after a restart.';
comment on column import_job.content is 'The rows of the file: a JSON array a line, compressed with gzip.';
comment on column import_job.columns is 'For each field of a practice the column that has it, from 0; -1 for none.';
comment on column import_job.heard_of_at is 'When the instance that works on it was last heard of; long ago means that it is gone.';

create table import_row (
    job_id uuid not null references import_job on delete cascade,
    line integer not null,
    external_id text,
    title text not null default '',
    fate text not null check (fate in ('CREATED', 'UPDATED', 'UNCHANGED', 'TAKEN_OVER', 'REJECTED')),
    practice_id uuid,
    owner_id uuid,
    visibility text,
    field text,
    code text,
    arguments text[],
    edition bigint,
    before text,
    undo text check (undo in ('WITHDRAWN', 'RESTORED', 'KEPT')),
    primary key (job_id, line)
);
create index on import_row (job_id, fate, line);
create index on import_row (job_id, practice_id);
comment on table import_row is 'What becomes of each row of a file, or would while it is only checked.';
comment on column import_row.edition is 'The version of the practice that the import wrote: while it still is that, the import can be undone.';
comment on column import_row.before is 'What the practice was before, as JSON; absent when the import made it.';

create table import_place (
    job_id uuid not null references import_job on delete cascade,
    country text not null,
    name text not null,
    treatment text not null check (treatment in ('MUNICIPALITY', 'TEXT', 'LEAVE_OUT')),
    municipality_id uuid,
    primary key (job_id, country, name),
    check ((treatment = 'MUNICIPALITY') = (municipality_id is not null))
);
comment on table import_place is 'What the importer said about places that the directory does not know.';

--changeset knowledge:import-job-policies splitStatements:false
-- A file is its uploader's; the service works on it.
alter table import_job enable row level security;
alter table import_job force row level security;
create policy person_reads on import_job for select using (
    person_id = (select reader_person()) or (select reader_is_service()));
create policy person_inserts on import_job for insert with check (person_id = (select reader_person()));
create policy person_updates on import_job for update using (
    person_id = (select reader_person()) or (select reader_is_service()));
create policy person_deletes on import_job for delete using (
    person_id = (select reader_person()) or (select reader_is_service()));

-- Its rows are written in the name of the uploader, in the transactions that publish them.
alter table import_row enable row level security;
alter table import_row force row level security;
create policy person_works on import_row using (
    exists (select from import_job j where j.id = job_id and j.person_id = (select reader_person())));

alter table import_place enable row level security;
alter table import_place force row level security;
create policy person_works on import_place using (
    exists (select from import_job j where j.id = job_id and j.person_id = (select reader_person())));
