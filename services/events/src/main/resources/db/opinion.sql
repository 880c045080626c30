--liquibase formatted sql

--changeset events:opinion
create table opinion (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE')),
    status text not null check (status in ('REQUESTED', 'COLLECTING', 'CONSOLIDATING', 'ADOPTED', 'SENT', 'ANSWERED', 'NOT_GIVEN_IN_TIME')),
    reader_bodies uuid[] not null,
    body_name text not null,
    made_by uuid not null,
    title text not null,
    act text not null,
    language text not null,
    requester text not null,
    requester_kind text not null check (requester_kind in ('MUNICIPALITY', 'MINISTRY', 'OUTSIDE')),
    received_on date,
    working_days integer,
    jurisdiction text not null check (jurisdiction in ('RS', 'ME', 'BA_BIH', 'BA_SRP', 'BA_BRC', 'MK')),
    due_on date,
    opened_at timestamptz,
    joint text not null,
    decision_id uuid references decision,
    sent_on date,
    sent_number text not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null,
    check (status = 'REQUESTED' or due_on is not null),
    check (status not in ('SENT', 'ANSWERED') or sent_on is not null)
);
create index opinion_due on opinion (due_on) where status in ('COLLECTING', 'CONSOLIDATING', 'ADOPTED');
comment on table opinion is 'Opinions of bodies on draft acts.';
comment on column opinion.reader_bodies is 'The one body that gives it; whoever sits there reads it once the seats are asked.';
comment on column opinion.act is 'The draft act as it was pasted; its passages are parted by empty lines.';
comment on column opinion.due_on is 'The last day on which it can be sent, counted in working days when the seats were asked.';
comment on column opinion.joint is 'The opinion itself.';

create table opinion_comment (
    id uuid primary key,
    opinion_id uuid not null references opinion on delete cascade,
    passage integer,
    quote text not null,
    quote_prefix text not null,
    quote_suffix text not null,
    body_seat_id uuid not null,
    institution text not null,
    made_by uuid,
    text text not null,
    made_at timestamptz not null,
    status text not null check (status in ('OPEN', 'TAKEN', 'REFUSED', 'NOTED')),
    reason text not null,
    reply text check (reply in ('ACCEPTED', 'PARTLY', 'REJECTED')),
    reply_text text not null,
    version bigint not null
);
create index on opinion_comment (opinion_id, made_at);
comment on column opinion_comment.passage is 'The number of the passage, from 1; absent of the whole.';
comment on column opinion_comment.quote is 'The words of the passage that it is about, with what stands around them; empty for all of it.';
comment on column opinion_comment.reply is 'What who asked for the opinion has said to it.';

create table opinion_asked (
    id uuid primary key,
    opinion_id uuid not null references opinion on delete cascade,
    body_seat_id uuid not null,
    person_id uuid not null
);
create index on opinion_asked (opinion_id);
comment on table opinion_asked is 'Who was asked for which seat: what her links open, for as long as she speaks for that seat.';

create table opinion_link (
    digest text primary key,
    asked_id uuid not null references opinion_asked on delete cascade,
    made_at timestamptz not null default now()
);
create index on opinion_link (asked_id);
comment on table opinion_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

--changeset events:opinion-policies
call protect_owned_table(
    'opinion', shared_when => 'status <> ''REQUESTED''', also_read => '{reader_bodies}', writers => 'spona.coordinators', page => '/opinions/');
call protect_attachments('opinion', 'opinion', writers => 'spona.coordinators', of_bodies => true);

--changeset events:opinion-further-policies splitStatements:false
-- The service takes comments and says what was not given in time.
create policy service_reads on opinion for select using ((select reader_is_service()));
create policy service_updates on opinion for update using ((select reader_is_service()));

-- Who runs a body keeps its opinions.
create policy keeper_reads on opinion for select using (reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]);
create policy keeper_inserts on opinion for insert with check (reader_keeps_all(reader_bodies, organisation_id, network_id));
create policy keeper_updates on opinion for update using (reader_keeps_all(reader_bodies, organisation_id, network_id));

-- Whether the reader keeps an opinion.
create function reader_keeps_opinion(asked uuid) returns boolean
    language sql stable
    return exists (select from opinion o where o.id = asked
        and (reader_pair(o.organisation_id, o.network_id) = any ((select reader_pairs('spona.coordinators'))::text[])
            or o.reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]));

-- Who reads an opinion reads the comments on it; a seat's word comes through the service, which knows whose seat it is.
alter table opinion_comment enable row level security;
alter table opinion_comment force row level security;
create policy reader_reads on opinion_comment for select using (
    (select reader_is_service()) or exists (select from opinion o where o.id = opinion_id));
create policy service_inserts on opinion_comment for insert with check ((select reader_is_service()));
create policy keeper_updates on opinion_comment for update using ((select reader_is_service()) or reader_keeps_opinion(opinion_id));

alter table opinion_asked enable row level security;
alter table opinion_asked force row level security;
create policy keeper_works on opinion_asked using ((select reader_is_service()) or reader_keeps_opinion(opinion_id));

alter table opinion_link enable row level security;
alter table opinion_link force row level security;
create policy service_works on opinion_link using ((select reader_is_service()));
create policy keeper_inserts on opinion_link for insert with check (exists (select from opinion_asked a where a.id = asked_id));
