--liquibase formatted sql

--changeset members:seat-link
create table seat_link (
    digest text primary key,
    seat_id uuid not null references body_seat on delete cascade,
    made_at timestamptz not null,
    valid_until timestamptz not null,
    changes_on date,
    changes integer not null default 0
);
create index on seat_link (seat_id, made_at);
comment on table seat_link is 'SHA-256 of the secrets in the links by which institutions name their people; of a seat only the newest holds.';
comment on column seat_link.changes is 'How often something was changed by it on changes_on (UTC), which is limited.';

create table seat_request (
    mandate_id uuid not null references seat_mandate on delete cascade,
    cause text not null check (cause in ('ENDS_IN_60_DAYS', 'ENDS_IN_30_DAYS', 'LEFT', 'ENDED')),
    primary key (mandate_id, cause)
);
comment on table seat_request is 'For what an institution was asked by itself who follows somebody: each once.';

--changeset members:seat-link-policies
alter table seat_link enable row level security;
alter table seat_link force row level security;
create policy service_works on seat_link using ((select reader_is_service()));
alter table seat_request enable row level security;
alter table seat_request force row level security;
create policy service_works on seat_request using ((select reader_is_service()));

--changeset members:membership-by-mandate
alter table membership add by_mandate boolean not null default false;
create index on membership (person_id, organisation_id, network_id) where by_mandate and valid_until is null;
comment on column membership.by_mandate is 'Whether it holds for as long as she sits for the organisation in a body that the network shares.';
comment on column membership.granted_by is 'Who gave the organisation''s word for it, a guest''s the coordinator; absent for rows that came with an installation, and when an institution named its delegate by its link.';
drop trigger unchanged on membership;
create trigger unchanged before update on membership for each row
    execute function stays_unchanged('id', 'person_id', 'organisation_id', 'network_id', 'role', 'valid_from', 'granted_by', 'by_mandate');

--changeset members:mandate-network splitStatements:false
-- The mandates that make their people belong to a network at an instant: the institution itself named somebody with an account for its seat
-- in a body that the network shares.
create function mandates_in_networks(at timestamptz)
    returns table (mandate_id uuid, person_id uuid, organisation_id uuid, network_id uuid, named_by uuid, settled boolean)
    language sql stable
begin atomic
    select m.id, m.person_id, coalesce(o.merged_into, o.id), b.network_id, m.named_by, m.membership_settled
    from seat_mandate m
    join body_seat s on s.id = m.seat_id
    join body b on b.id = m.body_id
    join organisation o on o.id = s.organisation_id
    join person p on p.id = m.person_id
    where m.by_institution and m.held @> at and s.valid_until is null
        and b.status = 'ACTIVE' and b.visibility <> 'PRIVATE' and p.subject is not null;
end;

--changeset members:seat-causes splitStatements:false
-- For which seats the institution has to be asked at an instant who follows, because of which mandate: it ends in so many days, she has left
-- the institution, or the delegate's has ended an hour ago, and nobody follows.
create function seats_to_ask(at timestamptz)
    returns table (mandate_id uuid, seat_id uuid, body_id uuid, cause text, ends_at timestamptz)
    language sql stable
begin atomic
    select m.id, m.seat_id, m.body_id, reached.cause, m.valid_until
    from seat_mandate m
    join body_seat s on s.id = m.seat_id
    join body b on b.id = m.body_id
    cross join lateral (
        select 'ENDS_IN_60_DAYS' as cause
        where at >= m.valid_until - interval '60 days' and at < m.valid_until - interval '30 days'
            and m.valid_from <= m.valid_until - interval '60 days'
        union all
        select 'ENDS_IN_30_DAYS'
        where at >= m.valid_until - interval '30 days' and at < m.valid_until
            and m.valid_from <= m.valid_until - interval '30 days'
        union all
        select 'ENDED'
        where m.rank = 0 and at >= m.valid_until + interval '1 hour' and at < m.valid_until + interval '30 days'
        union all
        select 'LEFT'
        where m.held @> at
            and exists (select from membership x where x.person_id = m.person_id and x.organisation_id = s.organisation_id
                and x.role <> 'GUEST' and not x.by_mandate
                and x.valid_until <= at and x.valid_until > greatest(m.valid_from, at - interval '30 days'))
            and not exists (select from membership x where x.person_id = m.person_id and x.organisation_id = s.organisation_id
                and x.role <> 'GUEST' and not x.by_mandate
                and x.valid_from <= at and coalesce(x.valid_until, 'infinity') > at)) reached
    where b.status = 'ACTIVE' and s.valid_until is null and s.organisation_id is not null
        and not exists (select from seat_mandate next where next.seat_id = m.seat_id and next.rank = m.rank and next.id <> m.id
            and coalesce(next.valid_until, 'infinity') > greatest(at, m.valid_until))
        and not exists (select from seat_request asked where asked.mandate_id = m.id and asked.cause = reached.cause);
end;
