--liquibase formatted sql

--changeset search:search-log
create table search_log (
    network_id uuid not null,
    month date not null,
    term text not null,
    written text not null,
    times integer not null,
    askers integer not null,
    in_vain integer not null,
    hits bigint not null,
    primary key (network_id, month, term)
);
comment on table search_log is 'What was asked in a network in a month; nothing says by whom.';
comment on column search_log.askers is 'How many different people asked it in the month.';

create table search_log_opened (
    network_id uuid not null,
    month date not null,
    term text not null,
    kind text not null,
    thing_id uuid not null,
    times integer not null,
    primary key (network_id, month, term, kind, thing_id)
);
comment on table search_log_opened is 'Which things were opened from the results of a query.';

create table search_log_key (
    month date primary key,
    key bytea not null
);
create table search_log_asker (
    month date not null,
    digest bytea not null,
    primary key (month, digest)
);
comment on table search_log_asker is 'HMAC of person, network and query, so that somebody who asks the same again in a month counts once; deleted with its key when the month is over.';

--changeset search:search-log-policies splitStatements:false
-- The service counts; the staff of a network reads what is asked there.
alter table search_log enable row level security;
alter table search_log force row level security;
create policy staff_reads on search_log for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_works on search_log using ((select reader_is_service()));
alter table search_log_opened enable row level security;
alter table search_log_opened force row level security;
create policy staff_reads on search_log_opened for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_works on search_log_opened using ((select reader_is_service()));
alter table search_log_key enable row level security;
alter table search_log_key force row level security;
create policy service_works on search_log_key using ((select reader_is_service()));
alter table search_log_asker enable row level security;
alter table search_log_asker force row level security;
create policy service_works on search_log_asker using ((select reader_is_service()));
