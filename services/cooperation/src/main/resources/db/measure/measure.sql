--liquibase formatted sql

--changeset cooperation:measure
create table measure (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_bodies uuid[] not null,
    status text not null check (status in ('PROPOSED', 'ADOPTED', 'RUNNING', 'EVALUATED', 'DROPPED')),
    title text not null,
    description text not null,
    language text not null,
    responsible text not null,
    risks uuid[] not null check (cardinality(risks) <= 100),
    indicator_id uuid,
    body_id uuid,
    decision text not null,
    adopted_on date,
    runs_since date,
    result text not null,
    before_period text,
    after_period text,
    evaluated_on date,
    reason text not null,
    folded text not null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    check ((decision = '') = (adopted_on is null)),
    check (status not in ('ADOPTED', 'RUNNING', 'EVALUATED') or (decision <> '' and responsible <> '')),
    check ((status = 'EVALUATED') = (result <> '') and (status = 'EVALUATED') = (evaluated_on is not null)),
    check (status <> 'EVALUATED' or (indicator_id is null) = (before_period is null)),
    check ((before_period is null) = (after_period is null)),
    check ((status = 'DROPPED') = (reason <> ''))
);
create index on measure (network_id, status, updated_at desc);
create index on measure (organisation_id);
create index on measure using gin (risks);
comment on table measure is 'What is done against risks, from the proposal to its evaluation.';
comment on column measure.before_period is 'Of the indicator; the value stays there, so that a correction shows here too. Likewise after_period.';

--changeset cooperation:measure-policies splitStatements:false
call protect_owned_table('measure', also_read => '{reader_bodies}', page => '/measures/');
create policy service_reads on measure for select using ((select reader_is_service()));
create policy nothing_is_deleted on measure as restrictive for delete using (false);

-- What was adopted stays as it is until it is a proposal again.
create function keep_measure() returns trigger language plpgsql as $$
begin
    if old.status <> 'PROPOSED' and (old.organisation_id, old.network_id, old.title, old.description, old.language, old.responsible, old.risks,
            old.indicator_id, old.body_id)
        is distinct from (new.organisation_id, new.network_id, new.title, new.description, new.language, new.responsible, new.risks,
            new.indicator_id, new.body_id) then
        raise exception 'measure % is adopted, so what it says stays', old.id;
    end if;
    if old.status in ('EVALUATED', 'DROPPED') and new.status <> old.status then
        raise exception 'measure % is over', old.id;
    end if;
    return new;
end $$;
create trigger what_was_adopted_stays before update on measure for each row execute function keep_measure();
