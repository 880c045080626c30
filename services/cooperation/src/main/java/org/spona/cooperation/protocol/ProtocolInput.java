package org.spona.cooperation.protocol;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a protocol, by form or as JSON.
 *
 * @param visibility how far it shall be shared once it is in force; {@code PRIVATE} when missing: with its parties
 * @param originId the protocol from which it is taken over; only of a new one
 * @param predecessorId the protocol that it shall replace; only of a new one
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record ProtocolInput(
        @Valid @JsonUnwrapped ProtocolContent content,
        Visibility visibility,
        @Nullable UUID originId,
        @Nullable UUID predecessorId,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProtocolInput {
        content = content == null ? ProtocolContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a protocol as it is. */
    static ProtocolInput of(Protocol protocol) {
        return new ProtocolInput(
                protocol.content(),
                protocol.ownership().visibility(),
                protocol.originId().orElse(null),
                protocol.predecessorId().orElse(null),
                protocol.ownership().organisationId(),
                protocol.ownership().networkId(),
                protocol.version());
    }

    /** The same with a row more in one of its lists. */
    public ProtocolInput withRow(ProtocolRows list) {
        return saying(
                switch (list) {
                    case PARTIES ->
                        content.with(
                                more(content.parties(), PartyEntry.blank()), content.duties(), content.provisions());
                    case DUTIES ->
                        content.with(
                                content.parties(), more(content.duties(), ProtocolDuty.blank()), content.provisions());
                    case PROVISIONS ->
                        content.with(
                                content.parties(),
                                content.duties(),
                                more(content.provisions(), CitedProvision.blank()));
                });
    }

    /** The same without a row of one of its lists. */
    public ProtocolInput withoutRow(ProtocolRows list, int row) {
        return saying(
                switch (list) {
                    case PARTIES -> content.withoutParty(row);
                    case DUTIES ->
                        content.with(
                                content.parties(),
                                ProtocolContent.without(content.duties(), row),
                                content.provisions());
                    case PROVISIONS ->
                        content.with(
                                content.parties(),
                                content.duties(),
                                ProtocolContent.without(content.provisions(), row));
                });
    }

    private ProtocolInput saying(ProtocolContent other) {
        return new ProtocolInput(other, visibility, originId, predecessorId, organisationId, networkId, version);
    }

    private static <T> List<T> more(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
