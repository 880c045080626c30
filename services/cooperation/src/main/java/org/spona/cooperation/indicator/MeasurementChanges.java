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
                        values (:value, :organisation, :network, :status, :amount, :numerator, :denominator, :words, :unknown, :reason, :person,
                            :now)""")
                .param("value", value.getId())
                .param("organisation", value.organisationId())
                .param("network", value.networkId())
                .param("status", value.status().name())
                .param("amount", value.value().amount())
                .param("numerator", value.value().numerator())
                .param("denominator", value.value().denominator())
                .param("words", value.value().words())
                .param("unknown", value.value().unknown())
                .param("reason", value.reason())
                .param("person", personId)
                .param("now", Timestamp.from(now))
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
