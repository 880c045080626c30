--liquibase formatted sql

--changeset platform:link
-- The typed links of all services. A service writes those that begin at its own things; the others are copies of what is announced.
-- Nothing of a row changes but that the link is removed.
create table link (
    id uuid primary key,
    version bigint not null,
    kind text not null,
    from_kind text not null,
    from_id uuid not null,
    from_part_id uuid,
    to_kind text,
    to_id uuid,
    to_address text,
    to_title text not null,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    made_at timestamptz not null,
    removed boolean not null,
    check ((to_id is null) = (to_kind is null) and (to_id is null) <> (to_address is null))
);
create index on link (from_id) where not removed;
create index on link (to_id) where not removed;
comment on column link.from_part_id is 'The part of the thing where it begins; null for the thing itself.';
comment on column link.to_address is 'An address outside of the platform, which is never fetched; null for a thing.';
comment on column link.to_title is 'What was typed as the title of an outside address; the title of a thing is in the directory of things.';

--changeset platform:link-policies splitStatements:false
call protect_owned_table('link', shared_when => 'not removed');
create policy service_works on link using ((select reader_is_service()));
