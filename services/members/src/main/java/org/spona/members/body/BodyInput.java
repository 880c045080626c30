package org.spona.members.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What a founder sends of a body, by form or as JSON.
 *
 * @param visibility how far it shall be shared; {@code PRIVATE} when missing: its founder's and its members' own
 * @param seats in their order; one in which no institution is written is not kept
 * @param organisationId who founds it; the writer's workplace when missing
 * @param networkId for which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record BodyInput(
        @Valid @JsonUnwrapped BodyContent content,
        Visibility visibility,

        @Valid @Size(max = MOST_SEATS, message = "{body.seats.many}") List<IdentifiedSeat> seats,

        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** So many seats a body has at most. */
    public static final int MOST_SEATS = 200;

    private static final int FIRST_ROWS = 3;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public BodyInput {
        content = content == null ? BodyContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
        seats = seats == null
                ? List.of()
                : seats.stream().filter(Objects::nonNull).toList();
    }

    /** The input that would save a body as it is. */
    static BodyInput of(Body body) {
        return new BodyInput(
                body.content(),
                body.ownership().visibility(),
                body.seats().stream().map(IdentifiedSeat::of).toList(),
                body.ownership().organisationId(),
                body.ownership().networkId(),
                body.version());
    }

    /** An empty draft. */
    static BodyInput blank(Ownership ownership, String language) {
        return new BodyInput(
                BodyContent.blank(language),
                ownership.visibility(),
                Stream.generate(IdentifiedSeat::blank).limit(FIRST_ROWS).toList(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /**
     * A draft that is made up as another body is, without its name, its act, its institutions and its people.
     *
     * @param kinds in words of the body's language what its institutions are, by id: only that is taken over of those that the directory knows
     */
    static BodyInput like(Body other, Map<UUID, String> kinds, Ownership ownership) {
        return new BodyInput(
                other.content().asKit(),
                ownership.visibility(),
                other.seats().stream()
                        .map(seat -> IdentifiedSeat.like(seat.content(), kinds))
                        .toList(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The seats in which an institution is written, by id, in order. */
    Map<UUID, SeatContent> arranged() {
        Map<UUID, SeatContent> arranged = new LinkedHashMap<>();
        seats.stream()
                .filter(seat -> seat.content().isWritten())
                .forEach(seat -> arranged.put(seat.id(), seat.content()));
        return arranged;
    }

    /** The same with a seat more, in which nothing is written yet. */
    public BodyInput withSeat() {
        return withSeats(
                Stream.concat(seats.stream(), Stream.of(IdentifiedSeat.blank())).toList());
    }

    /** The same without one of its seats; {@code row} counts from 0. */
    public BodyInput withoutSeat(int row) {
        return withSeats(IntStream.range(0, seats.size())
                .filter(at -> at != row)
                .mapToObj(seats::get)
                .toList());
    }

    private BodyInput withSeats(List<IdentifiedSeat> changed) {
        return new BodyInput(content, visibility, changed, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
