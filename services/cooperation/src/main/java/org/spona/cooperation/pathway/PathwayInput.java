package org.spona.cooperation.pathway;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a pathway, by form or as JSON.
 *
 * @param visibility who reads it once it is agreed; {@code NETWORK} when missing
 * @param organisationId whose pathway it is; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version of the row that the writer has seen; when given, a newer one is not written over
 */
public record PathwayInput(
        @Valid @JsonUnwrapped PathwayContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PathwayInput {
        content = content == null ? PathwayContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save a pathway as it is. */
    static PathwayInput of(Pathway pathway) {
        Ownership ownership = pathway.ownership();
        return new PathwayInput(
                pathway.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                pathway.version());
    }

    /** An empty one. */
    static PathwayInput blank(Ownership ownership, String language) {
        return new PathwayInput(
                PathwayContent.blank(language),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with a further step. */
    public PathwayInput withRow() {
        return with(Stream.concat(content.stages().stream(), Stream.of(PathwayStage.blank()))
                .toList());
    }

    /** The same without a step; those that follow it have one number less, and what led there leads where they are now. */
    public PathwayInput withoutRow(int row) {
        int gone = row + 1;
        List<PathwayStage> stages = content.stages();
        return with(IntStream.range(0, stages.size())
                .filter(at -> at != row)
                .mapToObj(stages::get)
                .map(stage -> stage.nextNumbers().isEmpty()
                        ? stage
                        : stage.leadingTo(String.join(
                                ", ",
                                stage.nextNumbers().stream()
                                        .filter(number -> number != gone)
                                        .map(number -> Integer.toString(number > gone ? number - 1 : number))
                                        .toList())))
                .toList());
    }

    private PathwayInput with(List<PathwayStage> stages) {
        return new PathwayInput(content.withStages(stages), visibility, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
