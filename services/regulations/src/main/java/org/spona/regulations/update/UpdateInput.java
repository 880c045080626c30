package org.spona.regulations.update;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.time.Days;
import org.spona.platform.time.WrittenDay;

/**
 * What staff send of an update, by form or as JSON. Everything but the regulation may be missing while it is a draft; fields as
 * in {@link UpdateContent}.
 *
 * @param regulationId the regulation that changes; stays what it was in the first saving
 * @param effectiveFrom a day as {@link Days} reads it; empty if it is not known
 * @param visibility how far it shall be shared; {@code NETWORK} when missing
 * @param obligations what it asks, in order; ends with a blank one to write into, which is not kept
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record UpdateInput(
        @NotNull UUID regulationId,

        @Size(max = UpdateContent.TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = UpdateContent.FOR_WHOM_LENGTH, message = "{text.too-long}") String forWhom,

        @Size(max = UpdateContent.BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,
        @WrittenDay String effectiveFrom,
        Visibility visibility,
        @Valid @Size(max = 30) List<ObligationInput> obligations,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public UpdateInput {
        title = title == null ? "" : title.strip();
        forWhom = forWhom == null ? "" : forWhom.strip();
        body = body == null ? "" : body;
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        effectiveFrom = effectiveFrom == null ? "" : effectiveFrom.strip();
        visibility = visibility == null || visibility == Visibility.PRIVATE ? Visibility.NETWORK : visibility;
        obligations = Stream.concat(
                        obligations == null
                                ? Stream.empty()
                                : obligations.stream().filter(ObligationInput::written),
                        Stream.of(ObligationInput.blank()))
                .toList();
    }

    /** The input that would save an update as it is. */
    public static UpdateInput of(Update update) {
        UpdateContent content = update.content();
        Ownership ownership = update.ownership();
        return new UpdateInput(
                update.regulationId(),
                content.title(),
                content.forWhom(),
                content.body(),
                content.language(),
                Days.write(content.effectiveFrom()),
                ownership.visibility(),
                update.obligations().stream().map(ObligationInput::of).toList(),
                ownership.organisationId(),
                ownership.networkId(),
                update.version());
    }

    /** An empty draft on a regulation. */
    static UpdateInput blank(UUID regulationId, Ownership ownership, String language) {
        return new UpdateInput(
                regulationId,
                "",
                "",
                "",
                language,
                "",
                ownership.visibility(),
                List.of(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    UpdateContent content() {
        return new UpdateContent(
                title, forWhom, body, language, Days.read(effectiveFrom).orElse(null));
    }

    /** What it asks, by id, in order. */
    Map<UUID, ObligationContent> asked() {
        Map<UUID, ObligationContent> asked = new LinkedHashMap<>();
        obligations.stream()
                .filter(ObligationInput::written)
                .forEach(obligation -> asked.put(obligation.id(), obligation.content()));
        return asked;
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
