--liquibase formatted sql

--changeset cooperation:risk
create table risk (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_bodies uuid[] not null,
    status text not null check (status in ('OPEN', 'CLOSED')),
    title text not null,
    target_group text not null,
    kind text not null,
    description text not null,
    language text not null,
    likelihood text check (likelihood in ('UNLIKELY', 'POSSIBLE', 'LIKELY', 'HAPPENING')),
    impact text check (impact in ('LIGHT', 'MODERATE', 'SERIOUS', 'SEVERE')),
    grounds text not null,
    body_id uuid,
    review_on date,
    assessed_on date,
    review_noticed date,
    closing text not null,
    closed_on date,
    folded text not null,
    author_id uuid not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    check ((status = 'CLOSED') = (closed_on is not null) and (status = 'CLOSED') = (closing <> '')),
    check (assessed_on is null or (likelihood is not null and impact is not null))
);
create index on risk (network_id, status, target_group);
create index on risk (organisation_id);
create index risk_due on risk (review_on) where status = 'OPEN';
comment on table risk is 'What threatens whom, how likely it is and how hard it would hit, in words.';
comment on column risk.likelihood is 'Absent until somebody has assessed it; likewise impact.';
comment on column risk.review_noticed is 'The day of a review that was told, so that it is told once.';

--changeset cooperation:risk-policies splitStatements:false
call protect_owned_table('risk', also_read => '{reader_bodies}', page => '/risks/');
create policy service_reads on risk for select using ((select reader_is_service()));
create policy service_updates on risk for update using ((select reader_is_service()));
create policy nothing_is_deleted on risk as restrictive for delete using (false);
