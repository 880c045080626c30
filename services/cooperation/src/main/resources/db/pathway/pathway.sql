--liquibase formatted sql

--changeset cooperation:pathway
create table pathway (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'AGREED', 'IN_FORCE', 'REPLACED')),
    title text not null,
    subject text not null,
    introduction text not null,
    language text not null,
    stages jsonb not null check (jsonb_array_length(stages) <= 40),
    series_id uuid not null,
    number integer not null check (number > 0),
    replaces_id uuid references pathway,
    agreed_by text not null,
    in_force_from date,
    in_force_until date,
    folded text not null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (series_id, number),
    check (status = 'DRAFT' or agreed_by <> ''),
    check (status <> 'IN_FORCE' or in_force_from is not null),
    check (in_force_until is null or in_force_until >= in_force_from)
);
create unique index one_version_in_force on pathway (series_id) where status = 'IN_FORCE';
create index on pathway (network_id, status, updated_at desc);
create index on pathway (updated_at desc, id);
create index on pathway (replaces_id);
comment on table pathway is 'Versions of pathways of referral.';
comment on column pathway.series_id is 'The first version; what all versions have in common.';

--changeset cooperation:pathway-policies splitStatements:false
call protect_owned_table('pathway', shared_when => 'status <> ''DRAFT''', page => '/pathways/');
create policy service_reads on pathway for select using ((select reader_is_service()));

-- What was agreed stays as it is until it is a draft again; what holds or held never is.
create function keep_pathway() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (old.title, old.subject, old.introduction, old.language, old.stages)
        is distinct from (new.title, new.subject, new.introduction, new.language, new.stages) then
        raise exception 'pathway % is agreed, so it stays', old.id;
    end if;
    if old.status in ('IN_FORCE', 'REPLACED') and new.status in ('DRAFT', 'AGREED') or old.status = 'REPLACED' and new.status <> 'REPLACED' then
        raise exception 'pathway % does not come back', old.id;
    end if;
    return new;
end $$;
create trigger what_was_agreed_stays before update on pathway for each row execute function keep_pathway();
