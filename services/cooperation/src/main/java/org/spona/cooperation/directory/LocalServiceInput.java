package org.spona.cooperation.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a service, by form or as JSON.
 *
 * @param checkEmail who is asked twice a year whether it is still right; seen by its organisation alone; nobody when empty, nothing changes
 *     when missing
 * @param visibility who reads it once it is published; {@code PUBLIC} when missing, as a directory is
 * @param organisationId whose entry it is; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record LocalServiceInput(
        @Valid @JsonUnwrapped LocalServiceContent content,
        @Nullable @WrittenEmail @Size(max = 200) String checkEmail,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** So many empty rows a form offers. */
    private static final int SPARE = 2;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public LocalServiceInput {
        content = content == null ? LocalServiceContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
        checkEmail = checkEmail == null ? null : checkEmail.strip();
    }

    /** The input that would save a service as it is. */
    static LocalServiceInput of(LocalService service, String checkEmail) {
        Ownership ownership = service.ownership();
        return new LocalServiceInput(
                service.content(),
                checkEmail,
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                service.version());
    }

    /** An empty one. */
    static LocalServiceInput blank(Ownership ownership, String language) {
        return new LocalServiceInput(
                LocalServiceContent.blank(language),
                "",
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with empty rows for hours, as a form shows it; the empty ones are not kept. */
    public LocalServiceInput withSpareRows() {
        var roomy = content.with(
                Stream.concat(
                                content.hours().stream(),
                                Stream.generate(OpeningHours::blank).limit(SPARE))
                        .limit(LocalServiceContent.MOST_HOURS)
                        .toList(),
                content.freePlaces(),
                content.freePlacesOn());
        return new LocalServiceInput(roomy, checkEmail, visibility, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
