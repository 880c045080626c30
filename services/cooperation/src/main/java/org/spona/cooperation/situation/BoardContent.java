package org.spona.cooperation.situation;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a situation board shows: the one place of its fields, embedded by the form, the JSON, the row and the history.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param lines its indicators in their order, at most {@value #MOST_LINES}, all measured equally often
 */
@Embeddable
public record BoardContent(
        @NotBlank(message = "{situation.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_LINES, message = "{situation.lines.many}") List<@Valid BoardLine> lines) {

    public static final int TITLE_LENGTH = 200;
    public static final int MOST_LINES = 20;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public BoardContent {
        title = title == null ? "" : WrittenText.line(title);
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }

    /** An empty one in a language. */
    static BoardContent blank(String language) {
        return new BoardContent("", language, List.of(BoardLine.blank()));
    }

    /** The same with other lines. */
    BoardContent with(List<BoardLine> others) {
        return new BoardContent(title, language, others);
    }

    /** As it is kept: without lines in which nothing is chosen. */
    BoardContent kept() {
        return with(lines.stream().filter(BoardLine::isWritten).toList());
    }

    /** The indicators in their order. */
    public List<UUID> indicators() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.indicatorId()))
                .toList();
    }
}
