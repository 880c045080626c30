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
    status text not null check (status in ('UPLOADED', 'RUNNING', 'DONE', 'FAILED')),
    taken integer not null default 0,
    created integer not null default 0,
    updated integer not null default 0,
    rejected integer not null default 0,
    uploaded_at timestamptz not null,
    heard_of_at timestamptz,
    finished_at timestamptz
);
create index on import_job (person_id, uploaded_at desc);
create index on import_job (heard_of_at) where status = 'RUNNING';
comment on column import_job.subject is 'Account in whose name the import goes on after a restart.';
comment on column import_job.content is 'The rows of the file: a JSON array a line, compressed with gzip.';
comment on column import_job.columns is 'For each field of a practice the column that has it, from 0; -1 for none.';
comment on column import_job.heard_of_at is 'When the instance that does it was last heard of; long ago means that it is gone.';

create table import_rejection (
    job_id uuid not null references import_job on delete cascade,
    line integer not null,
    external_id text,
    field text not null,
    code text not null,
    arguments text[] not null,
    primary key (job_id, line)
);

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

alter table import_rejection enable row level security;
alter table import_rejection force row level security;
create policy person_reads on import_rejection for select using (
    exists (select from import_job where id = job_id));
create policy service_inserts on import_rejection for insert with check ((select reader_is_service()));
create policy service_deletes on import_rejection for delete using ((select reader_is_service()));
