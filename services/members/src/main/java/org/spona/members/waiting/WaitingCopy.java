package org.spona.members.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Item;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the services announce, so that it is there when they are not. */
@Service
public class WaitingCopy {

    private final NamedParameterJdbcTemplate batches;

    WaitingCopy(NamedParameterJdbcTemplate batches) {
        this.batches = batches;
    }

    /** Keeps the newest version of each of these; to be called as the service. */
    @Transactional
    public void keep(Collection<Waiting> announced) {
        SqlParameterSource[] rows = announced.stream()
                .map(Row::of)
                .map(SimplePropertySqlParameterSource::new)
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into waiting as known (id, version, addressee, reason, title, language, action, address,
                    due_on, due_at, since, until)
                values (:id, :version, :addressee, cast(:reason as jsonb), :title, :language, cast(:action as jsonb), :address,
                    :dueOn, :dueAt, :since, :until)
                on conflict (id) do update set version = excluded.version, addressee = excluded.addressee,
                    reason = excluded.reason, title = excluded.title, language = excluded.language, action = excluded.action,
                    address = excluded.address, due_on = excluded.due_on, due_at = excluded.due_at, since = excluded.since,
                    until = excluded.until
                where known.version < excluded.version""", rows);
    }

    /** An entry in types that JDBC maps. */
    private record Row(
            UUID id,
            long version,
            @Nullable String addressee,
            @Nullable String reason,
            @Nullable String title,
            @Nullable String language,
            @Nullable String action,
            @Nullable String address,
            @Nullable LocalDate dueOn,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime since,
            @Nullable OffsetDateTime until) {

        static Row of(Waiting waiting) {
            Item item = waiting.item();
            return item == null
                    ? new Row(
                            waiting.id(), waiting.version(), null, null, null, null, null, null, null, null, null, null)
                    : new Row(
                            waiting.id(),
                            waiting.version(),
                            item.addressee().key(),
                            json(item.reason()),
                            item.title(),
                            item.language(),
                            json(item.action()),
                            item.address(),
                            item.due() == null ? null : item.due().day(),
                            item.due() == null ? null : utc(item.due().moment()),
                            utc(item.since()),
                            utc(item.until()));
        }

        private static String json(Labels labels) {
            return JsonMapper.shared().writeValueAsString(labels);
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
            return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        }
    }
}
