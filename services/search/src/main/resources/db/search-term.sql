--liquibase formatted sql

--changeset search:search-term
create table search_term (
    facet text not null,
    code text not null,
    labels jsonb not null,
    icon text,
    path text,
    told_at timestamptz not null,
    primary key (facet, code)
);
comment on table search_term is 'Kinds of things and terms of vocabularies, as things bring them along.';
