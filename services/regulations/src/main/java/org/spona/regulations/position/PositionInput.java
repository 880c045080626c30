package org.spona.regulations.position;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What staff send of a joint position, by form or as JSON.
 *
 * @param visibility how far it shall be shared once signatures are collected; {@code PRIVATE} when missing: with those who are asked and the addressee
 * @param groupId the group of issues from which it comes
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record PositionInput(
        @Valid @JsonUnwrapped PositionContent content,
        Visibility visibility,
        @Nullable UUID groupId,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PositionInput {
        content = content == null ? PositionContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a position as it is. */
    static PositionInput of(Position position) {
        return new PositionInput(
                position.content(),
                position.ownership().visibility(),
                position.groupId().orElse(null),
                position.ownership().organisationId(),
                position.ownership().networkId(),
                position.version());
    }

    /** The same with a further point. */
    public PositionInput withRow() {
        return saying(Stream.concat(content.points().stream(), Stream.of(PositionPoint.blank()))
                .toList());
    }

    /** The same without a point. */
    public PositionInput withoutRow(int row) {
        return saying(IntStream.range(0, content.points().size())
                .filter(at -> at != row)
                .mapToObj(content.points()::get)
                .toList());
    }

    private PositionInput saying(List<PositionPoint> points) {
        return new PositionInput(content.withPoints(points), visibility, groupId, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
