--liquibase formatted sql

--changeset platform:waiting-announced
-- What this service has announced of what waits, by its digest; a null one waits no more. Titles stay with their things.
create table waiting_announced (
    id uuid primary key,
    thing_id uuid not null,
    version bigint not null,
    digest bytea
);
create index on waiting_announced (thing_id) where digest is not null;

--changeset platform:waiting-announced-policies
alter table waiting_announced enable row level security;
alter table waiting_announced force row level security;
create policy service_works on waiting_announced using ((select reader_is_service()));

--changeset platform:waiting-announced-source
alter table waiting_announced add source text not null default '';
comment on column waiting_announced.source is 'Which of the service''s sources says that it waits; empty of entries from before they were told apart, which any source ends.';
