--liquibase formatted sql

--changeset regulations:answer
create table regulation_answer (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility in ('PRIVATE', 'NETWORK', 'REGION', 'PUBLIC')),
    reader_organisations uuid[] not null,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'REVIEW_DUE', 'CONFIRMED', 'WITHDRAWN')),
    title text not null,
    body text not null,
    language text not null,
    basis jsonb not null,
    holds_on date,
    folded text not null,
    author_id uuid not null,
    published_at timestamptz,
    review_due_at timestamptz,
    confirmed_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason text not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on regulation_answer (network_id, published_at desc);
create index on regulation_answer using gin (basis jsonb_path_ops);
comment on table regulation_answer is 'What an association answers to all whom it concerns. It knows nothing of questions: those know it.';
comment on column regulation_answer.reader_organisations is 'Who asked, of an answer that is for nobody else; empty of every other.';
comment on column regulation_answer.folded is 'The title as it is searched (FoldedName), every word after a blank.';

--changeset regulations:answer-policies
call protect_owned_table('regulation_answer', shared_when => 'status <> ''DRAFT''', also_read => '{reader_organisations}',
    writers => 'spona.staff', page => '/regulations/answers/');
create policy service_reads on regulation_answer for select using ((select reader_is_service()));
-- A change of an act makes answers due for review in every network that has answered about it.
create policy service_flags on regulation_answer for update using ((select reader_is_service())) with check (status = 'REVIEW_DUE');

--changeset regulations:question
create table regulation_question (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    visibility text not null check (visibility = 'PRIVATE'),
    status text not null check (status in ('ASKED', 'TAKEN', 'ANSWERED', 'ACCEPTED', 'WITHDRAWN')),
    subject text not null,
    body text not null,
    language text not null,
    basis jsonb not null,
    folded text not null,
    author_id uuid not null,
    asked_at timestamptz not null,
    taken_by uuid,
    taken_at timestamptz,
    answer_id uuid references regulation_answer,
    answered_at timestamptz,
    reopened_at timestamptz,
    reopening_note text not null,
    updated_at timestamptz not null,
    revision bigint not null,
    version bigint not null
);
create index on regulation_question (organisation_id);
create index on regulation_question (network_id, status, asked_at);
create index on regulation_question (answer_id);

--changeset regulations:question-policies splitStatements:false
-- What an organisation asks, it asks the staff of its network, and nobody else knows that it did.
call protect_owned_table('regulation_question', page => '/regulations/questions/');
create policy staff_reads on regulation_question for select using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy staff_updates on regulation_question for update using (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[])) with check (
    network_id = any ((select reader_ids('spona.staff_networks'))::uuid[]));
create policy service_reads on regulation_question for select using ((select reader_is_service()));

-- Staff move a question on; its words are those of who asked.
create function keep_words_of_question() returns trigger language plpgsql as $$
begin
    if not coalesce(reader_pair(old.organisation_id, old.network_id) = any (reader_pairs('spona.writers')), false) then
        raise exception 'question % is in the words of another organisation', old.id;
    end if;
    return new;
end $$;
create trigger words_stay before update on regulation_question for each row when (
    (old.organisation_id, old.network_id, old.subject, old.body, old.language, old.basis, old.author_id)
        is distinct from (new.organisation_id, new.network_id, new.subject, new.body, new.language, new.basis, new.author_id))
    execute function keep_words_of_question();
