--liquibase formatted sql

--changeset knowledge:practice-import
alter table practice
    add external_id text,
    add import_digest text,
    add importer_id uuid,
    add taken_over boolean not null default false,
    add keywords text[] not null default '{}',
    add check ((external_id is null) = (importer_id is null));
create unique index practice_external_id on practice (network_id, external_id);
create index practice_offered on practice (municipality_id, network_id, published_at) where external_id is not null and not taken_over;
comment on column practice.external_id is 'What it is called where it was imported from; once in a network.';
comment on column practice.import_digest is 'Of what the last import brought; equal while it has not changed there.';
comment on column practice.importer_id is 'The association that imported it.';
comment on column practice.taken_over is 'Whether its municipality has made it its own, so that imports leave it alone.';
comment on column practice.keywords is 'Words that came with it from elsewhere and that no vocabulary has.';

--changeset knowledge:practice-import-policies splitStatements:false
-- What the staff of a network imports is published at once: as the importing association's, or in the name of a municipality that has
-- joined the network, and then for the network alone. Who sees it beyond is said by the municipality.
create function importer_may_own(organisation uuid, network uuid, importer uuid, visibility text) returns boolean
    language sql stable
    return case
        when organisation = importer then reader_pair(organisation, network) = any (reader_pairs('spona.staff'))
        else visibility = 'NETWORK' and network = any (reader_ids('spona.staff_networks')) and exists (
            select from directory_roster r where r.network_id = network and r.organisation_id = organisation and r.joined)
    end;

create policy importer_reads on practice for select using (
    external_id is not null and visibility <> 'PRIVATE'
    and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy importer_inserts on practice for insert with check (
    external_id is not null and not taken_over and visibility <> 'PRIVATE' and status = 'PUBLISHED'
    and importer_may_own(organisation_id, network_id, importer_id, visibility));
create policy importer_updates on practice for update using (
    external_id is not null and not taken_over and visibility <> 'PRIVATE'
    and network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]))
    with check (
    external_id is not null and not taken_over and visibility <> 'PRIVATE'
    and importer_may_own(organisation_id, network_id, importer_id, visibility));

-- The municipality that it is about makes it its own.
create policy municipality_updates on practice for update using (
    external_id is not null and not taken_over and status = 'PUBLISHED' and visibility <> 'PRIVATE'
    and reader_pair(municipality_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]))
    with check (
    taken_over and reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));

--changeset knowledge:practice-words-kept splitStatements:false
-- A policy sees one row at a time, this sees both: an editor decides whether a practice is published and an import follows its source, but
-- neither gives it to another, and nobody but its organisation changes what it says or who sees it.
create function practice_words_kept() returns trigger language plpgsql as $$
declare
    writes boolean := reader_pair(old.organisation_id, old.network_id) = any (reader_pairs('spona.writers'));
    follows boolean := old.external_id is not null and not old.taken_over;
begin
    if reader_is_service() or writes or new.taken_over and follows then
        return new;
    end if;
    if (new.organisation_id, new.network_id) is distinct from (old.organisation_id, old.network_id)
        or new.visibility <> old.visibility
        or not follows and (new.title, new.summary, new.body, new.language, new.topics, new.target_groups, new.municipality_id,
                new.period_from, new.period_to, new.author_id, new.external_id, new.importer_id, new.taken_over)
            is distinct from (old.title, old.summary, old.body, old.language, old.topics, old.target_groups, old.municipality_id,
                old.period_from, old.period_to, old.author_id, old.external_id, old.importer_id, old.taken_over) then
        raise insufficient_privilege using message = 'only its organisation changes a practice';
    end if;
    return new;
end
$$;
create trigger practice_words_kept before update on practice for each row execute function practice_words_kept();
