package org.spona.cooperation.indicator;

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
 * What is sent of an indicator, by form or as JSON.
 *
 * @param visibility how far it is shared once it is measured; {@code NETWORK} when missing
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record IndicatorInput(
        @Valid @JsonUnwrapped IndicatorContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IndicatorInput {
        content = content == null ? IndicatorContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save an indicator as it is. */
    static IndicatorInput of(Indicator indicator) {
        return new IndicatorInput(
                indicator.content(),
                indicator.ownership().visibility(),
                indicator.ownership().organisationId(),
                indicator.ownership().networkId(),
                indicator.version());
    }

    /** The same with as many breakdowns as the form shows. */
    public IndicatorInput forForm() {
        return saying(
                Stream.concat(content.breakdowns().stream(), Stream.generate(Breakdown::blank))
                        .limit(IndicatorContent.MOST_BREAKDOWNS)
                        .toList(),
                content.targets());
    }

    /** The same with a further target. */
    public IndicatorInput withRow() {
        return saying(
                content.breakdowns(),
                Stream.concat(content.targets().stream(), Stream.of(Target.blank()))
                        .toList());
    }

    /** The same without a target. */
    public IndicatorInput withoutRow(int row) {
        return saying(
                content.breakdowns(),
                IntStream.range(0, content.targets().size())
                        .filter(at -> at != row)
                        .mapToObj(content.targets()::get)
                        .toList());
    }

    private IndicatorInput saying(List<Breakdown> breakdowns, List<Target> targets) {
        return new IndicatorInput(content.with(breakdowns, targets), visibility, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
