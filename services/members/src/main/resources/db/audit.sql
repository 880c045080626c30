--liquibase formatted sql

--changeset members:setting-change
create table setting_change (
    id uuid primary key default uuidv7(),
    organisation_id uuid references organisation,
    network_id uuid references network,
    kind text not null,
    subject text not null,
    address text,
    changed_by uuid,
    changed_by_name text,
    changed_at timestamptz not null default clock_timestamp()
);
create index on setting_change (organisation_id, changed_at desc);
create index on setting_change (network_id, changed_at desc);
comment on table setting_change is 'Which settings of an organisation or a network were changed, when, and by whose word.';
comment on column setting_change.network_id is 'Absent, as the organisation is, for what holds in all networks.';
comment on column setting_change.subject is 'What was changed, as it was called then.';
comment on column setting_change.changed_by_name is 'As she was called then; absent for what a service did by itself.';

--changeset members:setting-change-policies splitStatements:false
-- Told by the services and, of what people change, by the triggers below, in the transaction of the change; read by who speaks for the organisation and by the
-- staff of the network; never changed.
create function reader_audits(organisation uuid, network uuid) returns boolean
    language sql stable
    return organisation = any ((select reader_speaks_for())::uuid[])
        or network = any ((select reader_ids('spona.staff_networks'))::uuid[])
        or (organisation is null and network is null and cardinality((select reader_ids('spona.staff_networks'))) > 0);

alter table setting_change enable row level security;
alter table setting_change force row level security;
create policy reader_reads on setting_change for select using (
    reader_audits(organisation_id, network_id) or (select reader_is_service()));
create policy triggers_insert on setting_change for insert with check (pg_trigger_depth() > 0 or (select reader_is_service()));
create policy nobody_updates on setting_change for update using (false);
create policy staff_reads on authority_change for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy staff_reads on visibility_change for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));

create function note_setting_change(organisation uuid, network uuid, kind text, subject text) returns void
    language sql volatile as $$
        insert into setting_change (organisation_id, network_id, kind, subject, changed_by, changed_by_name)
        select organisation, network, kind, subject, reader_person(),
            (select given_name || ' ' || family_name from person where id = (select reader_person()))
        where reader_person() is not null;
$$;

create function note_organisation() returns trigger language plpgsql as $$
begin
    if (old.name_latin, old.name_cyrillic, old.district, old.email, old.site, old.population)
            is distinct from (new.name_latin, new.name_cyrillic, new.district, new.email, new.site, new.population) then
        perform note_setting_change(new.id, null, 'ORGANISATION_CHANGED', new.name_latin);
    end if;
    if old.steward_network_id is distinct from new.steward_network_id then
        perform note_setting_change(new.id, new.steward_network_id, 'STEWARD_MOVED', new.name_latin);
    end if;
    return null;
end
$$;
create trigger setting_noted after update on organisation for each row execute function note_organisation();

create function note_network() returns trigger language plpgsql as $$
begin
    perform note_setting_change(null, new.id, 'NETWORK_RENAMED', new.name_latin);
    return null;
end
$$;
create trigger setting_noted after update on network for each row
    when ((old.name_latin, old.name_cyrillic) is distinct from (new.name_latin, new.name_cyrillic))
    execute function note_network();

create function note_roster() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or old.status <> new.status then
        perform note_setting_change(new.organisation_id, new.network_id, 'ORGANISATION_' || new.status,
            (select name_latin from organisation where id = new.organisation_id));
    end if;
    return null;
end
$$;
create trigger setting_noted after insert or update on roster for each row execute function note_roster();

--changeset members:audit-entry
-- All of it in one list. Where a thing is, is told to its own side alone: staff of the network need not be able to read it.
create view audit_entry with (security_invoker = true) as
    select id, organisation_id, network_id, changed_at, changed_by_name, role, person_name as subject, null as address,
        null as before, null as after, 'authority.change.' || kind as message,
        case when kind like 'ADMINISTRATOR%' then 'ADMINISTRATOR' when kind like 'INVITATION%' then 'INVITATION'
            when kind = 'ORGANISATION_MERGED' then 'SETTING' else 'MEMBERSHIP' end as area
    from authority_change
    union all
    select id, organisation_id, network_id, changed_at, changed_by_name, null, null,
        case when organisation_id = any ((select reader_speaks_for())::uuid[]) then address end,
        before, after, 'sharing.kind.' || kind, 'VISIBILITY'
    from visibility_change
    union all
    select id, organisation_id, network_id, changed_at, changed_by_name, null, subject, address, null, null,
        'audit.change.' || kind, case when kind = 'SYNONYM' then 'SYNONYM' else 'SETTING' end
    from setting_change;
