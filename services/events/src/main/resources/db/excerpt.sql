--liquibase formatted sql

--changeset events:excerpt
create table sent_excerpt (
    id uuid primary key,
    decision_id uuid not null references decision on delete cascade,
    organisation_id uuid,
    institution text not null,
    sent_by uuid not null,
    sent_at timestamptz not null,
    task_id uuid,
    content jsonb not null,
    version bigint not null
);
create index on sent_excerpt (decision_id, sent_at);
comment on table sent_excerpt is 'Excerpts of minutes that were sent to institutions, as they were then.';
comment on column sent_excerpt.organisation_id is 'The institution to which it was sent; absent of one that the directory does not know.';
comment on column sent_excerpt.task_id is 'What the institution is to do; absent for nothing.';

create table excerpt_link (
    digest text primary key,
    excerpt_id uuid not null references sent_excerpt on delete cascade,
    made_at timestamptz not null default now()
);
create index on excerpt_link (excerpt_id);
comment on table excerpt_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

--changeset events:excerpt-policies splitStatements:false
-- Whether the reader keeps a decision that she sees.
create function reader_keeps_decision(decision uuid) returns boolean
    language sql stable
    return exists (select from decision d where d.id = decision
        and (reader_pair(d.organisation_id, d.network_id) = any ((select reader_pairs('spona.coordinators'))::text[])
            or d.reader_bodies && (select reader_ids('spona.kept_bodies'))::uuid[]));

-- To whom what was sent is for who keeps the decision; the institution has its link.
alter table sent_excerpt enable row level security;
alter table sent_excerpt force row level security;
create policy keeper_works on sent_excerpt using ((select reader_is_service()) or reader_keeps_decision(decision_id));

alter table excerpt_link enable row level security;
alter table excerpt_link force row level security;
create policy service_works on excerpt_link using ((select reader_is_service()));
create policy keeper_inserts on excerpt_link for insert with check (exists (select from sent_excerpt e where e.id = excerpt_id));
