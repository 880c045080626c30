package org.spona.cooperation.indicator;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The revisions of values; they are only ever added. */
@Component
class MeasurementChanges {

    private final JdbcClient database;

    MeasurementChanges(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a value as it is now. */
    void keep(Measurement value, UUID personId, Instant now) {
        database.sql("""
                        insert into measurement_change (measurement_id, organisation_id, network_id, status, amount, numerator, denominator,
                            words, unknown, reason, person_id, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        value.getId(),
                        value.organisationId(),
                        value.networkId(),
                        value.status().name(),
                        value.value().amount(),
                        value.value().numerator(),
                        value.value().denominator(),
                        value.value().words(),
                        value.value().unknown(),
                        value.reason(),
                        personId,
                        Timestamp.from(now))
                .update();
    }

    /** Those of a value, the newest first, as far as the reader may know. */
    List<MeasurementChange> list(UUID measurementId) {
        return database.sql("""
                        select measurement_id, status, amount, numerator, denominator, words, unknown, reason, changed_at
                        from measurement_change where measurement_id = ? order by changed_at desc, id desc limit 100""")
                .param(measurementId)
                .query(new SimplePropertyRowMapper<>(MeasurementChange.class))
                .list();
    }
}
