--liquibase formatted sql

--changeset events:effect
create table effect (
    place bigint generated always as identity primary key,
    consumer text not null,
    event_id uuid not null,
    aggregate_id uuid not null,
    aggregate_version bigint not null,
    text text not null
);
