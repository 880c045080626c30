--liquibase formatted sql

--changeset regulations:position
create table regulation_position (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_organisations uuid[] not null,
    status text not null check (status in ('DRAFT', 'COLLECTING', 'SENT', 'ANSWERED', 'FOLLOWED', 'CLOSED')),
    title text not null,
    body text not null,
    language text not null,
    points jsonb not null,
    signatories uuid[] not null,
    addressee_id uuid,
    sign_by date,
    group_id uuid references issue_group,
    folded text not null,
    author_id uuid not null,
    opened_at timestamptz,
    sent_at timestamptz,
    answered_at timestamptz,
    outcome text not null,
    outcome_address text not null,
    closed_at timestamptz,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (jsonb_array_length(points) <= 30 and cardinality(signatories) <= 200)
);
create index on regulation_position (network_id, status, updated_at desc);
create index on regulation_position (group_id);
comment on table regulation_position is 'What organisations of a network tell a ministry or province together, point by point.';
comment on column regulation_position.reader_organisations is 'Who is asked to sign; once it is sent, who has signed and to whom it was sent.';

create table position_signature (
    position_id uuid not null,
    organisation_id uuid not null,
    network_id uuid not null,
    owner_id uuid not null,
    status text not null check (status in ('ASKED', 'SIGNED', 'DECLINED')),
    reason text not null,
    asked_at timestamptz not null,
    said_at timestamptz,
    person_id uuid,
    primary key (position_id, organisation_id),
    foreign key (position_id, owner_id, network_id) references regulation_position (id, organisation_id, network_id),
    check (status = 'DECLINED' or reason = '')
);
create index on position_signature (organisation_id);
comment on column position_signature.owner_id is 'Whose position it is, so that who may ask is told without reading the position.';

create table position_answer (
    position_id uuid not null references regulation_position,
    point integer not null check (point > 0),
    organisation_id uuid not null,
    network_id uuid not null,
    status text not null check (status in ('ACCEPTED', 'PARTLY', 'REFUSED', 'NOTED')),
    words text not null,
    person_id uuid not null,
    said_at timestamptz not null,
    primary key (position_id, point)
);
create index on position_answer (organisation_id);
comment on table position_answer is 'What the addressee says of each point; its own part of the position.';

--changeset regulations:position-policies splitStatements:false
call protect_owned_table('regulation_position', shared_when => 'status <> ''DRAFT''', also_read => '{reader_organisations}',
    writers => 'spona.staff', page => '/positions/');
create policy service_reads on regulation_position for select using ((select reader_is_service()));
-- The addressee answers as a guest of the network or as whoever writes for it there; its answer moves the position on and nothing else.
create policy addressee_answers on regulation_position for update using (
    status in ('SENT', 'ANSWERED')
    and (reader_pair(addressee_id, network_id) = any ((select reader_pairs('spona.guests'))::text[])
        or reader_pair(addressee_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]))) with check (
    status = 'ANSWERED'
    and (reader_pair(addressee_id, network_id) = any ((select reader_pairs('spona.guests'))::text[])
        or reader_pair(addressee_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])));

-- What organisations were asked to sign stays as it is, and nothing that was sent comes back.
create function keep_position() returns trigger language plpgsql as $$
declare
    moves constant text[] := '{status, answered_at, updated_at, revision, version}';
begin
    if old.status <> 'DRAFT' and (old.organisation_id, old.network_id, old.title, old.body, old.language, old.points, old.signatories,
            old.addressee_id, old.sign_by, old.group_id, old.author_id)
        is distinct from (new.organisation_id, new.network_id, new.title, new.body, new.language, new.points, new.signatories,
            new.addressee_id, new.sign_by, new.group_id, new.author_id) then
        raise exception 'position % is open for signatures or sent, so its text stays', old.id;
    end if;
    if old.status not in ('DRAFT', 'COLLECTING') and new.status in ('DRAFT', 'COLLECTING') then
        raise exception 'position % was sent', old.id;
    end if;
    if not coalesce(reader_pair(old.organisation_id, old.network_id) = any (reader_pairs('spona.staff')), false)
        and to_jsonb(old) - moves is distinct from to_jsonb(new) - moves then
        raise exception 'position % is in the words of another organisation', old.id;
    end if;
    return new;
end $$;
create trigger what_was_sent_stays before update on regulation_position for each row execute function keep_position();

alter table position_signature enable row level security;
alter table position_signature force row level security;
create policy party_reads on position_signature for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy owner_reads on position_signature for select using (
    owner_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
-- That somebody signs is told by the text; who was asked and has declined, or says nothing, is not.
create policy signature_reads on position_signature for select using (
    status = 'SIGNED' and exists (select from regulation_position p where p.id = position_id));
create policy service_reads on position_signature for select using ((select reader_is_service()));
create policy staff_asks on position_signature for insert with check (
    status = 'ASKED' and reader_pair(owner_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from regulation_position p where p.id = position_id and p.status = 'COLLECTING'));
create policy staff_takes_back on position_signature for delete using (
    reader_pair(owner_id, network_id) = any ((select reader_pairs('spona.staff'))::text[])
    and exists (select from regulation_position p where p.id = position_id and p.status in ('DRAFT', 'COLLECTING')));
create policy party_signs on position_signature for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from regulation_position p where p.id = position_id and p.status = 'COLLECTING')) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and status in ('SIGNED', 'DECLINED') and person_id = (select reader_person())
    and exists (select from regulation_position p where p.id = position_id and p.status = 'COLLECTING'));

alter table position_answer enable row level security;
alter table position_answer force row level security;
create policy reader_reads on position_answer for select using (
    exists (select from regulation_position p where p.id = position_id));
create policy service_reads on position_answer for select using ((select reader_is_service()));
create policy addressee_inserts on position_answer for insert with check (
    (reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.guests'))::text[])
        or reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]))
    and person_id = (select reader_person())
    and exists (select from regulation_position p where p.id = position_id and p.addressee_id = position_answer.organisation_id
        and p.network_id = position_answer.network_id and p.status in ('SENT', 'ANSWERED') and point <= jsonb_array_length(p.points)));
create policy addressee_updates on position_answer for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.guests'))::text[])
    or reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])) with check (
    (reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.guests'))::text[])
        or reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]))
    and person_id = (select reader_person())
    and exists (select from regulation_position p where p.id = position_id and p.addressee_id = position_answer.organisation_id
        and p.status in ('SENT', 'ANSWERED') and point <= jsonb_array_length(p.points)));
