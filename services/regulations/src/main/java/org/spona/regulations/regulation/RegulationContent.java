package org.spona.regulations.regulation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a regulation.
 *
 * @param title its name, at most {@value #TITLE_LENGTH} characters
 * @param gazette where it was published, as lawyers cite it ({@link Gazette}); at most {@value #GAZETTE_LENGTH} characters
 * @param language of the title, BCP 47 with script
 * @param jurisdiction where it holds
 * @param inForceFrom the first day on which it holds, if known
 * @param links addresses of its text
 */
@Embeddable
public record RegulationContent(
        String title,
        @Enumerated(EnumType.STRING) RegulationKind kind,
        String gazette,
        String language,
        @Enumerated(EnumType.STRING) Jurisdiction jurisdiction,
        @Nullable LocalDate inForceFrom,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> links) {

    public static final int TITLE_LENGTH = 300;
    public static final int GAZETTE_LENGTH = 200;

    public RegulationContent {
        links = List.copyOf(links);
    }
}
