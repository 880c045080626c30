--liquibase formatted sql

--changeset members:organisation
create table region (
    id uuid primary key,
    slug text not null unique,
    name_latin text not null,
    name_cyrillic text not null,
    revision bigint not null default 1,
    version bigint not null default 0,
    announced boolean not null default false
);

create table organisation (
    id uuid primary key,
    kind text not null,
    country text not null check (length(country) = 2),
    name_latin text not null,
    name_cyrillic text not null,
    district text,
    email text not null default '',
    site text not null default '',
    population integer check (population > 0),
    iso_code text,
    verified boolean not null default false,
    steward_association_id uuid references organisation,
    merged_into uuid references organisation,
    same_as uuid references organisation,
    revision bigint not null default 1,
    version bigint not null default 0,
    announced boolean not null default false,
    folded text not null generated always as (name_folded(name_latin) || name_folded(name_cyrillic)) stored
);
create index on organisation (merged_into) where merged_into is not null;
create index on organisation (same_as) where same_as is not null;
comment on column organisation.merged_into is 'The same organisation as it was entered before.';
comment on column organisation.same_as is 'The organisation that its own side holds it to be, while the other has not answered.';
comment on column organisation.email is 'Where it is written to as a whole; empty when unknown, as its site.';
comment on column organisation.population is 'Number of inhabitants; absent when unknown.';
comment on column organisation.verified is 'Whether the unit was found under this name in a published list.';

create table network (
    id uuid primary key,
    slug text not null unique,
    name_latin text not null,
    name_cyrillic text not null,
    country text not null check (length(country) = 2),
    region_id uuid references region,
    host_organisation_id uuid references organisation,
    revision bigint not null default 1,
    version bigint not null default 0,
    announced boolean not null default false
);
create index on network (region_id);
alter table organisation add steward_network_id uuid references network;
create index on organisation (steward_network_id);
create index on organisation (steward_association_id);
comment on column organisation.steward_network_id is 'The network that vouches for it while it has no administrator.';
comment on column organisation.steward_association_id is 'The association whose network stewards it, also while that network is still to come.';

create table roster (
    id uuid primary key default gen_random_uuid(),
    network_id uuid not null references network,
    organisation_id uuid not null references organisation,
    status text not null default 'JOINED' check (status in ('ASKED', 'JOINED', 'DECLINED', 'LEFT')),
    word text not null default '',
    asked_by uuid,
    changed_by uuid,
    changed_at timestamptz,
    revision bigint not null default 1,
    version bigint not null default 0,
    announced boolean not null default true,
    unique (network_id, organisation_id)
);
create index on roster (organisation_id);
create index on roster (changed_at) where status = 'ASKED';
comment on table roster is 'Which organisations work in which networks, have been asked to, or have left.';

--changeset members:organisation-steward splitStatements:false
-- An association stewards through the network it hosts, whichever of the two comes in first. A steward once named stays until
-- somebody moves it.
create function steward_through_network() returns trigger language plpgsql as $$
begin
    update organisation set steward_network_id = new.id, version = version + 1
        where steward_association_id = new.host_organisation_id and steward_network_id is null and merged_into is null;
    return null;
end
$$;
create trigger stewards after insert or update of host_organisation_id on network
    for each row execute function steward_through_network();

create function steward_of_association() returns trigger language plpgsql as $$
begin
    new.steward_network_id := (select id from network where host_organisation_id = new.steward_association_id
        order by slug limit 1);
    return new;
end
$$;
create trigger stewarded before insert or update of steward_association_id on organisation
    for each row when (new.steward_association_id is not null and new.steward_network_id is null)
    execute function steward_of_association();

--changeset members:organisation-voice splitStatements:false
-- Who gives an organisation's word: its administrators, or the coordinators of its steward while it has none. One that was
-- entered a second time has no word of its own. In PL/pgSQL, because the table of administrators comes later. Policies for
-- reading administrators and organisations must not ask these: they would ask in a circle.
create function has_administrator(asked uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from administrator a where a.organisation_id = asked
        and a.valid_from <= now() and (a.valid_until is null or now() < a.valid_until));
end $$;

-- The organisations whose word the reader gives; policies ask for them once a statement, as a scalar sub-select.
create function reader_speaks_for() returns uuid[]
    language plpgsql stable as $$
begin
    return array(select o.id from organisation o where o.merged_into is null
        and (o.id = any (reader_ids('spona.administered'))
            or (o.steward_network_id = any (reader_ids('spona.coordinator_networks')) and not has_administrator(o.id))));
end $$;

create function reader_speaks_for(organisation uuid) returns boolean
    language sql stable
    return organisation = any (reader_speaks_for());

-- Whether a network need not ask an organisation: it has no administrator, and the network stewards it, or nobody does nor is to; a
-- local government that nobody stewards is taken in by a network of its own country only.
create function network_vouches(network uuid, organisation uuid) returns boolean
    language sql stable
    return not has_administrator(organisation) and exists (select from organisation o
        where o.id = organisation and o.merged_into is null and (o.steward_network_id = network
            or (o.steward_network_id is null and o.steward_association_id is null and (o.kind not in ('CITY', 'MUNICIPALITY', 'CITY_MUNICIPALITY')
                or exists (select from network n where n.id = network and n.country = o.country)))));

--changeset members:organisation-policies
-- Which organisations and networks there are is public; they come with the installation.
alter table region enable row level security;
alter table region force row level security;
create policy everybody_reads on region for select using (true);
create policy service_inserts on region for insert with check ((select reader_is_service()));
create policy service_updates on region for update using ((select reader_is_service()));

alter table organisation enable row level security;
alter table organisation force row level security;
create policy everybody_reads on organisation for select using (true);
create policy service_inserts on organisation for insert with check ((select reader_is_service()));
create policy service_updates on organisation for update using ((select reader_is_service()));

alter table network enable row level security;
alter table network force row level security;
create policy everybody_reads on network for select using (true);
create policy service_inserts on network for insert with check ((select reader_is_service()));
create policy service_updates on network for update using ((select reader_is_service()));

alter table roster enable row level security;
alter table roster force row level security;
-- Which organisations work together is public; questions and what has ended, to the two whom it concerns.
create policy reader_reads on roster for select using (
    (status = 'JOINED' and (select reader_reads_public()))
    or network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    or organisation_id = any ((select reader_speaks_for())::uuid[])
    or (select reader_is_service()));
create policy service_inserts on roster for insert with check ((select reader_is_service()));
create policy coordinator_inserts on roster for insert with check (
    network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    and asked_by = (select reader_person())
    and (status = 'ASKED' or (status = 'JOINED' and network_vouches(network_id, organisation_id))));
create policy reader_updates on roster for update using (
    network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
    or organisation_id = any ((select reader_speaks_for())::uuid[])
    or (select reader_is_service()));

--changeset members:roster-steps splitStatements:false
-- Each step is one side's: the network asks and takes its question back, the organisation answers, either ends it.
create function roster_steps() returns trigger language plpgsql as $$
declare
    coordinates boolean := new.network_id = any (reader_ids('spona.coordinator_networks'));
    speaks boolean := reader_speaks_for(new.organisation_id);
begin
    if (new.id, new.network_id, new.organisation_id) is distinct from (old.id, old.network_id, old.organisation_id) then
        raise exception 'an entry of the roster stays with its two sides' using errcode = 'check_violation';
    end if;
    if reader_is_service() then
        return new;
    end if;
    if new.changed_by is distinct from reader_person() or new.status = old.status then
        raise exception 'an entry of the roster changes with a step, in the own name' using errcode = 'check_violation';
    end if;
    if not coalesce(case new.status
        when 'ASKED' then coordinates and new.asked_by = reader_person()
            and (old.status = 'LEFT' or (old.status = 'DECLINED' and old.changed_at < now() - interval '30 days'))
        when 'JOINED' then (speaks and old.status = 'ASKED') or (coordinates and network_vouches(new.network_id, new.organisation_id))
        when 'DECLINED' then speaks and old.status = 'ASKED'
        when 'LEFT' then ((coordinates or speaks) and old.status = 'JOINED') or (coordinates and old.status = 'ASKED')
    end, false) then
        raise exception 'this step of the roster is not the reader''s' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger steps before update on roster for each row execute function roster_steps();

--changeset members:organisation-changes splitStatements:false
-- A later change set that mends a row makes it a new revision, which is announced at the next start; what the program changes it
-- counts and announces itself.
create function announce_again() returns trigger language plpgsql as $$
begin
    new.revision := old.revision + 1;
    new.version := old.version + 1;
    new.announced := false;
    return new;
end
$$;

--changeset members:organisation-change-triggers
create trigger changed before update of slug, name_latin, name_cyrillic on region
    for each row when ((old.slug, old.name_latin, old.name_cyrillic)
        is distinct from (new.slug, new.name_latin, new.name_cyrillic)
        and new.revision = old.revision)
    execute function announce_again();
create trigger changed before update of kind, country, name_latin, name_cyrillic, merged_into on organisation
    for each row when ((old.kind, old.country, old.name_latin, old.name_cyrillic, old.merged_into)
        is distinct from (new.kind, new.country, new.name_latin, new.name_cyrillic, new.merged_into)
        and new.revision = old.revision)
    execute function announce_again();
create trigger changed before update of slug, name_latin, name_cyrillic, country, region_id, host_organisation_id on network
    for each row when ((old.slug, old.name_latin, old.name_cyrillic, old.country, old.region_id, old.host_organisation_id)
        is distinct from (new.slug, new.name_latin, new.name_cyrillic, new.country, new.region_id, new.host_organisation_id)
        and new.revision = old.revision)
    execute function announce_again();

--changeset members:organisation-unconfirmed
alter table organisation add unconfirmed boolean not null default false;
comment on column organisation.unconfirmed is 'Entered because somebody named it; nobody has confirmed yet that it is there.';

--changeset members:network-roster
-- Coordinators enter organisations that the directory lacks; one of them stewards it, if it is of the network's country.
create policy coordinator_inserts on organisation for insert with check (
    cardinality((select reader_ids('spona.coordinator_networks'))::uuid[]) > 0
    and (steward_network_id is null or (steward_network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
        and exists (select from network n where n.id = steward_network_id and n.country = organisation.country))));

--changeset members:network-profile
-- What a network says of itself on its public page.
alter table network
    add about text not null default '',
    add email text not null default '',
    add site text not null default '',
    add mark text not null default '',
    add accent text not null default '';
comment on column network.about is 'Markdown.';
comment on column network.mark is 'At most three letters that stand for it.';
comment on column network.accent is 'The colour of its mark, as six hexadecimal digits after a number sign.';

--changeset members:network-former-slug splitStatements:false
-- A short name that a network had still leads to it.
create table network_former_slug (
    slug text primary key,
    network_id uuid not null references network
);
create function keep_former_slug() returns trigger language plpgsql as $$
begin
    delete from network_former_slug where slug = new.slug;
    insert into network_former_slug values (old.slug, old.id);
    return null;
end
$$;
create trigger former_slug after update of slug on network
    for each row when (old.slug <> new.slug) execute function keep_former_slug();
