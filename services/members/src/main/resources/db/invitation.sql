--liquibase formatted sql

--changeset members:invitation
create table invitation (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    network_id uuid not null references network,
    role text not null check (role in ('COORDINATOR', 'EDITOR', 'OFFICER', 'DELEGATE', 'GUEST')),
    email text not null check (email = lower(email)),
    given_name text not null,
    family_name text not null,
    language text not null,
    status text not null check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED')),
    invited_by uuid not null references person,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    answered_at timestamptz,
    person_id uuid references person,
    opens_account boolean not null default false,
    delivered_at timestamptz,
    undeliverable boolean not null default false,
    failed_attempts integer not null default 0,
    next_attempt_at timestamptz,
    version bigint not null default 0
);
create index on invitation (network_id, invited_at);
create index on invitation (person_id) where status = 'PENDING';
create index invitation_due on invitation (next_attempt_at) where next_attempt_at is not null;
create unique index invitation_once on invitation (network_id, organisation_id, role, email) where status = 'PENDING';
comment on column invitation.person_id is 'Whom it was brought to; absent until then, so that inviting tells nothing about who has an account.';
comment on column invitation.opens_account is 'Whether she got the link that opens her account; who follows it accepts.';
comment on column invitation.next_attempt_at is 'From when on it is to be brought to her; absent when there is nothing to bring.';

--changeset members:invitation-policies
-- Before the coordinators of its network and, once it was brought to her, before the one who is invited.
alter table invitation enable row level security;
alter table invitation force row level security;
create policy reader_reads on invitation for select using (
    network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    or person_id = (select reader_person())
    or (select reader_is_service()));
create policy coordinator_inserts on invitation for insert with check (
    network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    and invited_by = (select reader_person()));
create policy reader_updates on invitation for update using (
    network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    or person_id = (select reader_person())
    or (select reader_is_service()));

-- Nobody comes into a network without her own word: a membership begins in the name of the one who was invited.
create policy invited_inserts on membership for insert with check (
    person_id = (select reader_person())
    and exists (select from invitation i
        where i.person_id = membership.person_id and i.organisation_id = membership.organisation_id
        and i.network_id = membership.network_id and i.role = membership.role
        and i.status = 'PENDING' and now() < i.expires_at));
