--liquibase formatted sql

--changeset regulations:attachments
call protect_attachments('update', 'regulation_update', writers => 'spona.staff');
call protect_attachments('application', 'application');
