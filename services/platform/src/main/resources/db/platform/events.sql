--liquibase formatted sql

--changeset platform:outbox
create table outbox (
    sequence bigint generated always as identity primary key,
    id uuid not null default uuidv7() unique,
    topic text not null,
    aggregate_id uuid not null,
    aggregate_version bigint not null,
    type text not null,
    data bytea not null,
    partition_key text,
    occurred_at timestamptz not null default clock_timestamp(),
    traceparent text,
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    parked_at timestamptz,
    reason text
);
create index outbox_of_aggregate on outbox (topic, aggregate_id, sequence);
comment on table outbox is 'Events of committed changes that the broker has not confirmed yet; the relay deletes a row once it has.';
comment on column outbox.sequence is 'Order of the events of one aggregate.';
comment on column outbox.partition_key is 'The key of the message where it is not the id of the aggregate.';
comment on column outbox.traceparent is 'W3C Trace Context of the change, so that the trace goes on through the broker.';
comment on column outbox.parked_at is 'Since when the event is refused for good and keeps back the later ones of its aggregate.';
grant select, insert, update, delete on outbox to ${appRole};

--changeset platform:outbox-notice splitStatements:false
create function outbox_notice() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;
--rollback drop function outbox_notice();

--changeset platform:outbox-notice-trigger
create trigger outbox_notice after insert on outbox for each statement execute function outbox_notice();

--changeset platform:inbox
create table inbox (
    consumer text not null,
    event_id uuid not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);
comment on table inbox is 'Events that a consumer has taken effect of, so that a second delivery has none.';
grant select, insert, delete on inbox to ${appRole};
