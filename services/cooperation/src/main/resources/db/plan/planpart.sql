--liquibase formatted sql

--changeset cooperation:plan-part
create table plan_part (
    id uuid primary key,
    plan_id uuid not null,
    organisation_id uuid not null,
    owner_id uuid not null,
    network_id uuid not null,
    progress jsonb not null,
    moved_by uuid,
    moved_at timestamptz,
    moves_on date,
    moves_that_day integer not null,
    version bigint not null,
    unique (plan_id, organisation_id),
    foreign key (plan_id, owner_id, network_id) references plan (id, organisation_id, network_id)
);
create index on plan_part (organisation_id);
comment on table plan_part is 'What an organisation that a plan names as responsible says of its actions: its own part.';
comment on column plan_part.owner_id is 'Whose plan it is.';
comment on column plan_part.moved_by is 'The person; absent of what was said by a personal link.';
comment on column plan_part.moves_that_day is 'How often it was moved on moves_on (UTC), which is limited.';

create table plan_recipient (
    id uuid primary key,
    part_id uuid not null references plan_part on delete cascade,
    organisation_id uuid not null,
    network_id uuid not null,
    person_id uuid,
    name text not null,
    email text,
    language text not null,
    asked_at timestamptz not null,
    due text check (due in ('ASKED', 'REMINDER')),
    unique (part_id, person_id),
    unique (part_id, email),
    check ((person_id is null) <> (email is null))
);
create index plan_recipient_due on plan_recipient (id) where due is not null;
comment on table plan_recipient is 'Who is written to of a part: people of the directory, and addresses of those whom it does not know.';
comment on column plan_recipient.organisation_id is 'In whose name she was asked: that organisation knows it, and nobody else.';
comment on column plan_recipient.due is 'What has to be written; absent when nothing has.';

create table plan_part_link (
    digest text primary key,
    part_id uuid not null references plan_part on delete cascade,
    made_at timestamptz not null default now()
);
create index on plan_part_link (part_id);
comment on table plan_part_link is 'SHA-256 of the secrets in the personal links of mails; each mail has one of its own.';

--changeset cooperation:plan-part-policies splitStatements:false
alter table plan_part enable row level security;
alter table plan_part force row level security;
create policy reader_reads on plan_part for select using (exists (select from plan p where p.id = plan_id));
create policy party_reads on plan_part for select using (
    organisation_id = any ((select reader_ids('spona.organisations'))::uuid[]));
create policy service_reads on plan_part for select using ((select reader_is_service()));
create policy service_updates on plan_part for update using ((select reader_is_service()));
-- Its parts are made with the adoption of a plan; each is moved by its organisation alone.
create policy owner_makes on plan_part for insert with check (
    reader_pair(owner_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from plan p where p.id = plan_id and p.status = 'ADOPTED'));
create policy party_writes on plan_part for update using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from plan p where p.id = plan_id and p.status = 'ADOPTED')) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[]));

create function keep_plan_part() returns trigger language plpgsql as $$
begin
    if (old.plan_id, old.organisation_id, old.owner_id, old.network_id)
        is distinct from (new.plan_id, new.organisation_id, new.owner_id, new.network_id) then
        raise exception 'part % stays with its organisation and its plan', old.id;
    end if;
    return new;
end $$;
create trigger a_part_stays_where_it_is before update on plan_part for each row execute function keep_plan_part();

alter table plan_recipient enable row level security;
alter table plan_recipient force row level security;
create policy asker_works on plan_recipient using (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])) with check (
    reader_pair(organisation_id, network_id) = any ((select reader_pairs('spona.writers'))::text[])
    and exists (select from plan_part t where t.id = part_id
        and plan_recipient.organisation_id in (t.organisation_id, t.owner_id) and t.network_id = plan_recipient.network_id));
create policy service_works on plan_recipient using ((select reader_is_service()));

alter table plan_part_link enable row level security;
alter table plan_part_link force row level security;
create policy service_works on plan_part_link using ((select reader_is_service()));
