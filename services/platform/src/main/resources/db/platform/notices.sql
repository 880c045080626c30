--liquibase formatted sql

--changeset platform:notice
create table notice (
    id uuid primary key default uuidv7(),
    key text not null unique,
    person_id uuid,
    name text not null,
    address text not null,
    language text not null,
    kind text,
    subject text,
    body text,
    reason text,
    calendar_method text,
    calendar text,
    reply_to text,
    stop_token text,
    stop_digest text unique,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'STOPPED', 'REFUSED')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    written_at timestamptz not null default now(),
    settled_at timestamptz,
    refusal text
);
create index notice_due on notice (next_attempt_at) where state = 'WAITING';
comment on table notice is 'Mails of committed changes. What they say is forgotten once they are sent; the key stays, so that none is sent twice.';
comment on column notice.kind is 'What the recipient can stop; absent for mails that are owed to her.';
comment on column notice.stop_digest is 'SHA-256 of the secret in the stop link.';
comment on column notice.refusal is 'Why it was given up: the reply code of the mail server (RFC 5321), "address", "late" or a kind of failure.';

create table notice_stop (
    kind text not null,
    address text not null,
    stopped_at timestamptz not null default now(),
    primary key (kind, address)
);
comment on table notice_stop is 'Who wants no more mails of a kind; addresses in lower case.';

--changeset platform:notice-policies splitStatements:false
-- Whoever works may have a mail written; only the service reads them, since they hold addresses.
alter table notice enable row level security;
alter table notice force row level security;
create policy anybody_writes on notice for insert with check (state = 'WAITING');
create policy service_reads on notice for select using ((select reader_is_service()));
create policy service_updates on notice for update using ((select reader_is_service()));
alter table notice_stop enable row level security;
alter table notice_stop force row level security;
create policy service_works on notice_stop using ((select reader_is_service()));
