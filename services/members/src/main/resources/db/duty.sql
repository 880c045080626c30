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

create table duty_request (
    waiting_id uuid not null,
    asked_on date not null,
    primary key (waiting_id, asked_on)
);
comment on table duty_request is 'For which things links were asked by the page of what an institution owes, and on which days (UTC): each once a day.';

--changeset members:duty-link-policies
alter table duty_link enable row level security;
alter table duty_link force row level security;
create policy service_works on duty_link using ((select reader_is_service()));
alter table duty_request enable row level security;
alter table duty_request force row level security;
create policy service_works on duty_request using ((select reader_is_service()));
