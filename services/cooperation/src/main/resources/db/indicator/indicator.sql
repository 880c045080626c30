--liquibase formatted sql

--changeset cooperation:indicator
create table indicator (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'ACTIVE', 'CLOSED')),
    title text not null,
    definition text not null,
    language text not null,
    kind text not null check (kind in ('COUNT', 'PERCENT', 'MONEY', 'SCORE', 'TEXT')),
    unit text not null,
    direction text not null check (direction in ('UP', 'DOWN', 'NONE')),
    frequency text not null check (frequency in ('YEAR', 'HALF', 'QUARTER', 'MONTH')),
    reporters text not null check (reporters in ('MEMBERS', 'OWNER')),
    cumulative boolean not null,
    summable boolean not null,
    open boolean not null,
    breakdowns jsonb not null,
    baseline text not null,
    baseline_note text not null,
    targets jsonb not null,
    source text not null check (source in ('MANUAL', 'PLATFORM', 'COUNTER')),
    platform_key text not null,
    counter_id uuid,
    folded text not null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check ((source = 'PLATFORM') = (platform_key <> '') and (source = 'COUNTER') = (counter_id is not null)),
    check (jsonb_array_length(breakdowns) <= 3 and jsonb_array_length(targets) <= 40)
);
create index on indicator (network_id, status, updated_at desc);
create index on indicator (organisation_id);
comment on table indicator is 'What somebody wants to know in numbers or words, period by period.';
comment on column indicator.baseline is 'As it was typed; empty when it is not known.';
comment on column indicator.open is 'Whether whoever reads the indicator reads the approved values of each organisation too.';

create table measurement (
    id uuid primary key,
    indicator_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    owner_id uuid not null,
    owner_network_id uuid not null,
    period text not null,
    last_day date not null,
    status text not null check (status in ('DRAFT', 'RETURNED', 'REPORTED', 'APPROVED', 'LOCKED')),
    amount numeric(20, 4),
    numerator numeric(20, 4),
    denominator numeric(20, 4),
    words text not null,
    unknown boolean not null,
    parts jsonb not null,
    note text not null,
    reason text not null,
    reported_at timestamptz,
    approved_at timestamptz,
    updated_at timestamptz not null,
    version bigint not null,
    unique (indicator_id, organisation_id, period),
    foreign key (indicator_id, owner_id, owner_network_id) references indicator (id, organisation_id, network_id),
    check ((numerator is null) = (denominator is null) and num_nonnulls(amount, numerator) + (words <> '')::int + unknown::int = 1),
    check (denominator is null or denominator > 0)
);
create index on measurement (organisation_id);
create index on measurement (owner_id, owner_network_id, status);
comment on table measurement is 'What one organisation says of one indicator for one period; its own part of the indicator.';
comment on column measurement.owner_id is 'Whose indicator it is, so that who may approve is told without reading the indicator.';
comment on column measurement.last_day is 'Of the period.';

create table measurement_change (
    id bigint generated always as identity primary key,
    measurement_id uuid not null references measurement on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    status text not null,
    amount numeric(20, 4),
    numerator numeric(20, 4),
    denominator numeric(20, 4),
    words text not null,
    unknown boolean not null,
    reason text not null,
    person_id uuid not null,
    changed_at timestamptz not null
);
create index on measurement_change (measurement_id, changed_at desc);
create index on measurement_change (person_id);
comment on table measurement_change is 'The revisions of values; only ever added.';

create table district (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    name text not null,
    language text not null,
    unique (id, organisation_id, network_id)
);
comment on table district is 'Parts of a country by which values are put together.';

create table district_link (
    id bigint generated always as identity primary key,
    district_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    member_id uuid not null,
    valid_from date not null,
    valid_until date,
    foreign key (district_id, organisation_id, network_id) references district (id, organisation_id, network_id),
    check (valid_until is null or valid_until > valid_from)
);
create unique index on district_link (network_id, member_id) where valid_until is null;
create unique index on district_link (network_id, member_id, valid_from);
create index on district_link (district_id);
comment on table district_link is 'Which municipality belonged to which district from when until when.';
comment on column district_link.valid_until is 'Its first day elsewhere; absent while it is there.';

--changeset cooperation:indicator-policies splitStatements:false
call protect_owned_table('indicator', shared_when => 'status <> ''DRAFT''', page => '/indicators/');
create policy service_reads on indicator for select using ((select reader_is_service()));

-- An organisation reads its own values; the owner's staff reads what is reported; others read what is approved where values are open.
alter table measurement enable row level security;
alter table measurement force row level security;
create policy own_reads on measurement for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy owner_reads on measurement for select using (
    status <> 'DRAFT' and indicator_id in (select i.id from indicator i
        where reader_pair(i.organisation_id, i.network_id) = any ((select reader_pairs('spona.staff'))::text[])));
create policy open_reads on measurement for select using (
    status in ('APPROVED', 'LOCKED') and indicator_id in (select i.id from indicator i where i.open and i.status <> 'DRAFT'));
create policy service_reads on measurement for select using ((select reader_is_service()));
create policy own_inserts on measurement for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and status in ('DRAFT', 'REPORTED')
    and indicator_id in (select i.id from indicator i where i.status = 'ACTIVE' and i.source = 'MANUAL'
        and (i.reporters = 'MEMBERS' or i.organisation_id = measurement.organisation_id)));
create policy own_updates on measurement for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy owner_updates on measurement for update using (
    status <> 'DRAFT' and reader_pair(owner_id, owner_network_id) = any ((select reader_pairs('spona.staff'))::text[])) with check (
    reader_pair(owner_id, owner_network_id) = any ((select reader_pairs('spona.staff'))::text[]));

-- Whoever owns the indicator moves a value on and changes nothing in it; its organisation corrects what it has reported with a reason, and
-- approves nothing but what it measures for itself.
create function keep_measurement() returns trigger language plpgsql as $$
declare
    moves constant text[] := '{status, reason, approved_at, updated_at, version}';
    own boolean := coalesce(reader_pair(old.organisation_id, old.network_id) = any (reader_pairs('spona.writers')), false);
    owner boolean := coalesce(reader_pair(old.owner_id, old.owner_network_id) = any (reader_pairs('spona.staff')), false)
        or (own and old.organisation_id = old.owner_id);
    same boolean := (old.amount, old.numerator, old.denominator, old.words, old.unknown, old.parts, old.note)
        is not distinct from (new.amount, new.numerator, new.denominator, new.words, new.unknown, new.parts, new.note);
begin
    if (old.indicator_id, old.organisation_id, old.network_id, old.owner_id, old.owner_network_id, old.period, old.last_day)
        is distinct from (new.indicator_id, new.organisation_id, new.network_id, new.owner_id, new.owner_network_id, new.period, new.last_day) then
        raise exception 'measurement % is of another indicator or period', old.id;
    end if;
    if not own and to_jsonb(old) - moves is distinct from to_jsonb(new) - moves then
        raise exception 'measurement % is in the words of another organisation', old.id;
    end if;
    if not same and old.status = 'LOCKED' then
        raise exception 'measurement % is locked', old.id;
    end if;
    if not same and old.status not in ('DRAFT', 'RETURNED') and (new.status <> 'REPORTED' or new.reason = '') then
        raise exception 'measurement % is corrected without a reason', old.id;
    end if;
    if not owner and new.status is distinct from old.status and (old.status = 'LOCKED' or new.status in ('APPROVED', 'LOCKED')) then
        raise exception 'measurement % is approved and locked by whoever owns the indicator', old.id;
    end if;
    return new;
end $$;
create trigger what_was_reported_stays before update on measurement for each row execute function keep_measurement();

alter table measurement_change enable row level security;
alter table measurement_change force row level security;
create policy parties_read on measurement_change for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or (status <> 'DRAFT' and exists (select from measurement m where m.id = measurement_id
        and reader_pair(m.owner_id, m.owner_network_id) = any ((select reader_pairs('spona.staff'))::text[]))));
create policy service_reads on measurement_change for select using ((select reader_is_service()));
create policy changer_inserts on measurement_change for insert with check (
    person_id = (select reader_person()) and exists (select from measurement m where m.id = measurement_id
        and m.organisation_id = measurement_change.organisation_id and m.network_id = measurement_change.network_id));

-- What was said stays.
create policy nobody_updates on measurement_change for update using (false);

call protect_owned_table('district', writers => 'spona.staff');
alter table district_link enable row level security;
alter table district_link force row level security;
create policy reader_reads on district_link for select using (district_id in (select d.id from district d));
create policy service_reads on district_link for select using ((select reader_is_service()));
create policy staff_inserts on district_link for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_updates on district_link for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));
create policy staff_deletes on district_link for delete using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.staff'))::text[]));

--changeset cooperation:counted-thing splitStatements:false
-- This service's copy of what other services tell and the platform counts.
create table counted_source (
    id uuid primary key,
    version bigint not null
);
comment on table counted_source is 'The newest version that was told of each aggregate.';

create table counted_thing (
    source_id uuid not null references counted_source,
    kind text not null,
    thing_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    counts_from date not null,
    counts_until date,
    primary key (source_id, kind, thing_id)
);
create index on counted_thing (kind, network_id, counts_from);
create index on counted_thing (organisation_id);
comment on table counted_thing is 'What counts, for whom and when, and nothing of what it says.';
call protect_owned_table('counted_thing', writers => 'spona.nobody');
create policy service_works on counted_thing using ((select reader_is_service()));
-- How far an organisation is with an obligation, it tells the staff of its network, not its neighbours.
create policy staff_reads on counted_thing for select using (
    kind = 'obligations-applied' and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
