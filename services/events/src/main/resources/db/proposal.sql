--liquibase formatted sql

--changeset events:proposal
create table item_proposal (
    id uuid primary key,
    organisation_id uuid not null,
    network_id uuid not null,
    reader_bodies uuid[] not null default '{}',
    meeting_id uuid references meeting on delete cascade,
    proposed_by uuid,
    invitee_id uuid references meeting_invitee on delete set null,
    seat_id uuid,
    name text not null,
    institution text not null,
    from_meeting_id uuid references meeting,
    from_item_id uuid references agenda_item,
    from_number text,
    title text not null,
    why text not null,
    link text,
    language text not null,
    status text not null check (status in ('PROPOSED', 'TAKEN', 'REFUSED')),
    made_at timestamptz not null,
    reason text not null,
    taken_meeting_id uuid references meeting on delete set null,
    taken_item_id uuid,
    told boolean not null,
    version bigint not null
);
create index on item_proposal (meeting_id);
create index on item_proposal (taken_meeting_id);
create index on item_proposal (from_meeting_id);
create index on item_proposal (invitee_id);
create index on item_proposal using gin (reader_bodies);
create index item_proposal_untold on item_proposal (id) where status <> 'PROPOSED' and not told;
comment on table item_proposal is 'What is proposed for an agenda. An item that another body forwards is one too: the row holds all that the receiving body gets to know of it.';
comment on column item_proposal.organisation_id is 'Whose the meeting is, or the body, to which it was made.';
comment on column item_proposal.reader_bodies is 'The bodies to which it was made: those who run them decide.';
comment on column item_proposal.meeting_id is 'The meeting to which it was made; absent of one for the next meeting of a body.';
comment on column item_proposal.seat_id is 'The seat of a body for which somebody speaks.';
comment on column item_proposal.told is 'Whether whoever has proposed it was written to what became of it.';

--changeset events:proposal-policies splitStatements:false
-- Whether the reader decides on a proposal: she convenes for its organisation, or runs a body to which it was made.
create function reader_decides(organisation uuid, network uuid, bodies uuid[]) returns boolean
    language sql stable
    return reader_pair(organisation, network) = any ((select reader_pairs('spona.coordinators'))::text[])
        or bodies && (select reader_ids('spona.kept_bodies'))::uuid[];

alter table item_proposal enable row level security;
alter table item_proposal force row level security;
create policy service_works on item_proposal using ((select reader_is_service()));
create policy receiver_reads on item_proposal for select using (reader_decides(organisation_id, network_id, reader_bodies));
create policy receiver_updates on item_proposal for update using (reader_decides(organisation_id, network_id, reader_bodies));
create policy proposer_reads on item_proposal for select using (proposed_by = (select reader_person()));
-- What stands on an agenda is read by those who are invited.
create policy invited_reads on item_proposal for select using (status = 'TAKEN' and reader_is_invited(taken_meeting_id));
-- Whoever convenes a meeting forwards its items to a body that she knows, and sees what becomes of them.
create policy forwarder_reads on item_proposal for select using (from_meeting_id is not null and reader_convenes(from_meeting_id));
create policy forwarder_inserts on item_proposal for insert with check (
    from_meeting_id is not null and reader_convenes(from_meeting_id) and status = 'PROPOSED' and cardinality(reader_bodies) = 1
    and exists (select from directory_body b where b.id = any (reader_bodies)
        and b.organisation_id = item_proposal.organisation_id and b.network_id = item_proposal.network_id));

--changeset events:proposal-attachments splitStatements:false
-- Files of a proposal: read with it, attached and removed by who has made it while it is not decided on, and turned into materials of the
-- item by who takes it.
create policy "item-proposal_reads" on attachment for select using (
    parent_kind = 'item-proposal' and exists (select from item_proposal p where p.id = parent_id));
create policy "item-proposal_inserts" on attachment for insert with check (
    parent_kind = 'item-proposal' and exists (select from item_proposal p
        where p.id = parent_id and p.proposed_by = (select reader_person()) and p.status = 'PROPOSED'));
create policy "item-proposal_updates" on attachment for update using (
    parent_kind = 'item-proposal' and exists (select from item_proposal p
        where p.id = parent_id and p.status = 'PROPOSED'
        and (p.proposed_by = (select reader_person()) or reader_decides(p.organisation_id, p.network_id, p.reader_bodies))));
create policy "item-proposal_inserts" on attachment_version for insert with check (
    uploaded_by = (select reader_person()) and exists (select from attachment a join item_proposal p on p.id = a.parent_id
        where a.id = attachment_id and a.parent_kind = 'item-proposal' and p.proposed_by = (select reader_person()) and p.status = 'PROPOSED'));
