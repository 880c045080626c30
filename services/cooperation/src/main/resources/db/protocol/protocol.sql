--liquibase formatted sql

--changeset cooperation:protocol
create table protocol (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_organisations uuid[] not null,
    reader_bodies uuid[] not null,
    status text not null check (status in ('DRAFT', 'AGREEING', 'SIGNING', 'IN_FORCE', 'UNDER_REVISION', 'REPLACED', 'EXPIRED', 'ENDED')),
    title text not null,
    subject text not null,
    kind text not null check (kind in ('COOPERATION', 'CEDED_TASK', 'JOINT_SERVICE')),
    body text not null,
    language text not null,
    parties jsonb not null,
    duties jsonb not null,
    provisions jsonb not null,
    rule text not null check (rule in ('ALL', 'LISTED')),
    starts_on date,
    ends_on date,
    review_months integer check (review_months between 1 and 120),
    watching_body_id uuid,
    watching_organisation_id uuid,
    folded text not null,
    author_id uuid not null,
    edition integer not null check (edition > 0),
    text_version integer not null check (text_version > 0),
    predecessor_id uuid,
    origin_id uuid,
    in_force_on date,
    over_on date,
    over_reason text not null,
    review_on date,
    review_reason text not null,
    reviews jsonb not null,
    expiry_noticed date,
    review_noticed date,
    starts_settled date,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    unique (id, organisation_id, network_id),
    check (ends_on is null or starts_on is null or ends_on >= starts_on),
    check (jsonb_array_length(parties) <= 40 and jsonb_array_length(duties) <= 100 and jsonb_array_length(provisions) <= 30),
    check (status in ('DRAFT', 'AGREEING', 'SIGNING') or in_force_on is not null)
);
create index on protocol (network_id, status, updated_at desc);
create index on protocol (predecessor_id);
create index on protocol (origin_id);
create index protocol_due on protocol (ends_on, review_on) where status in ('IN_FORCE', 'UNDER_REVISION');
comment on table protocol is 'Protocols of cooperation and agreements of municipalities; a row is one version in a chain of revisions.';
comment on column protocol.reader_organisations is 'Its parties but for the owner and those that have left, and the organisation that watches over it; reader_bodies: the body that does.';
comment on column protocol.predecessor_id is 'The version before it.';
comment on column protocol.origin_id is 'The protocol of another organisation from which it was taken over.';
comment on column protocol.review_noticed is 'The day of a review that was told, so that it is told once; likewise expiry_noticed and starts_settled.';

create table protocol_part (
    id uuid primary key,
    protocol_id uuid not null,
    number integer not null,
    organisation_id uuid,
    name text not null,
    owner_id uuid not null,
    network_id uuid not null,
    listed boolean not null,
    title text not null,
    language text not null,
    agreed_version integer,
    remark text not null default '',
    decision_needless boolean not null default false,
    decision_number text not null default '',
    decision_on date,
    decision_gazette text not null default '',
    signatory text not null default '',
    signed_on date,
    left_on date,
    left_reason text not null default '',
    person_id uuid,
    said_at timestamptz,
    asked integer not null default 0,
    known integer not null default 0,
    known_on date,
    told boolean not null default false,
    unique (protocol_id, number),
    unique (protocol_id, organisation_id),
    foreign key (protocol_id, owner_id, network_id) references protocol (id, organisation_id, network_id),
    check (known <= asked),
    check (not told or known_on is not null),
    check (left_on is null or signed_on is null or left_on >= signed_on)
);
create index on protocol_part (organisation_id);
comment on table protocol_part is 'What a party has in a protocol: its own part, which it keeps when it leaves.';
comment on column protocol_part.owner_id is 'Whose protocol it is; writes the part of an institution that is not of the network.';
comment on column protocol_part.title is 'What the protocol is called, for a party that has left.';
comment on column protocol_part.asked is 'How many of its people are asked whether they know the protocol; known: how many do.';
comment on column protocol_part.told is 'Whether the party has told these numbers without asking its people by name; known_on: of which day they are.';

create table protocol_reading (
    id uuid primary key,
    protocol_id uuid not null references protocol on delete cascade,
    part_id uuid not null references protocol_part on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    person_id uuid,
    name text not null,
    email text,
    asked_at timestamptz not null,
    read_at timestamptz,
    due text check (due in ('ASKED', 'REMINDER')),
    unique (part_id, person_id),
    unique (part_id, email),
    check ((person_id is null) <> (email is null))
);
create index on protocol_reading (protocol_id, person_id);
create index protocol_reading_due on protocol_reading (id) where due is not null;
comment on table protocol_reading is 'Who of a party is asked whether she knows this version; the party''s own affair.';

create table protocol_reading_link (
    digest text primary key,
    reading_id uuid not null references protocol_reading on delete cascade,
    made_at timestamptz not null default now()
);
create index on protocol_reading_link (reading_id);
comment on table protocol_reading_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

create table protocol_state (
    protocol_id uuid not null references protocol on delete cascade,
    organisation_id uuid not null,
    owner_id uuid not null,
    network_id uuid not null,
    subject text not null,
    status text not null,
    updated_at timestamptz not null,
    primary key (protocol_id, organisation_id)
);
create index on protocol_state (network_id);
comment on table protocol_state is 'How far an organisation has come with a subject, so that staff know of a draft without reading it.';

create table provision_fingerprint (
    wid uuid primary key,
    version bigint not null,
    fingerprint text not null
);
comment on table provision_fingerprint is 'SHA-256 of what each provision said last, by which a change is noticed; empty once it is no more.';

--changeset cooperation:protocol-policies splitStatements:false
call protect_owned_table('protocol', shared_when => 'status <> ''DRAFT''', also_read => '{reader_organisations, reader_bodies}', page => '/protocols/');
create policy service_reads on protocol for select using ((select reader_is_service()));
create policy service_updates on protocol for update using ((select reader_is_service()));
-- What is being agreed and signed is the affair of its owner, its parties and who watches over it, however far it shall be shared later.
create policy before_force_among_parties on protocol as restrictive for select using (
    status not in ('AGREEING', 'SIGNING')
    or (select reader_is_service())
    or organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or reader_organisations && (select reader_ids('spona.organisations'))::uuid[]
    or reader_bodies && (select reader_ids('spona.bodies'))::uuid[]
    or exists (select from unnest(reader_organisations) named
        where reader_pair(named, network_id) = any ((select reader_pairs('spona.guests'))::text[])));
create policy only_drafts_are_deleted on protocol as restrictive for delete using (status = 'DRAFT');

-- What was opened for signatures stays as it is.
create function keep_protocol() returns trigger language plpgsql as $$
begin
    if old.status not in ('DRAFT', 'AGREEING') and (old.organisation_id, old.network_id, old.title, old.subject, old.kind, old.body, old.language,
            old.parties, old.duties, old.provisions, old.rule, old.starts_on, old.ends_on, old.watching_body_id,
            old.watching_organisation_id, old.predecessor_id, old.origin_id)
        is distinct from (new.organisation_id, new.network_id, new.title, new.subject, new.kind, new.body, new.language,
            new.parties, new.duties, new.provisions, new.rule, new.starts_on, new.ends_on, new.watching_body_id,
            new.watching_organisation_id, new.predecessor_id, new.origin_id) then
        raise exception 'protocol % is open for signatures or signed, so its text stays', old.id;
    end if;
    if old.status in ('REPLACED', 'EXPIRED', 'ENDED') and new.status <> old.status then
        raise exception 'protocol % is over', old.id;
    end if;
    return new;
end $$;
create trigger what_was_signed_stays before update on protocol for each row execute function keep_protocol();

alter table protocol_part enable row level security;
alter table protocol_part force row level security;
create policy party_reads on protocol_part for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy reader_reads on protocol_part for select using (exists (select from protocol p where p.id = protocol_id));
create policy service_reads on protocol_part for select using ((select reader_is_service()));
create policy service_updates on protocol_part for update using ((select reader_is_service()));
create policy owner_makes on protocol_part for insert with check (
    reader_pair(owner_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and signed_on is null and exists (select from protocol p where p.id = protocol_id and p.status = 'DRAFT'));
-- A party writes its own part; the owner that of an institution that is not of the network, and what its protocol is called.
create policy party_writes on protocol_part for update using (
    reader_pair(coalesce(organisation_id, owner_id), network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from protocol p where p.id = protocol_id)) with check (
    reader_pair(coalesce(organisation_id, owner_id), network_id) = any ((select reader_pairs('spona.writers'))::text[]));
create policy owner_renames on protocol_part for update using (
    reader_pair(owner_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from protocol p where p.id = protocol_id and p.status = 'AGREEING'));

create function keep_protocol_part() returns trigger language plpgsql as $$
begin
    if (old.protocol_id, old.number, old.organisation_id, old.name, old.owner_id, old.network_id, old.listed)
        is distinct from (new.protocol_id, new.number, new.organisation_id, new.name, new.owner_id, new.network_id, new.listed) then
        raise exception 'part % is what its protocol says', old.id;
    end if;
    if not reader_is_service()
        and not coalesce(reader_pair(coalesce(old.organisation_id, old.owner_id), old.network_id) = any (reader_pairs('spona.writers')), false)
        and to_jsonb(old) - '{title, language}'::text[] is distinct from to_jsonb(new) - '{title, language}'::text[] then
        raise exception 'part % is another organisation''s', old.id;
    end if;
    if old.signed_on is not null and (old.signed_on, old.signatory, old.decision_needless, old.decision_number, old.decision_on, old.decision_gazette)
        is distinct from (new.signed_on, new.signatory, new.decision_needless, new.decision_number, new.decision_on, new.decision_gazette) then
        raise exception 'part % is signed', old.id;
    end if;
    if old.left_on is not null and new.left_on is distinct from old.left_on then
        raise exception 'the party of part % has left', old.id;
    end if;
    return new;
end $$;
create trigger what_was_signed_stays before update on protocol_part for each row execute function keep_protocol_part();

alter table protocol_reading enable row level security;
alter table protocol_reading force row level security;
create policy party_works on protocol_reading using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and read_at is null
    and exists (select from protocol_part t where t.id = part_id and coalesce(t.organisation_id, t.owner_id) = protocol_reading.organisation_id));
create policy person_reads on protocol_reading for select using (person_id = (select reader_person()));
create policy service_works on protocol_reading using ((select reader_is_service()));

alter table protocol_reading_link enable row level security;
alter table protocol_reading_link force row level security;
create policy service_works on protocol_reading_link using ((select reader_is_service()));

alter table protocol_state enable row level security;
alter table protocol_state force row level security;
create policy reader_reads on protocol_state for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or owner_id = any ((select reader_ids('spona.organisations'))::uuid[])
    or network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])
    or exists (select from protocol p where p.id = protocol_id));
create policy service_works on protocol_state using ((select reader_is_service()));
create policy owner_works on protocol_state using (
    reader_pair(owner_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));

alter table provision_fingerprint enable row level security;
alter table provision_fingerprint force row level security;
create policy service_works on provision_fingerprint using ((select reader_is_service()));

call protect_attachments('protocol', 'protocol');
