--liquibase formatted sql

--changeset members:personal-data
-- What people ask of their data: an archive, which services answer part by part, or the end of their account.
create table data_request (
    id uuid primary key,
    person_id uuid not null references person,
    organisation_id uuid references organisation,
    asked_at timestamptz not null,
    fetched_at timestamptz
);
create index on data_request (person_id, asked_at desc);
create index on data_request (organisation_id, asked_at desc) where organisation_id is not null;
comment on column data_request.person_id is 'Who asks.';
comment on column data_request.organisation_id is 'Whose data are asked for; absent when they are her own.';

create table data_part (
    request_id uuid not null references data_request on delete cascade,
    service text not null,
    number integer not null,
    name text not null,
    last boolean not null,
    rows json not null,
    primary key (request_id, service, number)
);
comment on column data_part.number is 'Of the part within its service, from 1; of the last how many there are.';

alter table person
    add deletion_due_at timestamptz,
    add gone_at timestamptz;
create index on person (deletion_due_at) where deletion_due_at is not null;
comment on column person.deletion_due_at is 'When her account is deleted, unless she takes that back; absent when she has not asked.';

--changeset members:personal-data-policies splitStatements:false
-- An archive is its person's alone; that of an organisation is its administrators', as long as they are.
alter table data_request enable row level security;
alter table data_request force row level security;
create policy owner_works on data_request using (
    case when organisation_id is null then person_id = (select reader_person())
        else organisation_id = any ((select reader_ids('spona.administered'))::uuid[]) end
    or (select reader_is_service()));
alter table data_part enable row level security;
alter table data_part force row level security;
create policy person_reads on data_part for select using (exists (select from data_request r where r.id = request_id));
create policy service_inserts on data_part for insert with check ((select reader_is_service()));
create policy nobody_updates on data_part for update using (false);

--changeset members:archive-noted splitStatements:false
-- That everything of an organisation was asked for, and fetched, stands in the list of changes.
create function note_archive() returns trigger language plpgsql as $$
begin
    perform note_setting_change(new.organisation_id, null, 'ARCHIVE_' || tg_argv[0],
        (select name_latin from organisation where id = new.organisation_id));
    return null;
end
$$;
create trigger asking_noted after insert on data_request for each row
    when (new.organisation_id is not null) execute function note_archive('ASKED');
create trigger fetching_noted after update of fetched_at on data_request for each row
    when (new.organisation_id is not null) execute function note_archive('FETCHED');

--changeset members:names-forgotten splitStatements:false
-- What is kept of changes is never changed, but for the names of those who have gone.
revoke update, delete, truncate on authority_change, visibility_change, setting_change from ${appRole};
grant update (person_name, changed_by_name) on authority_change to ${appRole};
grant update (changed_by_name) on visibility_change, setting_change to ${appRole};
create policy service_forgets on authority_change for update using ((select reader_is_service()));
create policy service_forgets on visibility_change for update using ((select reader_is_service()));
create policy service_forgets on setting_change for update using ((select reader_is_service()));

--changeset members:changes-retention splitStatements:false
-- Changes are kept for five years. The application has no right to delete any; this takes away what is older, and nothing else.
create policy kept_for_five_years on authority_change for delete using (changed_at < now() - interval '5 years');
create policy kept_for_five_years on visibility_change for delete using (changed_at < now() - interval '5 years');
create policy kept_for_five_years on setting_change for delete using (changed_at < now() - interval '5 years');
create procedure forget_old_changes(oldest timestamptz) language plpgsql security definer set search_path = public as $$
begin
    delete from authority_change where changed_at < oldest;
    delete from visibility_change where changed_at < oldest;
    delete from setting_change where changed_at < oldest;
end
$$;
revoke execute on procedure forget_old_changes(timestamptz) from public;
grant execute on procedure forget_old_changes(timestamptz) to ${appRole};
