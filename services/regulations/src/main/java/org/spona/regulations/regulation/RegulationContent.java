package org.spona.regulations.regulation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;
import org.spona.platform.web.WebAddress;

/**
 * What the register says of a regulation: the one place of its fields, embedded by the form, the JSON, the row and the event.
 *
 * @param title its name, at most {@value #TITLE_LENGTH} characters
 * @param gazette where it was published, as lawyers cite it ({@link Gazette}); at most {@value #GAZETTE_LENGTH} characters
 * @param language of the title, BCP 47 with script
 * @param jurisdiction where it holds
 * @param adoptedOn the day on which it was adopted, if known
 * @param inForceFrom the first day on which it holds, if known
 * @param links addresses of its text, at most {@value #LINKS}
 */
@Embeddable
public record RegulationContent(
        @NotBlank(message = "{regulation.title.missing}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotNull(message = "{regulation.kind.missing}") @Enumerated(EnumType.STRING)
        RegulationKind kind,

        @NotBlank(message = "{regulation.gazette.missing}") @Gazette
        @Size(max = GAZETTE_LENGTH, message = "{text.too-long}") String gazette,

        @WrittenLanguage String language,

        @NotNull(message = "{regulation.jurisdiction.missing}") @Enumerated(EnumType.STRING)
        Jurisdiction jurisdiction,

        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate inForceFrom,

        @WebAddress @Size(max = LINKS, message = "{regulation.links.many}") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> links) {

    public static final int TITLE_LENGTH = 300;
    public static final int GAZETTE_LENGTH = 200;
    public static final int LINKS = 5;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RegulationContent {
        title = title == null ? "" : WrittenText.line(title);
        gazette = gazette == null ? "" : WrittenText.line(gazette);
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        links = links == null
                ? List.of()
                : links.stream()
                        .filter(link -> link != null && !link.isBlank())
                        .map(String::strip)
                        .toList();
    }

    /** What nobody has written yet. */
    @SuppressWarnings("NullAway") // where it holds is chosen in the form
    static RegulationContent blank(String language, @Nullable Jurisdiction jurisdiction) {
        return new RegulationContent("", RegulationKind.LAW, "", language, jurisdiction, null, null, List.of());
    }

    /** Whether it is not in force before it was adopted. */
    @AssertTrue(message = "{regulation.adoptedOn.order}") boolean isAdoptedInOrder() {
        return adoptedOn == null || inForceFrom == null || !inForceFrom.isBefore(adoptedOn);
    }
}
