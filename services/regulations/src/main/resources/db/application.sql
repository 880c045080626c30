--liquibase formatted sql

--changeset regulations:application
create table application (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility = 'PRIVATE'),
    status text not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'APPLIED', 'NOT_COMPETENT')),
    note text not null,
    link text not null,
    changed_at timestamptz not null,
    version bigint not null,
    unique (obligation_id, organisation_id)
);
create index on application (organisation_id);

create table application_change (
    id uuid primary key,
    application_id uuid not null references application,
    organisation_id uuid not null,
    status text not null,
    note text not null,
    link text not null,
    person_id uuid not null,
    changed_at timestamptz not null
);
create index on application_change (application_id, changed_at desc);

--changeset regulations:application-policies splitStatements:false
-- How far an organisation is, it tells the staff of its network, not its neighbours.
call protect_owned_table('application');
create policy staff_reads on application for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_reads on application for select using ((select reader_is_service()));

-- History is read with what it is the history of, and never rewritten.
alter table application_change enable row level security;
alter table application_change force row level security;
create policy reader_reads on application_change for select using (
    exists (select from application a where a.id = application_id));
create policy reader_inserts on application_change for insert with check (
    exists (select from application a where a.id = application_id
        and a.organisation_id = application_change.organisation_id
        and reader_pair(a.organisation_id, a.network_id) = any ((select reader_pairs('spona.writers'))::text[])));
create policy nobody_updates on application_change for update using (false);

--changeset regulations:obligation-status splitStatements:false
-- How each published obligation stands today (UTC) in each organisation that it addresses, as far as the reader may know what
-- the organisation says. The one place of what is settled and what is late: list, table, home page and files read it.
create view obligation_status with (security_invoker = true) as
    select o.id as obligation_id, o.update_id, o.network_id, addressee.organisation_id,
        u.title as update_title, u.language, u.published_at, o.place, o.provision, o.what, o.due,
        a.id as application_id, a.status as says, stands.settled, stands.late,
        case when stands.late then 'LATE' else coalesce(a.status, 'SILENT') end as status
    from obligation_addressee addressee
    join obligation o on o.id = addressee.obligation_id
    join regulation_update u on u.id = o.update_id and u.status = 'PUBLISHED'
    left join application a on a.obligation_id = o.id and a.organisation_id = addressee.organisation_id
    cross join lateral (
        select said.settled, not said.settled and coalesce(o.due < (now() at time zone 'UTC')::date, false) as late
        from (select coalesce(a.status in ('APPLIED', 'NOT_COMPETENT'), false) as settled) said) stands;
--rollback drop view obligation_status;
