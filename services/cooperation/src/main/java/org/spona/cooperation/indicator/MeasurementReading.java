package org.spona.cooperation.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The values that the reader may see, one by one. */
@Service
@Transactional(readOnly = true)
public class MeasurementReading {

    private static final String LISTED = """
             from measurement
            where indicator_id = :indicator and status <> 'DRAFT' and (:status::text is null or status = :status)
                and (:period::text is null or period = :period)""";

    private final Measurements measurements;
    private final MeasurementChanges changes;
    private final JdbcClient database;

    MeasurementReading(Measurements measurements, MeasurementChanges changes, JdbcClient database) {
        this.measurements = measurements;
        this.changes = changes;
        this.database = database;
    }

    /** A value. */
    public Measurement get(UUID id) {
        return measurements.get(id);
    }

    /** What an organisation says of an indicator, by period. */
    public List<Measurement> of(UUID indicatorId, UUID organisationId) {
        return measurements.findByIndicatorIdAndOrganisationIdOrderByLastDay(indicatorId, organisationId);
    }

    /** What an organisation says of an indicator for a period. */
    public Optional<Measurement> find(UUID indicatorId, UUID organisationId, Period period) {
        return measurements.findByIndicatorIdAndOrganisationIdAndPeriod(indicatorId, organisationId, period.code());
    }

    /** What was reported of an indicator, the latest first: what the owner's staff works through. */
    public PageOf<Measurement> list(
            UUID indicatorId, Measurement.@Nullable Status status, @Nullable String period, PageRequest page) {
        List<UUID> ids = listed(
                        "select id" + LISTED + " order by reported_at desc, id limit :size offset :offset",
                        indicatorId,
                        status,
                        period)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        long total = listed("select count(*)" + LISTED, indicatorId, status, period)
                .query(Long.class)
                .single();
        List<Measurement> found = measurements.findByIdIn(ids).stream()
                .sorted(Comparator.comparingInt(value -> ids.indexOf(value.getId())))
                .toList();
        return new PageOf<>(found, total, page.page(), page.size());
    }

    /** The revisions of a value, the newest first. */
    public List<MeasurementChange> changes(UUID id) {
        return changes.list(id);
    }

    private JdbcClient.StatementSpec listed(
            String statement, UUID indicatorId, Measurement.@Nullable Status status, @Nullable String period) {
        return database.sql(statement)
                .param("indicator", indicatorId)
                .param("status", status == null ? null : status.name())
                .param("period", period == null || period.isBlank() ? null : period);
    }
}
