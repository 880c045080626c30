package org.spona.cooperation.counter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Breakdown;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a counter, by form or as JSON.
 *
 * @param visibility how far it is shared once it is open; {@code NETWORK} when missing
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record CounterInput(
        @Valid @JsonUnwrapped CounterContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CounterInput {
        content = content == null ? CounterContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save a counter as it is. */
    static CounterInput of(Counter counter) {
        return new CounterInput(
                counter.content(),
                counter.ownership().visibility(),
                counter.ownership().organisationId(),
                counter.ownership().networkId(),
                counter.version());
    }

    /** The same with as many lists as the form shows. */
    public CounterInput forForm() {
        return new CounterInput(
                content.with(Stream.concat(content.breakdowns().stream(), Stream.generate(Breakdown::blank))
                        .limit(CounterContent.MOST_BREAKDOWNS)
                        .toList()),
                visibility,
                organisationId,
                networkId,
                version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
