package org.spona.regulations.position;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a joint position says, who is asked to sign it and to whom it goes: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param body what stands before its points; at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param points what is asked, at most {@value #MOST_POINTS}
 * @param signatories the organisations that are asked to sign, at most {@value #MOST_SIGNATORIES}
 * @param addresseeId the ministry or provincial authority to which it goes
 * @param signBy the last day on which it can be signed; days are those of UTC
 */
@Embeddable
public record PositionContent(
        @NotBlank(message = "{position.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_POINTS, message = "{position.points.many}") List<@Valid PositionPoint> points,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = MOST_SIGNATORIES, message = "{position.signatories.many}") List<UUID> signatories,

        @Nullable UUID addresseeId,
        @Nullable LocalDate signBy) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 20_000;
    public static final int MOST_POINTS = 30;
    public static final int MOST_SIGNATORIES = 200;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PositionContent {
        title = title == null ? "" : WrittenText.line(title);
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        points = points == null
                ? List.of()
                : points.stream().filter(Objects::nonNull).toList();
        signatories = signatories == null
                ? List.of()
                : signatories.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** An empty one in a language. */
    static PositionContent blank(String language) {
        return new PositionContent("", "", language, List.of(PositionPoint.blank()), List.of(), null, null);
    }

    /** The same with other points. */
    PositionContent withPoints(List<PositionPoint> others) {
        return new PositionContent(title, body, language, others, signatories, addresseeId, signBy);
    }

    /** As it is kept: without rows in which nothing is written. */
    PositionContent kept() {
        return withPoints(points.stream().filter(PositionPoint::isWritten).toList());
    }
}
