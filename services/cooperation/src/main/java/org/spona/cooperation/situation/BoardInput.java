package org.spona.cooperation.situation;

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
 * What is sent of a situation board, by form or as JSON.
 *
 * @param visibility how far it is shared; {@code PRIVATE} when missing
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record BoardInput(
        @Valid @JsonUnwrapped BoardContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public BoardInput {
        content = content == null ? BoardContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a board as it is. */
    static BoardInput of(SituationBoard board) {
        return new BoardInput(
                board.content(),
                board.ownership().visibility(),
                board.ownership().organisationId(),
                board.ownership().networkId(),
                board.version());
    }

    /** The same with a further line. */
    public BoardInput withRow() {
        return saying(Stream.concat(content.lines().stream(), Stream.of(BoardLine.blank()))
                .toList());
    }

    /** The same without a line. */
    public BoardInput withoutRow(int row) {
        return saying(IntStream.range(0, content.lines().size())
                .filter(at -> at != row)
                .mapToObj(content.lines()::get)
                .toList());
    }

    private BoardInput saying(List<BoardLine> lines) {
        return new BoardInput(content.with(lines), visibility, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
