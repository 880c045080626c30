--liquibase formatted sql

--changeset search:synonym
-- Expressions that mean the same, for the readers of a network or, without one, for everybody.
create table synonym (
    id uuid primary key,
    network_id uuid,
    direction text not null check (direction in ('MUTUAL', 'ONE_WAY')),
    expressions text[] not null,
    note text not null,
    source text not null,
    in_force boolean not null,
    shipped text unique,
    changed_at timestamptz not null,
    changed_by uuid,
    version bigint not null
);
create table synonym_revision (
    like synonym,
    primary key (id, version)
);

--changeset search:synonym-policies splitStatements:false
-- Everybody who is known reads what is for everybody; a network's entries are its members'. Its editors and coordinators write
-- them. What is for everybody is written by coordinators who work for an association that hosts the network they coordinate.
create function reader_writes_synonyms(network uuid) returns boolean
    language sql stable
    return case
        when (select reader_is_service()) then true
        when network is null then exists (select from directory_network n
            where reader_pair(n.host_organisation_id, n.id) = any (reader_pairs('spona.coordinators')))
        else network = any (reader_ids('spona.staff_networks'))
    end;
create procedure protect_synonyms(entries regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', entries);
    execute format('alter table %s force row level security', entries);
    execute format($policy$create policy reader_reads on %s for select using (
        (select reader_is_service())
        or (network_id is null and (select reader_person()) is not null)
        or network_id = any ((select reader_ids('spona.networks'))::uuid[]))$policy$, entries);
    execute format('create policy staff_inserts on %s for insert with check (reader_writes_synonyms(network_id))', entries);
end $$;
call protect_synonyms('synonym');
call protect_synonyms('synonym_revision');
create policy staff_updates on synonym for update using (reader_writes_synonyms(network_id));

--changeset search:synonym-history splitStatements:false
-- Nothing that was in force once is lost.
create function synonym_kept() returns trigger language plpgsql as $$
begin
    insert into synonym_revision select new.*;
    return new;
end $$;
create trigger synonym_kept after insert or update on synonym for each row execute function synonym_kept();

--changeset search:synonym-setting-change splitStatements:false
-- What SettingChange says, left in the outbox by the very change; what comes with an installation is nobody's change.
create function announce_synonym() returns trigger language plpgsql as $$
begin
    insert into outbox (topic, aggregate_id, aggregate_version, type, data)
    values ('spona.setting-changes', uuidv7(), 1, 'org.spona.setting.changed', convert_to(jsonb_build_object(
        'networkId', new.network_id,
        'kind', 'SYNONYM',
        'subject', array_to_string(new.expressions, ', '),
        'address', '/search/synonyms/' || new.id || '/edit',
        'changedBy', new.changed_by)::text, 'UTF8'));
    return null;
end $$;
create trigger synonym_announced after insert or update on synonym
    for each row when (new.changed_by is not null) execute function announce_synonym();
