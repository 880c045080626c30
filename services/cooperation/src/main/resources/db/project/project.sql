--liquibase formatted sql

--changeset cooperation:project
create table project (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_organisations uuid[] not null,
    status text not null check (status in ('DRAFT', 'SHOWN')),
    title text not null,
    summary text not null,
    language text not null,
    programme text not null,
    starts_on text not null,
    ends_on text not null,
    iati_status text not null check (iati_status in ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED')),
    iati_identifier text not null,
    continues_id uuid references project on delete set null,
    parties jsonb not null,
    budget jsonb not null,
    outputs jsonb not null,
    folded text not null,
    author_id uuid not null,
    shown_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (continues_id <> id),
    check (starts_on = '' or starts_on ~ '^\d{4}-\d{2}(-\d{2})?$'),
    check (ends_on = '' or ends_on ~ '^\d{4}-\d{2}(-\d{2})?$'),
    check (starts_on = '' or ends_on = '' or left(starts_on, 7) <= left(ends_on, 7)),
    check (length(starts_on) < 10 or length(ends_on) < 10 or starts_on <= ends_on),
    check (jsonb_array_length(parties) <= 40 and jsonb_array_length(budget) <= 60 and jsonb_array_length(outputs) <= 60)
);
create index on project (network_id, updated_at desc);
create index on project (updated_at desc, id);
create index on project (continues_id);
comment on table project is 'Projects of organisations, with those who pay for them and take part in them.';
comment on column project.reader_organisations is 'The parties that the directory knows, once it is shown to them.';
comment on column project.starts_on is 'As exactly as it is known, ISO 8601: a day, or a month.';

create table donor_report (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility = 'PRIVATE'),
    reader_organisations uuid[] not null,
    project_id uuid not null,
    funder_id uuid not null,
    status text not null check (status in ('DRAFT', 'SENT', 'ACCEPTED')),
    title text not null,
    body text not null,
    language text not null,
    starts_on text not null check (starts_on ~ '^\d{4}-\d{2}(-\d{2})?$'),
    ends_on text not null check (ends_on ~ '^\d{4}-\d{2}(-\d{2})?$'),
    author_id uuid not null,
    sent_at timestamptz,
    accepted_at timestamptz,
    accepted_by uuid,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    foreign key (project_id, organisation_id, network_id) references project (id, organisation_id, network_id),
    check (left(starts_on, 7) <= left(ends_on, 7))
);
create index on donor_report (project_id, updated_at desc);
create index on donor_report (organisation_id);
comment on table donor_report is 'What the organisation of a project tells a funder of a period.';
comment on column donor_report.reader_organisations is 'The funder, once it is sent.';

--changeset cooperation:project-policies splitStatements:false
call protect_owned_table('project', shared_when => 'status <> ''DRAFT''', also_read => '{reader_organisations}', page => '/projects/');
call protect_attachments('project', 'project');
create policy service_reads on project for select using ((select reader_is_service()));

call protect_owned_table('donor_report', shared_when => 'status <> ''DRAFT''', also_read => '{reader_organisations}', page => '/projects/reports/');
call protect_attachments('donor-report', 'donor_report');
create policy service_reads on donor_report for select using ((select reader_is_service()));
-- The funder accepts as a guest of the network or as whoever writes for it there, and changes nothing else.
create policy funder_accepts on donor_report for update using (
    status = 'SENT'
    and (reader_pair(funder_id, network_id) = any ((select reader_pairs('spona.guests'))::text[])
        or reader_pair(funder_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]))) with check (
    status = 'ACCEPTED' and accepted_by = (select reader_person())
    and (reader_pair(funder_id, network_id) = any ((select reader_pairs('spona.guests'))::text[])
        or reader_pair(funder_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])));

-- What was sent stays as it is; whether it is accepted is the funder's to say.
create function keep_donor_report() returns trigger language plpgsql as $$
declare
    moves constant text[] := '{status, accepted_at, accepted_by, updated_at, revision, version}';
begin
    if old.status <> 'DRAFT' and to_jsonb(old) - moves is distinct from to_jsonb(new) - moves then
        raise exception 'report % was sent, so it stays', old.id;
    end if;
    if old.status <> 'DRAFT' and new.status = 'DRAFT' or old.status = 'ACCEPTED' and new.status <> 'ACCEPTED' then
        raise exception 'report % does not come back', old.id;
    end if;
    if new.status = 'ACCEPTED' and old.status <> 'ACCEPTED'
        and not coalesce(reader_pair(old.funder_id, old.network_id) = any (reader_pairs('spona.guests'))
            or reader_pair(old.funder_id, old.network_id) = any (reader_pairs('spona.writers')), false) then
        raise exception 'report % is accepted by its funder alone', old.id;
    end if;
    return new;
end $$;
create trigger what_was_sent_stays before update on donor_report for each row execute function keep_donor_report();
create policy only_drafts_are_deleted on donor_report as restrictive for delete using (status = 'DRAFT');
