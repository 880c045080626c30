--liquibase formatted sql

--changeset knowledge:practice-attachments
call protect_attachments('practice', 'practice');
