package org.spona.meetings.participation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.sheet.SheetRows;
import org.spona.platform.text.WrittenText;

/**
 * A row of a list: somebody came, and left.
 *
 * @param email as it is written; may be empty
 * @param joined on the clock of whoever made the list
 * @param left the same
 * @param duration how long the list says that she was there
 */
record Session(
        String name,
        String email,
        @Nullable LocalDateTime joined,
        @Nullable LocalDateTime left,
        @Nullable Duration duration) {

    /** @param day of a list that has hours alone */
    static Session read(List<String> row, ParticipantColumns columns, LocalDate day) {
        LocalDateTime joined =
                WrittenTimes.moment(SheetRows.cell(row, columns.joined()), day).orElse(null);
        LocalDateTime left = WrittenTimes.moment(SheetRows.cell(row, columns.left()), day)
                .filter(moment -> joined == null || !moment.isBefore(joined))
                .orElse(null);
        return new Session(
                WrittenText.line(SheetRows.cell(row, columns.name()) + " " + SheetRows.cell(row, columns.familyName())),
                SheetRows.cell(row, columns.email()).strip(),
                joined,
                left,
                WrittenTimes.duration(SheetRows.cell(row, columns.duration())).orElse(null));
    }

    private Optional<Duration> span() {
        return joined == null || left == null ? Optional.empty() : Optional.of(Duration.between(joined, left));
    }

    /**
     * How many minutes somebody was there in several sessions, of which some may have gone on at once; empty when no row tells it. Where a row
     * tells both times and how long, the shorter counts: she may have left in between.
     */
    static Optional<Integer> minutes(List<Session> sessions) {
        if (sessions.stream().allMatch(one -> one.duration == null && one.span().isEmpty())) {
            return Optional.empty();
        }
        Duration spans = union(sessions);
        Duration told = sessions.stream()
                .map(one -> one.duration != null ? one.duration : one.span().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        Duration timeless = sessions.stream()
                .filter(one -> one.span().isEmpty())
                .flatMap(one -> Stream.ofNullable(one.duration))
                .reduce(Duration.ZERO, Duration::plus);
        Duration sum = spans.plus(timeless);
        Duration shorter = sum.compareTo(told) < 0 ? sum : told;
        return Optional.of((int) shorter.plusSeconds(30).toMinutes());
    }

    private static Duration union(List<Session> sessions) {
        Duration sum = Duration.ZERO;
        LocalDateTime until = LocalDateTime.MIN;
        for (Session one : sessions.stream()
                .filter(session -> session.span().isPresent())
                .sorted(Comparator.comparing(session -> Objects.requireNonNull(session.joined)))
                .toList()) {
            LocalDateTime from = Objects.requireNonNull(one.joined);
            LocalDateTime end = Objects.requireNonNull(one.left);
            LocalDateTime begin = from.isBefore(until) ? until : from;
            if (end.isAfter(begin)) {
                sum = sum.plus(Duration.between(begin, end));
                until = end;
            }
        }
        return sum;
    }

    /** When the first of some began. */
    static Optional<LocalDateTime> first(List<Session> sessions) {
        return sessions.stream().flatMap(one -> Stream.ofNullable(one.joined)).min(Comparator.naturalOrder());
    }

    /** When the last of some ended. */
    static Optional<LocalDateTime> last(List<Session> sessions) {
        return sessions.stream().flatMap(one -> Stream.ofNullable(one.left)).max(Comparator.naturalOrder());
    }
}
