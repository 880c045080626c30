package org.spona.cooperation.protocol;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who are asked whether they know a protocol: for who asks, and for the service. */
@Component
class ProtocolReadings {

    /** What has to be written to somebody. */
    enum Mail {
        ASKED,
        REMINDER
    }

    /** Somebody to whom something has to be written. */
    record Due(ProtocolReading reading, Mail mail) {}

    private static final String COLUMNS = "id, protocol_id, part_id, person_id, name, email, asked_at, read_at";

    private final JdbcClient database;

    ProtocolReadings(JdbcClient database) {
        this.database = database;
    }

    /** Asks these people for a part, each once: who was asked before is not asked again. */
    void ask(ProtocolPart part, List<Contact> people, Instant now) {
        database.sql("""
                        insert into protocol_reading (id, protocol_id, part_id, organisation_id, network_id, person_id, name, email, asked_at, due)
                        select gen_random_uuid(), :protocol, :part, :organisation, :network, person, name, email, :now, 'ASKED'
                        from unnest(cast(:people as uuid[]), cast(:names as text[]), cast(:emails as text[])) as asked (person, name, email)
                        on conflict do nothing""")
                .param("protocol", part.protocolId())
                .param("part", part.id())
                .param("organisation", part.writerId())
                .param("network", part.networkId())
                .param("now", Timestamp.from(now))
                .param("people", people.stream().map(Contact::personId).toArray(UUID[]::new))
                .param("names", people.stream().map(Contact::name).toArray(String[]::new))
                .param(
                        "emails",
                        people.stream()
                                .map(one -> one.person().isPresent() ? null : one.email())
                                .toArray(String[]::new))
                .update();
    }

    /** Those of a part who have not said that they know it are written to once more. */
    void remind(UUID partId) {
        database.sql(
                        "update protocol_reading set due = 'REMINDER' where part_id = ? and read_at is null and due is null")
                .param(partId)
                .update();
    }

    /** Whether people of a part are asked by name. */
    boolean areAsked(UUID partId) {
        return database.sql("select exists (select from protocol_reading where part_id = ?)")
                .param(partId)
                .query(Boolean.class)
                .single();
    }

    /** She knows it. */
    void confirm(UUID id, Instant now) {
        database.sql("update protocol_reading set read_at = ?, due = null where id = ? and read_at is null")
                .params(Timestamp.from(now), id)
                .update();
    }

    Optional<ProtocolReading> find(UUID id) {
        return database.sql("select " + COLUMNS + " from protocol_reading where id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(ProtocolReading.class))
                .optional();
    }

    /** What a person is asked of a protocol. */
    Optional<ProtocolReading> find(UUID protocolId, UUID personId) {
        return database.sql("select " + COLUMNS
                        + " from protocol_reading where protocol_id = ? and person_id = ? order by id limit 1")
                .params(protocolId, personId)
                .query(new SimplePropertyRowMapper<>(ProtocolReading.class))
                .optional();
    }

    /** Those of a part, by name. */
    List<ProtocolReading> list(UUID partId) {
        return database.sql(
                        "select " + COLUMNS
                                + " from protocol_reading where part_id = ? order by name collate \"sr-Latn-x-icu\", id limit 2000")
                .param(partId)
                .query(new SimplePropertyRowMapper<>(ProtocolReading.class))
                .list();
    }

    /** One to whom something has to be written, locked; those to whom another instance writes are passed over. */
    Optional<Due> lockNext() {
        return database.sql(
                        "select " + COLUMNS
                                + ", due from protocol_reading where due is not null order by id limit 1 for update skip locked")
                .query((row, number) -> new Due(
                        new SimplePropertyRowMapper<>(ProtocolReading.class).mapRow(row, number),
                        Mail.valueOf(row.getString("due"))))
                .optional();
    }

    /** It is seen to. */
    void settle(UUID id) {
        database.sql("update protocol_reading set due = null where id = ?")
                .param(id)
                .update();
    }
}
