--liquibase formatted sql

--changeset platform:attachments
-- What is attached to things of this service. A row stays when the file is removed: who removed it, and when.
create table attachment (
    id uuid primary key,
    parent_kind text not null,
    parent_id uuid not null,
    part uuid,
    name text not null,
    description text not null,
    licence text check (licence in ('OFFICIAL', 'CC0', 'CC_BY', 'CC_BY_SA', 'RESERVED')),
    announced bigint not null default 0,
    announced_pages integer not null default 0,
    removed_by uuid,
    removed_at timestamptz
);
create unique index attachment_name on attachment (parent_id, part, name) nulls not distinct where removed_at is null;
create index on attachment (parent_id);
comment on column attachment.parent_kind is 'What it is attached to: a word that the feature gives, and that the policies know.';
comment on column attachment.part is 'To which part of the thing it belongs, such as an item of an agenda; null for the whole.';
comment on column attachment.description is 'What it is; of a picture what is seen on it, for those who do not see it.';
comment on column attachment.announced is 'Counts how often the search was told of it.';
comment on column attachment.announced_pages is 'How many pages of it the search knows.';

-- What was kept under its name, the newest with the highest number.
create table attachment_version (
    id uuid primary key,
    attachment_id uuid not null references attachment on delete cascade,
    number integer not null,
    kind text not null,
    size bigint not null,
    digest text not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    reading text not null check (reading in ('NEVER', 'DUE', 'DONE', 'FAILED', 'REMOVED')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    unique (attachment_id, number)
);
create index on attachment_version (next_attempt_at) where reading = 'DUE';
comment on column attachment_version.digest is 'SHA-256 of what is kept, in hexadecimal digits.';
comment on column attachment_version.reading is 'Whether its text was taken out for the search.';

-- The text of its pages, of sheets and slides too.
create table attachment_page (
    version_id uuid not null references attachment_version on delete cascade,
    number integer not null,
    text text not null,
    primary key (version_id, number)
);

-- What is in it, unless files are kept in an object store.
create table attachment_content (
    version_id uuid not null,
    number integer not null,
    bytes bytea not null,
    primary key (version_id, number)
);
-- What is packed already is not packed again.
alter table attachment_content alter column bytes set storage external;

-- Things whose attachments the search has to be told of anew; each change adds a row and waits for nobody.
create table attachment_news (
    id uuid primary key default uuidv7(),
    parent_id uuid not null,
    parent_kind text not null
);

--changeset platform:attachment-policies splitStatements:false
alter table attachment enable row level security;
alter table attachment force row level security;
alter table attachment_version enable row level security;
alter table attachment_version force row level security;
alter table attachment_page enable row level security;
alter table attachment_page force row level security;
alter table attachment_content enable row level security;
alter table attachment_content force row level security;
alter table attachment_news enable row level security;
alter table attachment_news force row level security;

-- The search is told, and what is removed is deleted, by the service.
create policy service_works on attachment using ((select reader_is_service()));
create policy service_works on attachment_version using ((select reader_is_service()));
create policy service_works on attachment_page using ((select reader_is_service()));
create policy service_works on attachment_content using ((select reader_is_service()));
create policy service_works on attachment_news using ((select reader_is_service()));
create policy anybody_notes on attachment_news for insert with check (true);

-- What is removed is read by nobody, though its row is.
create policy reader_reads on attachment_version for select using (
    exists (select from attachment a where a.id = attachment_id and a.removed_at is null));
create policy reader_reads on attachment_content for select using (
    exists (select from attachment_version v where v.id = version_id));
create policy uploader_inserts on attachment_content for insert with check (
    exists (select from attachment_version v where v.id = version_id and v.uploaded_by = (select reader_person())));

-- Lets files be attached to the things of a table: who reads the thing reads them, for the sub-select is held to that table's own
-- policies; who writes for its organisation attaches and removes them, and who runs the bodies whose things they are (of_bodies: the
-- table has reader_bodies).
create procedure protect_attachments(
    kind text, parent regclass, writers text default 'spona.writers', of_bodies boolean default false)
    language plpgsql as $$
declare
    writes text := format(
        'exists (select from %s p where p.id = parent_id and (reader_pair(p.organisation_id, p.network_id) = any ((select reader_pairs(%L))::text[])%s))',
        parent, writers,
        case when of_bodies then ' or p.reader_bodies && (select reader_ids(''spona.kept_bodies''))::uuid[]' else '' end);
begin
    execute format('create policy %I on attachment for select using (parent_kind = %L and exists (select from %s p where p.id = parent_id))',
        kind || '_reads', kind, parent);
    execute format('create policy %I on attachment for insert with check (parent_kind = %L and %s)', kind || '_inserts', kind, writes);
    execute format('create policy %I on attachment for update using (parent_kind = %L and %s)', kind || '_updates', kind, writes);
    execute format('create policy %I on attachment_version for insert with check (uploaded_by = (select reader_person())
        and exists (select from attachment a where a.id = attachment_id and a.parent_kind = %L and %s))',
        kind || '_inserts', kind, replace(writes, 'parent_id', 'a.parent_id'));
end $$;
