--liquibase formatted sql

--changeset knowledge:practice-contact
create table practice_contact (
    practice_id uuid primary key references practice on delete cascade,
    name text not null,
    email text not null,
    telephone text not null,
    audience text not null check (audience in ('ORGANISATION', 'NETWORK', 'READERS'))
);
comment on table practice_contact is 'Who answers about a practice: a row of its own, since not everybody who reads the practice may know it.';
comment on column practice_contact.audience is 'Who of those who may read the practice sees it.';

--changeset knowledge:practice-contact-policies splitStatements:false
-- Whose it is and in which network is said by the practice, so that a contact goes along when the practice becomes another's.
create function reader_writes_practice(practice uuid) returns boolean
    language sql stable
    return exists (select from practice p where p.id = practice
        and reader_pair(p.organisation_id, p.network_id) = any ((select reader_pairs('spona.writers'))::text[]));

-- Whether the reader imports for the association that has brought a practice, as long as imports change it.
create function reader_imports_practice(practice uuid) returns boolean
    language sql stable
    return exists (select from practice p where p.id = practice and p.external_id is not null and not p.taken_over
        and reader_pair(p.importer_id, p.network_id) = any ((select reader_pairs('spona.staff'))::text[]));

alter table practice_contact enable row level security;
alter table practice_contact force row level security;
create policy audience_reads on practice_contact for select using (exists (
    select from practice p where p.id = practice_id and (
        p.organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
        or audience = 'NETWORK' and p.network_id = any ((select reader_ids('spona.networks'))::uuid[])
        or audience = 'READERS' and (select reader_reads_public()))));
create policy writer_inserts on practice_contact for insert with check (reader_writes_practice(practice_id));
create policy writer_updates on practice_contact for update using (reader_writes_practice(practice_id));
create policy writer_deletes on practice_contact for delete using (reader_writes_practice(practice_id));
create policy importer_works on practice_contact using (reader_imports_practice(practice_id));

-- What readers ask is mailed to the contact by the service, whoever sees the address.
create policy service_reads on practice_contact for select using ((select reader_is_service()));
