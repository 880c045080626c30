--liquibase formatted sql

--changeset members:duty-link
create table duty_link (
    digest text primary key,
    organisation_id uuid not null references organisation,
    made_at timestamptz not null,
    valid_until timestamptz not null
);
create index on duty_link (organisation_id, made_at);
comment on table duty_link is 'SHA-256 of the secrets in the links by which institutions see what waits for them; of an institution only the newest holds.';

--changeset members:duty-link-policies
alter table duty_link enable row level security;
alter table duty_link force row level security;
create policy service_works on duty_link using ((select reader_is_service()));
