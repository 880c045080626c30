--liquibase formatted sql

--changeset events:attachments
call protect_attachments('meeting', 'meeting', writers => 'spona.coordinators', of_bodies => true);
