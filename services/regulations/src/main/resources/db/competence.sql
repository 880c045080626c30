--liquibase formatted sql

--changeset regulations:non-competence
create table non_competence (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    regulation_id uuid not null references regulation,
    reason text not null,
    person_id uuid not null,
    said_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz
);
create unique index on non_competence (organisation_id, network_id, regulation_id) where withdrawn_at is null;
create index on non_competence (network_id, regulation_id);
comment on table non_competence is 'An organisation says once that what a regulation asks is not its business, with the reason; what it has taken back stays as history.';

--changeset regulations:non-competence-policies splitStatements:false
alter table non_competence enable row level security;
alter table non_competence force row level security;
create policy reader_reads on non_competence for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy staff_reads on non_competence for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_reads on non_competence for select using ((select reader_is_service()));
create policy reader_inserts on non_competence for insert with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and person_id = (select reader_person()) and withdrawn_at is null);
create policy reader_updates on non_competence for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));

--changeset regulations:obligation-rules splitStatements:false
-- Whom an obligation addresses, by kind and country. All local governments are one kind.
create function obligation_addresses(addressees text[], only_country text, kind text, country text) returns boolean
    language sql immutable as $$
    select case when kind in ('CITY', 'MUNICIPALITY', 'CITY_MUNICIPALITY') then 'LOCAL_GOVERNMENT' else kind end = any (addressees)
        and (only_country is null or only_country = country)
$$;

-- How an obligation stands today (UTC), in one word: what settles it, else that its last day has passed, else what is said.
create function obligation_word(says text, denied boolean, due date) returns text language sql stable as $$
    select case
        when says in ('APPLIED', 'NOT_COMPETENT') then says
        when denied then 'NOT_COMPETENT'
        when due < (now() at time zone 'UTC')::date then 'LATE'
        else coalesce(says, 'SILENT') end
$$;

create or replace view obligation_addressee with (security_invoker = true) as
    select o.id as obligation_id, o.update_id, o.network_id, addressee.id as organisation_id
    from obligation o
    join directory_roster r on r.network_id = o.network_id and r.joined
    join directory_organisation addressee on addressee.id = r.organisation_id and addressee.merged_into is null
    where obligation_addresses(o.addressees, o.country, addressee.kind, addressee.country);

create or replace view obligation_status with (security_invoker = true) as
    select o.id as obligation_id, o.update_id, o.network_id, addressee.organisation_id,
        u.title as update_title, u.language, u.published_at, o.place, o.provision, o.what, o.due,
        a.id as application_id, a.status as says,
        stands.word in ('APPLIED', 'NOT_COMPETENT') as settled, stands.word = 'LATE' as late, stands.word as status,
        n.id as non_competence_id
    from obligation_addressee addressee
    join obligation o on o.id = addressee.obligation_id
    join regulation_update u on u.id = o.update_id and u.status = 'PUBLISHED'
    left join application a on a.obligation_id = o.id and a.organisation_id = addressee.organisation_id
    left join non_competence n on n.organisation_id = addressee.organisation_id and n.network_id = o.network_id
        and n.regulation_id = u.regulation_id and n.withdrawn_at is null
    cross join lateral (select obligation_word(a.status, n.id is not null, o.due) as word) stands;
--rollback select 1;
