--liquibase formatted sql

--changeset members:follow
create table follow (
    person_id uuid not null references person on delete cascade,
    target text not null check (target ~ '^[a-z]+/.'),
    wanted boolean not null,
    since timestamptz not null default now(),
    primary key (person_id, target)
);
create index on follow (target) where wanted;
comment on column follow.target is 'A thing by its kind and id, organisations among them, or "topic" with the code of one.';
comment on column follow.wanted is 'False once she stopped it herself: taking part in the thing does not begin it again.';

create table topic_label (
    code text primary key,
    labels jsonb not null
);
comment on table topic_label is 'What the topics of announced things are called.';

--changeset members:notification
create table notification (
    id uuid not null,
    person_id uuid not null references person on delete cascade,
    kind text not null,
    addressee text not null,
    thing_kind text,
    thing_id uuid,
    waiting_id uuid references waiting,
    address text not null,
    text jsonb not null,
    reason jsonb not null,
    at timestamptz not null,
    arrived_at timestamptz not null default now(),
    listed_at timestamptz,
    read_at timestamptz,
    due_at timestamptz,
    primary key (id, person_id),
    check ((thing_id is null) <> (waiting_id is null) and (thing_id is null) = (thing_kind is null))
);
create index on notification (due_at) where due_at is not null;
create index on notification (person_id, at);
create index on notification (thing_kind, thing_id) where listed_at is null;
create unique index notification_one_change on notification (person_id, thing_kind, thing_id, md5(text::text)) where kind = 'CHANGE' and read_at is null;
comment on table notification is 'What people are told, without a word of the thing itself; deleted after half a year, or when it could not be shown for a day.';
comment on column notification.listed_at is 'When it was found that she is meant and may read the thing; before that nobody sees it.';
comment on column notification.due_at is 'When the worker has to do with it again: to list it, or to mail it; absent when nothing is left to do.';

create table notification_choice (
    person_id uuid not null references person on delete cascade,
    kind text not null,
    frequency text not null,
    primary key (person_id, kind)
);

--changeset members:notification-policies splitStatements:false
alter table follow enable row level security;
alter table follow force row level security;
create policy person_works on follow using (person_id = (select reader_person()) or (select reader_is_service()));
alter table notification enable row level security;
alter table notification force row level security;
create policy person_reads on notification for select using (person_id = (select reader_person()) or (select reader_is_service()));
create policy person_updates on notification for update using (person_id = (select reader_person()) or (select reader_is_service()));
create policy service_inserts on notification for insert with check ((select reader_is_service()));
create policy service_deletes on notification for delete using ((select reader_is_service()));
alter table notification_choice enable row level security;
alter table notification_choice force row level security;
create policy person_works on notification_choice using (person_id = (select reader_person()) or (select reader_is_service()));
alter table topic_label enable row level security;
alter table topic_label force row level security;
create policy everybody_reads on topic_label for select using (true);
create policy service_inserts on topic_label for insert with check ((select reader_is_service()));
create policy service_updates on topic_label for update using ((select reader_is_service()));

--changeset members:notification-own splitStatements:false
-- What the reader is told: she is meant at this moment. Without a title she may not read the thing, by the policies of its own table.
create view own_notification with (security_invoker = true) as
    select n.*, coalesce(n.thing_kind || '/' || n.thing_id, n.waiting_id::text) as subject, coalesce(t.title, w.title, d.title) as title,
        coalesce(t.language, w.language, d.language) as language
    from notification n
        left join directory_thing t on t.kind = n.thing_kind and t.id = n.thing_id and t.title <> ''
        left join waiting w on w.id = n.waiting_id and w.addressee is not null
        left join digest d on n.thing_kind = 'digest' and d.id = n.thing_id and d.status = 'SENT'
    where n.person_id = (select reader_person())
        and (n.addressee = any ((select reader_addressees())::text[])
            or exists (select from follow f
                where f.person_id = n.person_id and f.wanted and n.addressee = 'followers/' || f.target));

-- Who may be meant by an addressee, at least: whether she is, own_notification says with her own settings.
create function possible_addressees(addressee text) returns setof uuid
    language plpgsql stable as $$
declare
    role text := split_part(addressee, '/', 1);
    named text := split_part(addressee, '/', 2);
begin
    if role = 'followers' then
        return query select f.person_id from follow f where f.wanted and f.target = substr(addressee, 11);
    elsif role = 'person' then
        return query select p.id from person p where p.id = named::uuid;
    elsif role = 'voice' then
        return query select a.person_id from directory_administrator a
                where a.organisation_id = named::uuid and a.valid_from <= now() and (a.valid_until is null or now() < a.valid_until)
            union select m.person_id from directory_membership_now m join organisation o on o.steward_network_id = m.network_id
                where o.id = named::uuid and m.role = 'COORDINATOR';
    elsif role in ('editors', 'staff') then
        return query select distinct m.person_id from directory_membership_now m
            where m.network_id = named::uuid and m.role in ('COORDINATOR', 'EDITOR');
    elsif role = 'institution' then
        -- What waits for an institution is on its own page; who works for it is told by what waits for her.
        return;
    else
        return query select distinct m.person_id from directory_membership_now m
            where m.network_id = split_part(addressee, '/', 3)::uuid
                and m.organisation_id in (select coalesce(o.merged_into, o.id) from organisation o where o.id = named::uuid
                    union select named::uuid);
    end if;
end $$;

--changeset members:deadline-step
create table deadline_step (
    waiting_id uuid not null references waiting,
    due_on date not null,
    days integer not null,
    told_at timestamptz not null default now(),
    primary key (waiting_id, due_on, days)
);
comment on table deadline_step is 'Of which deadlines people have been told, and how many days ahead; a deadline that is moved is another one.';
alter table deadline_step enable row level security;
alter table deadline_step force row level security;
create policy service_works on deadline_step using ((select reader_is_service()));
create index on waiting (due_on) where addressee is not null and due_on is not null and due_at is null;

--changeset members:bounced-address
create table bounced_address (
    address text primary key check (address = lower(address)),
    code text not null,
    bounced_at timestamptz not null default now()
);
comment on table bounced_address is 'Addresses that the mail server has refused for good; mails to them rest for a month.';
alter table bounced_address enable row level security;
alter table bounced_address force row level security;
create policy acquaintance_reads on bounced_address for select using (
    (select reader_is_service()) or exists (select from person p where p.email = address));
create policy service_works on bounced_address using ((select reader_is_service()));

--changeset members:followed-topics splitStatements:false
-- The topics that a person follows, each with its code and labels.
create function followed_topics(person uuid) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object('code', code, 'labels', labels) order by code), '[]')
    from follow join topic_label on target = 'topic/' || code where person_id = person and wanted
$$;

--changeset members:directory-contact
create view directory_contact with (security_invoker = true) as
    select id, email, language, revision as version, followed_topics(id) as topics
    from person where (select reader_is_service()) and gone_at is null;
