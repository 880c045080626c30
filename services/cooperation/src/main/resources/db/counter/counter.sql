--liquibase formatted sql

--changeset cooperation:counter
create table counter (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    status text not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    title text not null,
    explanation text not null,
    language text not null,
    frequency text not null check (frequency in ('YEAR', 'HALF', 'QUARTER', 'MONTH')),
    reporters text not null check (reporters in ('MEMBERS', 'OWNER')),
    breakdowns jsonb not null,
    folded text not null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (jsonb_array_length(breakdowns) <= 3)
);
create index on counter (network_id, status, updated_at desc);
create index on counter (organisation_id);
comment on table counter is 'Tables that organisations fill in with numbers of people; nobody is named in them.';

create table counter_number (
    counter_id uuid not null references counter,
    organisation_id uuid not null,
    network_id uuid not null,
    period text not null,
    numbers integer[] not null check (0 <= all (numbers) and cardinality(numbers) between 1 and 144),
    person_id uuid not null,
    saved_at timestamptz not null,
    primary key (counter_id, organisation_id, period)
);
create index on counter_number (organisation_id);
create index on counter_number (person_id);
comment on table counter_number is 'What an organisation has counted, cell by cell; for its own people, and for the service when it publishes.';

create table counter_report (
    counter_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    owner_id uuid not null,
    owner_network_id uuid not null,
    period text not null,
    saved_at timestamptz not null,
    primary key (counter_id, organisation_id, period),
    foreign key (counter_id, owner_id, owner_network_id) references counter (id, organisation_id, network_id)
);
create index on counter_report (organisation_id);
comment on table counter_report is 'That an organisation has counted, and no number, for whoever owns the counter.';

create table counter_edition (
    counter_id uuid not null references counter,
    period text not null,
    last_day date not null,
    organisations integer not null,
    published_at timestamptz not null,
    primary key (counter_id, period)
);
comment on table counter_edition is 'That a period is published, which is done once.';

create table counter_cell (
    counter_id uuid not null,
    period text not null,
    part_of uuid,
    cell smallint not null,
    state text not null check (state in ('SHOWN', 'SMALL', 'HIDDEN')),
    number integer check (number >= 5),
    unique nulls not distinct (counter_id, period, part_of, cell),
    foreign key (counter_id, period) references counter_edition,
    check ((state = 'SHOWN') = (number is not null))
);
comment on table counter_cell is 'All that is ever told of what was counted.';
comment on column counter_cell.part_of is 'The organisation; absent of all together.';
comment on column counter_cell.number is 'Absent of what is suppressed: nothing below 5 is ever here.';

--changeset cooperation:counter-policies splitStatements:false
call protect_owned_table('counter', shared_when => 'status <> ''DRAFT''', page => '/counters/');
create policy service_reads on counter for select using ((select reader_is_service()));

-- What was entered is read by whoever entered it, and by the service when it publishes.
alter table counter_number enable row level security;
alter table counter_number force row level security;
create policy own_reads on counter_number for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy service_reads on counter_number for select using ((select reader_is_service()));
create policy own_inserts on counter_number for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and person_id = (select reader_person())
    and exists (select from counter c where c.id = counter_id and c.status = 'OPEN'
        and (c.reporters = 'MEMBERS' or c.organisation_id = counter_number.organisation_id)));
create policy own_updates on counter_number for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and person_id = (select reader_person())
    and not exists (select from counter_edition e where e.counter_id = counter_number.counter_id and e.period = counter_number.period));

alter table counter_report enable row level security;
alter table counter_report force row level security;
create policy own_reads on counter_report for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy owner_reads on counter_report for select using (
    reader_pair(owner_id, owner_network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy service_reads on counter_report for select using ((select reader_is_service()));
create policy own_inserts on counter_report for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from counter c where c.id = counter_id and c.status = 'OPEN'));
create policy own_updates on counter_report for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));

-- Editions are written by the service alone; nobody changes or deletes one.
alter table counter_edition enable row level security;
alter table counter_edition force row level security;
create policy reader_reads on counter_edition for select using (counter_id in (select c.id from counter c));
create policy service_inserts on counter_edition for insert with check ((select reader_is_service()));

alter table counter_cell enable row level security;
alter table counter_cell force row level security;
create policy reader_reads on counter_cell for select using (counter_id in (select c.id from counter c));
create policy service_inserts on counter_cell for insert with check ((select reader_is_service()));
