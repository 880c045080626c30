--liquibase formatted sql

--changeset events:attachments
call protect_attachments('meeting', 'meeting', writers => 'spona.coordinators', of_bodies => true);

--changeset events:attachments-of-items splitStatements:false
-- Files of items that are not on the agenda which everybody reads: of internal ones, and of those that were taken off.
create policy items_of_agenda on attachment as restrictive for select using (
    parent_kind <> 'meeting' or part is null or (select reader_is_service()) or reader_convenes(parent_id) or reader_is_invited(parent_id)
    or exists (select from meeting m where m.id = parent_id and m.agenda @> jsonb_build_array(jsonb_build_object('id', part))));
