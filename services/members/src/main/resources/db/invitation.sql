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
    status text not null check (status in ('PROPOSED', 'REFUSED', 'PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED')),
    invited_by uuid not null references person,
    invited_at timestamptz not null,
    followed_by uuid references person,
    confirmed_by uuid references person,
    expires_at timestamptz not null,
    answered_at timestamptz,
    person_id uuid references person,
    opens_account boolean not null default false,
    delivered_at timestamptz,
    undeliverable boolean not null default false,
    failed_attempts integer not null default 0,
    next_attempt_at timestamptz,
    version bigint not null default 0,
    check (role = 'GUEST' or confirmed_by is not null or status not in ('PENDING', 'ACCEPTED', 'DECLINED'))
);
create index on invitation (network_id, invited_at);
create index on invitation (organisation_id, invited_at);
create index on invitation (person_id) where status = 'PENDING';
create index on invitation (expires_at) where status = 'PROPOSED';
create index invitation_due on invitation (next_attempt_at) where next_attempt_at is not null;
create unique index invitation_once on invitation (network_id, organisation_id, role, email) where status in ('PROPOSED', 'PENDING');
comment on column invitation.followed_by is 'Who is told what becomes of it: who invited, or the colleague to whom she handed it over.';
comment on column invitation.confirmed_by is 'Who gave the organisation''s word; a guest needs none.';
comment on column invitation.person_id is 'Whom it was brought to; absent until then, so that inviting tells nothing about who has an account.';
comment on column invitation.opens_account is 'Whether she got the link that opens her account; who follows it accepts.';
comment on column invitation.next_attempt_at is 'From when on it is to be brought to her; absent when there is nothing to bring.';

--changeset members:invitation-policies splitStatements:false
-- Before the coordinators of its network, before who speaks for its organisation (guests are not the organisation's people) and,
-- once it was brought to her, before the one who is invited.
alter table invitation enable row level security;
alter table invitation force row level security;
create policy reader_reads on invitation for select using (
    network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    or person_id = (select reader_person())
    or (select reader_is_service())
    or (role <> 'GUEST' and organisation_id = any ((select reader_speaks_for())::uuid[])));
-- A guest is invited by the network alone, its staff by the network or the administrators of its host, others by the organisation
-- too. The organisation's word comes from who speaks for it.
create policy reader_invites on invitation for insert with check (
    invited_by = (select reader_person())
    and person_id is null and not opens_account
    and status in ('PROPOSED', 'PENDING')
    and (network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
        or (role in ('OFFICER', 'DELEGATE') and organisation_id = any ((select reader_speaks_for())::uuid[]))
        or (role in ('EDITOR', 'COORDINATOR') and organisation_id = any ((select reader_ids('spona.administered'))::uuid[])
            and exists (select from network n where n.id = network_id and n.host_organisation_id = organisation_id)))
    and (confirmed_by is null or (confirmed_by = (select reader_person()) and organisation_id = any ((select reader_speaks_for())::uuid[])))
    and (role = 'GUEST' or exists (select from roster r where r.network_id = invitation.network_id
        and r.organisation_id = invitation.organisation_id and r.status = 'JOINED')));
create policy reader_updates on invitation for update using (
    network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    or person_id = (select reader_person())
    or (select reader_is_service())
    or (role <> 'GUEST' and organisation_id = any ((select reader_speaks_for())::uuid[])));

create trigger unchanged before update on invitation for each row
    execute function stays_unchanged('id', 'organisation_id', 'network_id', 'role', 'invited_by', 'invited_at');

-- Who answers it can do that and nothing else; the organisation's word comes once, from who speaks for it; what is closed stays closed.
create function invitation_steps() returns trigger language plpgsql as $$
begin
    if new.status <> old.status and old.status not in ('PROPOSED', 'PENDING') then
        raise exception 'an invitation that is closed stays closed' using errcode = 'check_violation';
    end if;
    if (select reader_is_service()) then
        return new;
    end if;
    if (new.email, new.given_name, new.family_name) is distinct from (old.email, old.given_name, old.family_name) then
        raise exception 'an invitation stays with whom it was written to' using errcode = 'check_violation';
    end if;
    if new.confirmed_by is distinct from old.confirmed_by
            and (old.status <> 'PROPOSED' or new.confirmed_by is distinct from reader_person() or not (new.organisation_id = any (reader_speaks_for()))) then
        raise exception 'the organisation''s word comes from who speaks for it' using errcode = 'check_violation';
    end if;
    if new.person_id is distinct from old.person_id or new.opens_account <> old.opens_account then
        raise exception 'whom an invitation was brought to, and how, is known to the service' using errcode = 'check_violation';
    end if;
    if new.status in ('ACCEPTED', 'DECLINED') and new.status <> old.status
            and (old.status <> 'PENDING' or new.person_id is distinct from reader_person()) then
        raise exception 'an invitation is answered by who is invited' using errcode = 'check_violation';
    end if;
    if new.expires_at > old.expires_at
            and not (new.network_id = any (reader_ids('spona.coordinator_networks')) or new.organisation_id = any ((select reader_speaks_for())::uuid[])) then
        raise exception 'nobody gives herself more time' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger steps before update on invitation for each row execute function invitation_steps();

-- Nobody comes into a network without her own word: a membership begins in the name of the one who was invited, and only as she was
-- invited, while the organisation is there. Who gave a word for herself must administer
-- the organisation, and for its staff that must be the network's host.
create policy invited_inserts on membership for insert with check (
    person_id = (select reader_person())
    and valid_until is null
    and exists (select from invitation i
        where i.person_id = membership.person_id and i.organisation_id = membership.organisation_id
        and i.network_id = membership.network_id and i.role = membership.role
        and i.status = 'PENDING' and now() < i.expires_at
        and membership.granted_by = coalesce(i.confirmed_by, i.invited_by)
        and (i.person_id not in (i.invited_by, coalesce(i.confirmed_by, i.invited_by))
            or (i.role <> 'GUEST' and i.organisation_id = any ((select reader_ids('spona.administered'))::uuid[])))
        and (i.person_id <> i.invited_by or i.role in ('OFFICER', 'DELEGATE')
            or exists (select from network n where n.id = i.network_id and n.host_organisation_id = i.organisation_id))
        and (i.role = 'GUEST' or exists (select from roster r where r.network_id = i.network_id
            and r.organisation_id = i.organisation_id and r.status = 'JOINED'))));

--changeset members:invitation-changes splitStatements:false
create function note_invitation() returns trigger language plpgsql as $$
begin
    if new.role <> 'GUEST' and (tg_op = 'INSERT' or old.status <> new.status) and new.status <> 'ACCEPTED' then
        perform note_authority_change(new.organisation_id, new.network_id,
            case when tg_op = 'UPDATE' and new.status = 'PENDING' then 'INVITATION_CONFIRMED' else 'INVITATION_' || new.status end,
            new.role, null, new.given_name || ' ' || new.family_name, new.id);
    end if;
    return null;
end
$$;
create trigger noted after insert or update on invitation for each row execute function note_invitation();
