--liquibase formatted sql

--changeset events:calendar-feed
create table calendar_feed (
    person_id uuid primary key,
    digest text not null unique,
    renewed_at timestamptz not null
);
comment on column calendar_feed.digest is 'SHA-256 of the secret in the address of her calendar.';

--changeset events:calendar-feed-policies splitStatements:false
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy owner_works on calendar_feed using (
    person_id = (select reader_person()) or (select reader_is_service()));
