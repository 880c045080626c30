--liquibase formatted sql

--changeset members:unchanged splitStatements:false
-- A row keeps what it is about: a trigger for updates, whose arguments are the columns that stay as they were written.
create function stays_unchanged() returns trigger language plpgsql as $$
declare
    stays text;
begin
    foreach stays in array tg_argv loop
        if to_jsonb(old) -> stays is distinct from to_jsonb(new) -> stays then
            raise exception '%.% stays as it was written', tg_table_name, stays using errcode = 'check_violation';
        end if;
    end loop;
    return new;
end
$$;

--changeset members:stewardship splitStatements:false
-- The organisations that the reader's networks steward, whether they have administrators or not.
create function reader_stewards() returns uuid[]
    language sql stable
    return array(select o.id from organisation o
        where o.merged_into is null and o.steward_network_id = any (reader_ids('spona.coordinator_networks')));

--changeset members:membership-policies splitStatements:false
-- Seen by herself, by those who belong to the network, and by who speaks for the organisation; guests are not its people.
-- Ended by herself, by who speaks for the organisation, and by the network's coordinators as far as it is their network's
-- matter: guests, staff, and what is left of an organisation that is no longer there.
alter table membership enable row level security;
alter table membership force row level security;
create policy reader_reads on membership for select using (
    person_id = (select reader_person())
    or network_id = any ((select reader_ids('spona.networks'))::uuid[])
    or (select reader_is_service())
    or (role <> 'GUEST' and organisation_id = any ((select reader_speaks_for())::uuid[])));
create policy service_inserts on membership for insert with check ((select reader_is_service()));
create policy reader_ends on membership for update using (
    person_id = (select reader_person())
    or (select reader_is_service())
    or (role <> 'GUEST' and organisation_id = any ((select reader_speaks_for())::uuid[]))
    or (network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
        and (role in ('GUEST', 'EDITOR', 'COORDINATOR')
            or not exists (select from roster r where r.network_id = membership.network_id
                and r.organisation_id = membership.organisation_id and r.status = 'JOINED'))));

create trigger unchanged before update on membership for each row
    execute function stays_unchanged('id', 'person_id', 'organisation_id', 'network_id', 'role', 'valid_from', 'granted_by');

-- Whoever is not the service can only end it, once, and hand over to a colleague of the same organisation.
create function membership_ends() returns trigger language plpgsql as $$
begin
    if (select reader_is_service()) then
        return new;
    end if;
    if old.valid_until is not null or new.valid_until is null or new.ended_by is distinct from reader_person() then
        raise exception 'a membership is ended once, in the own name' using errcode = 'check_violation';
    end if;
    if new.handed_to <> new.person_id and not exists (
            select from membership m where m.person_id = new.handed_to and m.organisation_id = new.organisation_id
            and m.role <> 'GUEST' and m.valid_until is null) then
        raise exception 'a colleague of the same organisation takes over' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger ends before update on membership for each row execute function membership_ends();

--changeset members:person-policies
-- Seen by herself, by her own account, and by those who may see a membership of hers or may know that she administers an
-- organisation. The policies of those decide; they do not look at people, so neither asks the other in a circle.
alter table person enable row level security;
alter table person force row level security;
create policy reader_reads on person for select using (
    subject = (select reader_subject())
    or id = (select reader_person())
    or (select reader_is_service())
    or exists (select from membership m where m.person_id = person.id)
    or exists (select from administrator a where a.person_id = person.id
        and (a.organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
            or a.organisation_id = any ((select reader_ids('spona.administered'))::uuid[])
            or a.organisation_id = any ((select reader_stewards())::uuid[]))));
create policy service_inserts on person for insert with check ((select reader_is_service()));
create policy own_updates on person for update using (
    id = (select reader_person()) or (select reader_is_service()));

--changeset members:administrator-policies splitStatements:false
-- Appointed are people of the organisation: at once by an administrator, and by the steward's coordinator while there is none;
-- where there is one, the steward's appointing waits a fortnight. No coordinator appoints herself. (A minute is for clocks that differ.)
create policy reader_appoints on administrator for insert with check (
    appointed_by = (select reader_person())
    and valid_until is null
    and exists (select from membership m where m.person_id = administrator.person_id
        and m.organisation_id = administrator.organisation_id and m.role <> 'GUEST' and m.valid_until is null)
    and (organisation_id = any ((select reader_ids('spona.administered'))::uuid[])
        or (organisation_id = any ((select reader_stewards())::uuid[]) and person_id <> (select reader_person())
            and (organisation_id = any ((select reader_speaks_for())::uuid[])
                or valid_from >= now() + interval '14 days' - interval '1 minute'))));
create policy reader_ends on administrator for update using (
    person_id = (select reader_person()) or organisation_id = any ((select reader_ids('spona.administered'))::uuid[]));

create trigger unchanged before update on administrator for each row
    execute function stays_unchanged('id', 'person_id', 'organisation_id', 'valid_from', 'appointed_by');

-- Ended once, in the own name; an organisation that has administrators keeps one.
create function administrator_ends() returns trigger language plpgsql as $$
begin
    if (select reader_is_service()) then
        return new;
    end if;
    if old.valid_until is not null or new.valid_until is null or new.ended_by is distinct from reader_person() then
        raise exception 'an administrator is ended once, in the own name' using errcode = 'check_violation';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(new.organisation_id::text, 0));
    if new.valid_from <= now() and not exists (
            select from administrator a where a.organisation_id = new.organisation_id and a.id <> new.id
            and a.valid_from <= clock_timestamp() + interval '1 minute' and a.valid_until is null) then
        raise exception 'the last administrator names another first' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger ends before update on administrator for each row execute function administrator_ends();

--changeset members:authority-change
create table authority_change (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    network_id uuid references network,
    kind text not null,
    role text,
    person_id uuid references person,
    person_name text not null,
    invitation_id uuid,
    changed_by uuid references person,
    changed_by_name text,
    changed_at timestamptz not null default clock_timestamp()
);
create index on authority_change (organisation_id, changed_at desc);
comment on table authority_change is 'Who came to act for an organisation, or no longer does, when, and by whose word.';
comment on column authority_change.role is 'Absent for an administrator.';
comment on column authority_change.person_name is 'As she was called then: who reads this need not know the person.';
comment on column authority_change.invitation_id is 'Of whom the name is, when there is no person yet: whoever the invitation is brought to.';
comment on column authority_change.changed_by is 'Absent for what the service did by itself.';

--changeset members:authority-change-policies splitStatements:false
-- Written by the triggers below alone, in the transaction of the change; read by the organisation's administrators and its steward's
-- coordinators; never changed.
alter table authority_change enable row level security;
alter table authority_change force row level security;
create policy reader_reads on authority_change for select using (
    organisation_id = any ((select reader_ids('spona.administered'))::uuid[])
    or organisation_id = any ((select reader_stewards())::uuid[])
    or (select reader_is_service()));
create policy triggers_insert on authority_change for insert with check (pg_trigger_depth() > 0);
create policy nobody_updates on authority_change for update using (false);

create function note_authority_change(
    organisation uuid, network uuid, kind text, role text, person uuid, name text, invitation uuid default null) returns void
    language sql volatile as $$
        insert into authority_change (
            organisation_id, network_id, kind, role, person_id, person_name, invitation_id, changed_by, changed_by_name)
        values (organisation, network, kind, role, person,
            coalesce(name, (select given_name || ' ' || family_name from person p where p.id = person), ''), invitation,
            (select reader_person()),
            (select given_name || ' ' || family_name from person p where p.id = (select reader_person())));
$$;

create function note_membership() returns trigger language plpgsql as $$
begin
    if new.role = 'GUEST' then
        null;
    elsif tg_op = 'INSERT' then
        perform note_authority_change(new.organisation_id, new.network_id, 'MEMBERSHIP_STARTED', new.role, new.person_id, null);
    elsif old.valid_until is null and new.valid_until is not null then
        perform note_authority_change(new.organisation_id, new.network_id, 'MEMBERSHIP_ENDED', new.role, new.person_id, null);
    end if;
    return null;
end
$$;
create trigger noted after insert or update on membership for each row execute function note_membership();

create function note_administrator() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform note_authority_change(new.organisation_id, null,
            case when new.valid_from > now() + interval '1 hour' then 'ADMINISTRATOR_ANNOUNCED' else 'ADMINISTRATOR_APPOINTED' end,
            null, new.person_id, null);
    elsif old.valid_until is null and new.valid_until is not null then
        perform note_authority_change(new.organisation_id, null,
            case when new.valid_from > now() then 'ADMINISTRATOR_STOPPED' else 'ADMINISTRATOR_ENDED' end,
            null, new.person_id, null);
    end if;
    return null;
end
$$;
create trigger noted after insert or update on administrator for each row execute function note_administrator();
