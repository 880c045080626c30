package org.spona.members.body;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A seat without a delegate, or soon without one, waits for whoever runs the body, its founder's people, its secretary and its chair, and for
 * the institution once it has been asked.
 */
@Component
class SeatWaiting implements WaitingSource {

    /** So long before nobody follows a delegate it begins to wait. */
    private static final Duration AHEAD = Duration.ofDays(60);

    /** From when on the seat has no delegate: the end of the mandates that follow each other until then; else when the one before ended, or it began. */
    private static final String VACANT = """
            select s.id, s.institution, b.id as body_id, b.name, b.language, b.organisation_id, b.network_id, keeper.person_id,
                keeper.from_then, keeper.until_then, keeper.asked, covered.until as ends_at, vacant.since, next.begins
            from body_seat s join body b on b.id = s.body_id
            cross join lateral (
                select range_agg(m.held) as held from seat_mandate m where m.seat_id = s.id and m.rank = 0) delegates
            cross join lateral (
                select max(upper(one)) as until, bool_or(upper_inf(one)) as for_ever from unnest(delegates.held) as one
                where one @> :now::timestamptz) covered
            cross join lateral (
                select greatest(s.valid_from, b.started_at, max(upper(one))) as since from unnest(delegates.held) as one
                where upper(one) <= :now::timestamptz) vacant
            cross join lateral (
                select min(lower(one)) as begins from unnest(delegates.held) as one
                where lower(one) > coalesce(covered.until, :now::timestamptz)) next
            cross join lateral (
                select null::uuid as person_id, null::timestamptz as from_then, null::timestamptz as until_then, null::uuid as asked
                union all
                select null, null, null, s.organisation_id
                where s.organisation_id is not null and exists (select from seat_link l where l.seat_id = s.id)
                union all
                select m.person_id, min(m.valid_from), nullif(max(coalesce(m.valid_until, 'infinity')), 'infinity'), null
                from seat_mandate m where m.body_id = b.id and m.keeps and coalesce(m.valid_until, 'infinity') > :now
                    and not exists (select from directory_membership_now w where w.person_id = m.person_id
                        and w.organisation_id = b.organisation_id and w.network_id = b.network_id
                        and w.role in ('COORDINATOR', 'EDITOR', 'OFFICER'))
                group by m.person_id) keeper
            where s.id in (:seats) and s.valid_until is null and b.status = 'ACTIVE' and covered.for_ever is not true""";

    private record Vacancy(
            UUID id,
            String institution,
            UUID bodyId,
            String name,
            String language,
            UUID organisationId,
            UUID networkId,
            @Nullable UUID personId,
            @Nullable Instant fromThen,
            @Nullable Instant untilThen,
            @Nullable UUID asked,
            @Nullable Instant endsAt,
            Instant since,
            @Nullable Instant begins) {

        Addressee addressee() {
            return personId == null ? Addressee.writers(organisationId, networkId) : Addressee.person(personId);
        }

        Instant waitsSince() {
            Instant begins = endsAt == null ? since : endsAt.minus(AHEAD);
            return fromThen == null || fromThen.isBefore(begins) ? begins : fromThen;
        }

        @Nullable Instant waitsUntil() {
            return Stream.of(Optional.ofNullable(untilThen), Optional.ofNullable(begins))
                    .flatMap(Optional::stream)
                    .min(Instant::compareTo)
                    .orElse(null);
        }
    }

    private final WaitingAnnouncements announcements;
    private final JdbcClient database;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    SeatWaiting(
            WaitingAnnouncements announcements,
            JdbcClient database,
            MessageSource messages,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.announcements = announcements;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    @EventListener
    void on(Body.Changed changed) {
        announcements.changed(this, changed.body().seatIds());
    }

    /** The institution of a seat has been asked for its people. */
    void asked(UUID seatId) {
        announcements.changed(this, seatId);
    }

    @Override
    public String source() {
        return "seat";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> seats) {
        return database
                .sql(VACANT)
                .param("seats", seats)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(new SimplePropertyRowMapper<>(Vacancy.class))
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Vacancy vacancy) {
        return vacancy.asked() == null ? forRunning(vacancy) : forInstitution(vacancy, vacancy.asked());
    }

    /** It has been asked: it knows the body, which it need not be able to read. */
    private Waiting.Item forInstitution(Vacancy vacancy, UUID institution) {
        return new Waiting.Item(
                vacancy.id(),
                Addressee.institution(institution),
                Labels.of(messages, "seat.waiting.own"),
                vacancy.name(),
                vacancy.language(),
                Labels.of(messages, "seat.waiting.own.action"),
                "/organisations/" + institution + "/seats/" + vacancy.id(),
                Due.on(lastDay(vacancy)),
                vacancy.waitsSince(),
                vacancy.waitsUntil());
    }

    private Waiting.Item forRunning(Vacancy vacancy) {
        String code = vacancy.endsAt() == null ? "seat.waiting.vacant" : "seat.waiting.ending";
        return new Waiting.Item(
                vacancy.id(),
                vacancy.addressee(),
                Labels.of(messages, code, vacancy.name()),
                vacancy.institution(),
                vacancy.language(),
                Labels.of(messages, "seat.waiting.action"),
                "/bodies/" + vacancy.bodyId(),
                Due.on(lastDay(vacancy)),
                vacancy.waitsSince(),
                vacancy.waitsUntil());
    }

    private @Nullable LocalDate lastDay(Vacancy vacancy) {
        return vacancy.endsAt() == null
                ? null
                : LocalDate.ofInstant(vacancy.endsAt().minusSeconds(1), zone);
    }
}
