package org.spona.regulations.question;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * A place in a regulation that a question is about, or that an answer rests on.
 *
 * @param regulationId the act in the register; null for one that is not in it, which the place then names
 * @param place the place as it is cited, such as "član 69, stav 2"; at most {@value #PLACE_LENGTH} characters, may be empty
 * @param wid the permanent identity of the provision, where it is known
 * @param asOf the day whose version of the act is meant; null for that of the day on which it is written
 */
public record Basis(
        @Nullable UUID regulationId,

        @Size(max = PLACE_LENGTH, message = "{text.too-long}") String place,

        @Nullable UUID wid,
        @Nullable LocalDate asOf) {

    public static final int PLACE_LENGTH = 200;

    /** So many places a question or an answer names at most. */
    public static final int MOST = 10;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public Basis {
        place = place == null ? "" : WrittenText.line(place);
    }

    /** A row of a form in which nothing is written yet. */
    public static Basis blank() {
        return new Basis(null, "", null, null);
    }

    /** The list without rows that were not sent. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public static List<Basis> sent(@Nullable List<Basis> basis) {
        return basis == null
                ? List.of()
                : basis.stream().filter(Objects::nonNull).toList();
    }

    /** The list without rows in which nothing is written, each place once. */
    public static List<Basis> written(List<Basis> basis) {
        return basis.stream()
                .filter(row -> row.regulationId != null || !row.place.isEmpty())
                .distinct()
                .toList();
    }

    /** The list with a row more, in which nothing is written yet. */
    public static List<Basis> withRow(List<Basis> basis) {
        return Stream.concat(basis.stream(), Stream.of(blank())).toList();
    }

    /** The list without the row at a place. */
    public static List<Basis> withoutRow(List<Basis> basis, int row) {
        return IntStream.range(0, basis.size())
                .filter(at -> at != row)
                .mapToObj(basis::get)
                .toList();
    }

    /** The acts of the register that are named. */
    public static Set<UUID> regulations(List<Basis> basis) {
        return basis.stream()
                .flatMap(row -> Stream.ofNullable(row.regulationId))
                .collect(Collectors.toSet());
    }

    /** The places as they are cited, for history and search. */
    public static List<String> places(List<Basis> basis) {
        return basis.stream()
                .map(Basis::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }
}
