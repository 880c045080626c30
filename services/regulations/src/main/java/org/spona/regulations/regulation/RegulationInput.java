package org.spona.regulations.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.time.Days;
import org.spona.platform.time.WrittenDay;
import org.spona.platform.web.WebAddress;

/**
 * What staff send to the register, by form or as JSON; fields as in {@link RegulationContent}.
 *
 * @param inForceFrom a day as {@link Days} reads it
 * @param visibility how far it is shared; {@code NETWORK} when missing
 * @param organisationId for whom it is registered; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record RegulationInput(
        @NotBlank(message = "{regulation.title.missing}") @Size(max = RegulationContent.TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotNull(message = "{regulation.kind.missing}") RegulationKind kind,

        @NotBlank(message = "{regulation.gazette.missing}") @Gazette
        @Size(max = RegulationContent.GAZETTE_LENGTH, message = "{text.too-long}") String gazette,

        @WrittenLanguage String language,

        @NotNull(message = "{regulation.jurisdiction.missing}") Jurisdiction jurisdiction,

        @WrittenDay String inForceFrom,

        @WebAddress @Size(max = RegulationInput.LINKS, message = "{regulation.links.many}") List<String> links,

        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** So many links can be kept. */
    public static final int LINKS = 5;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RegulationInput {
        title = title == null ? "" : title.strip();
        gazette = gazette == null ? "" : gazette.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        inForceFrom = inForceFrom == null ? "" : inForceFrom.strip();
        links = links == null
                ? List.of()
                : links.stream()
                        .filter(link -> link != null && !link.isBlank())
                        .map(String::strip)
                        .toList();
        visibility = visibility == null || visibility == Visibility.PRIVATE ? Visibility.NETWORK : visibility;
    }

    /** The input that would save a regulation as it is. */
    public static RegulationInput of(Regulation regulation) {
        RegulationContent content = regulation.content();
        Ownership ownership = regulation.ownership();
        return new RegulationInput(
                content.title(),
                content.kind(),
                content.gazette(),
                content.language(),
                content.jurisdiction(),
                Days.write(content.inForceFrom()),
                content.links(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                regulation.version());
    }

    /** An empty entry of a workplace. */
    @SuppressWarnings("NullAway") // where it holds is chosen in the form
    public static RegulationInput blank(Ownership ownership, String language, Optional<Jurisdiction> jurisdiction) {
        return new RegulationInput(
                "",
                RegulationKind.LAW,
                "",
                language,
                jurisdiction.orElse(null),
                "",
                List.of(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** What it says; asked of input that was found valid. */
    RegulationContent content() {
        return new RegulationContent(
                title,
                kind,
                gazette,
                language,
                jurisdiction,
                Days.read(inForceFrom).orElse(null),
                links);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
