package org.spona.regulations.update;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
 * What staff send of an update, by form or as JSON.
 *
 * @param regulationId the regulation that changes; stays what it was in the first saving
 * @param visibility how far it shall be shared; {@code NETWORK} when missing
 * @param obligations what it asks, in order; one in which nothing is written is not kept
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record UpdateInput(
        @NotNull UUID regulationId,
        @Valid @JsonUnwrapped UpdateContent content,
        Visibility visibility,

        @Size(max = MOST_OBLIGATIONS, message = "{update.obligations.many}") List<@Valid IdentifiedObligation> obligations,

        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** So many obligations an update has at most. */
    public static final int MOST_OBLIGATIONS = 50;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public UpdateInput {
        content = content == null ? UpdateContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null || visibility == Visibility.PRIVATE ? Visibility.NETWORK : visibility;
        obligations = obligations == null
                ? List.of()
                : obligations.stream().filter(Objects::nonNull).toList();
    }

    /** The input that would save an update as it is. */
    public static UpdateInput of(Update update) {
        Ownership ownership = update.ownership();
        return new UpdateInput(
                update.regulationId(),
                update.content(),
                ownership.visibility(),
                update.obligations().stream().map(IdentifiedObligation::of).toList(),
                ownership.organisationId(),
                ownership.networkId(),
                update.version());
    }

    /** An empty draft on a regulation, with an obligation to write into. */
    static UpdateInput blank(UUID regulationId, Ownership ownership, String language) {
        return new UpdateInput(
                regulationId,
                UpdateContent.blank(language),
                ownership.visibility(),
                List.of(IdentifiedObligation.blank()),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** What it asks, by id, in order. */
    Map<UUID, ObligationContent> asked() {
        Map<UUID, ObligationContent> asked = new LinkedHashMap<>();
        obligations.stream()
                .filter(obligation -> obligation.content().isWritten())
                .forEach(obligation -> asked.put(obligation.id(), obligation.content()));
        return asked;
    }

    /** The ids of all obligations that were sent, written or not, in the order in which the writer has them before her. */
    List<UUID> rows() {
        return obligations.stream().map(IdentifiedObligation::id).toList();
    }

    /** The same with an obligation more, in which nothing is written yet. */
    public UpdateInput withObligation() {
        return asking(Stream.concat(obligations.stream(), Stream.of(IdentifiedObligation.blank()))
                .toList());
    }

    /** The same without the obligation at a place. */
    public UpdateInput withoutObligation(int place) {
        return asking(IntStream.range(0, obligations.size())
                .filter(at -> at != place)
                .mapToObj(obligations::get)
                .toList());
    }

    private UpdateInput asking(List<IdentifiedObligation> others) {
        return new UpdateInput(regulationId, content, visibility, others, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
