--liquibase formatted sql

--changeset regulations:consequence
create table consequence (
    id uuid primary key,
    version_id uuid not null references act_version,
    regulation_id uuid not null references regulation,
    thing_kind text not null,
    thing_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    settling text not null check (settling in ('OWN_STEPS', 'STAFF', 'WRITERS')),
    wids uuid[] not null,
    status text not null check (status in ('DUE', 'CONFIRMED', 'WITHDRAWN', 'UPGRADED', 'KEPT')),
    flagged_at timestamptz not null,
    note text not null,
    settled_by uuid,
    settled_at timestamptz,
    unique (version_id, thing_kind, thing_id),
    check ((status = 'DUE') = (settled_at is null) and (settled_at is null) = (settled_by is null))
);
create index on consequence (thing_id) where status = 'DUE';
create index on consequence (organisation_id);
comment on table consequence is 'What rests on provisions that a version of an act changes, of whatever kind and service, and what was done about each.';
comment on column consequence.wids is 'The changed provisions that the thing names; empty when it names the act alone.';

--changeset regulations:consequence-policies splitStatements:false
-- That a thing rests on what has changed is known to whoever reads the thing; of a thing of another service, to whoever reads the link that says so
-- too. The sub-selects are held to those tables' own policies.
alter table consequence enable row level security;
alter table consequence force row level security;
create policy service_works on consequence using ((select reader_is_service()));
create policy reader_reads on consequence for select using (case thing_kind
    when 'answer' then exists (select from regulation_answer t where t.id = thing_id)
    when 'obligation' then exists (select from obligation t where t.id = thing_id)
    when 'local-act' then exists (select from local_act t where t.id = thing_id)
    when 'model-act' then exists (select from model_act t where t.id = thing_id)
    when 'issue' then exists (select from regulation_issue t where t.id = thing_id)
    when 'position' then exists (select from regulation_position t where t.id = thing_id)
    else exists (select from directory_thing t where t.kind = thing_kind and t.id = thing_id and not t.withdrawn)
        and exists (select from link l where l.from_kind = thing_kind and l.from_id = thing_id and not l.removed
            and (l.to_id = regulation_id or l.to_id = any (wids))) end);
create policy owner_settles on consequence for update using (
    status = 'DUE' and (reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
        or settling <> 'STAFF' and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
        -- Staff move an issue on, whoever has reported it.
        or thing_kind = 'issue' and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]))) with check (
    status <> 'DUE' and settled_by = (select reader_person()));

-- What rests on what stays as it was found; said of it is what was done.
create function keep_consequence() returns trigger language plpgsql as $$
begin
    raise exception 'consequence % stays what it is', old.id;
end $$;
create trigger consequence_stays before update on consequence for each row when (
    (old.version_id, old.regulation_id, old.thing_kind, old.thing_id, old.organisation_id, old.network_id, old.settling, old.wids,
        old.flagged_at)
        is distinct from (new.version_id, new.regulation_id, new.thing_kind, new.thing_id, new.organisation_id, new.network_id, new.settling,
            new.wids, new.flagged_at))
    execute function keep_consequence();

--changeset regulations:unflagged-change
create table unflagged_change (
    version_id uuid primary key references act_version,
    regulation_id uuid not null references regulation,
    organisation_id uuid not null,
    network_id uuid not null,
    person_id uuid,
    wids uuid[] not null,
    changed_at timestamptz not null,
    failure text
);
comment on table unflagged_change is 'What a published version changes and the service has not looked through yet: kept by the publication itself, gone with the flags.';
comment on column unflagged_change.person_id is 'Who has published it.';
comment on column unflagged_change.failure is 'Why it cannot be looked through; tried again once this is emptied.';

--changeset regulations:unflagged-change-policies splitStatements:false
alter table unflagged_change enable row level security;
alter table unflagged_change force row level security;
create policy service_works on unflagged_change using ((select reader_is_service()));
create policy staff_inserts on unflagged_change for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from act_version v where v.id = version_id and v.regulation_id = unflagged_change.regulation_id
        and v.organisation_id = unflagged_change.organisation_id and v.network_id = unflagged_change.network_id));
