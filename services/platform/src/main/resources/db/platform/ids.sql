--liquibase formatted sql

--changeset platform:taken-id
create table taken_id (
    person_id uuid not null,
    tried_at timestamptz not null default clock_timestamp()
);
create index on taken_id (person_id, tried_at);
comment on table taken_id is 'When somebody chose an id for something new that belongs to something she may not see; kept for an hour.';

--changeset platform:taken-id-policies splitStatements:false
alter table taken_id enable row level security;
alter table taken_id force row level security;
create policy reader_works on taken_id using (person_id = (select reader_person()));

--changeset platform:taken-ids-tried splitStatements:false
-- Volatile, so that it sees what others committed while the caller waited for her turn.
create function taken_ids_tried(person uuid) returns integer language sql volatile as $$
    select count(*)::integer from taken_id where person_id = person and tried_at > clock_timestamp() - interval '1 hour'
$$;
--rollback drop function taken_ids_tried(uuid);
