package org.spona.platform.findable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable.LastTitle;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory of things that can be found, under row-level security: whoever sends a mail or shows a link that came from an index asks it
 * whether the thing may still be read. A service that wants it includes {@code db/platform/directory-thing.sql} and keeps what
 * {@link Findable#TOPIC} tells.
 */
public class Things {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;

    Things(JdbcClient database, NamedParameterJdbcTemplate batches, PlatformTransactionManager transactions) {
        this.database = database;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Those of these things that the current reader may read now. */
    public Map<ThingKey, Thing> readable(Collection<ThingKey> keys) {
        return keys.isEmpty()
                ? Map.of()
                : listReadable(keys).stream().collect(Collectors.toMap(Thing::key, Function.identity()));
    }

    /** Keeps the newest version of each of these, as the service and in a transaction of its own. */
    public void keep(Collection<Findable> findables) {
        SqlParameterSource[] rows = findables.stream()
                .collect(Collectors.toMap(
                        Findable::key,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(Findable::version))))
                .values()
                .stream()
                .map(Row::of)
                .map(SimplePropertySqlParameterSource::new)
                .toArray(SqlParameterSource[]::new);
        Readers.runAsService(() -> ownTransaction.executeWithoutResult(_ -> batches.batchUpdate("""
                insert into directory_thing as known (id, kind, kind_labels, title, language, path, leads_on, summary, published_at, updated_at, day,
                    organisation_id, network_id, visibility,
                    reader_organisations, reader_bodies, reader_people, reader_staff, withdrawn, version)
                values (:id, :kind, cast(:kindLabels as jsonb), :title, :language, :path, :leadsOn, :summary, :publishedAt, :updatedAt, :day,
                    :organisationId, :networkId, :visibility,
                    cast(:readerOrganisations as uuid[]), cast(:readerBodies as uuid[]), cast(:readerPeople as uuid[]), :readerStaff, :withdrawn, :version)
                on conflict (kind, id) do update set kind_labels = excluded.kind_labels, title = excluded.title, language = excluded.language,
                    path = excluded.path, leads_on = excluded.leads_on, summary = excluded.summary, published_at = excluded.published_at, updated_at = excluded.updated_at, day = excluded.day,
                    organisation_id = excluded.organisation_id, network_id = excluded.network_id, visibility = excluded.visibility,
                    reader_organisations = excluded.reader_organisations, reader_bodies = excluded.reader_bodies, reader_people = excluded.reader_people, reader_staff = excluded.reader_staff,
                    withdrawn = excluded.withdrawn, version = excluded.version
                where known.version < excluded.version""", rows)));
    }

    private List<Thing> listReadable(Collection<ThingKey> keys) {
        return transaction.execute(_ -> database.sql("""
                        select id, kind, title, language, path as address from directory_thing where (kind, id) in (:keys) and not withdrawn""")
                .param(
                        "keys",
                        keys.stream()
                                .map(key -> new Object[] {key.kind(), key.id()})
                                .toList())
                .query(new SimplePropertyRowMapper<>(Thing.class))
                .list());
    }

    /** A findable in types that JDBC maps. */
    private record Row(
            UUID id,
            String kind,
            String kindLabels,
            String title,
            String language,
            String path,
            boolean leadsOn,
            String summary,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime updatedAt,
            @Nullable LocalDate day,
            UUID organisationId,
            UUID networkId,
            String visibility,
            String readerOrganisations,
            String readerBodies,
            String readerPeople,
            boolean readerStaff,
            boolean withdrawn,
            long version) {

        private static final LastTitle NO_TITLE = new LastTitle("", "");

        static Row of(Findable findable) {
            var content = findable.content();
            var ownership = findable.ownership();
            var last = Objects.requireNonNullElse(findable.lastTitle(), NO_TITLE);
            return new Row(
                    findable.id(),
                    findable.kind().name(),
                    JsonMapper.shared().writeValueAsString(findable.kind().labels()),
                    content == null ? last.title() : content.title(),
                    content == null ? last.language() : content.language(),
                    findable.path(),
                    findable.kind().leadsOn(),
                    content == null ? "" : content.summary(),
                    content == null ? null : content.publishedAt().atOffset(ZoneOffset.UTC),
                    content == null ? null : content.updatedAt().atOffset(ZoneOffset.UTC),
                    content == null ? null : content.day(),
                    ownership.organisationId(),
                    ownership.networkId(),
                    ownership.visibility().name(),
                    array(findable.readers().organisations()),
                    array(findable.readers().bodies()),
                    array(findable.readers().people()),
                    findable.readers().staff(),
                    content == null,
                    findable.version());
        }

        /** As PostgreSQL writes arrays (8.15.2). */
        private static String array(Set<UUID> ids) {
            return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }
}
