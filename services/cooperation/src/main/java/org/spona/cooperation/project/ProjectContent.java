package org.spona.cooperation.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What is known of a project: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param summary what it is for, Markdown (CommonMark), at most {@value #SUMMARY_LENGTH} characters
 * @param programme to which it belongs, such as "SoRi"; may be empty
 * @param startsOn as {@link DayOrMonth} reads it; may be empty
 * @param endsOn likewise
 * @param iatiIdentifier under which it is reported to IATI; empty when it is not
 * @param continuesId the project that it continues
 * @param parties at most {@value #MOST_PARTIES}
 * @param budget at most {@value #MOST_LINES} lines
 * @param outputs at most {@value #MOST_LINES}
 */
@Embeddable
public record ProjectContent(
        @NotBlank(message = "{project.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = SUMMARY_LENGTH, message = "{text.too-long}") String summary,

        @WrittenLanguage String language,
        @Size(max = 200, message = "{text.too-long}") String programme,
        @Size(max = 40, message = "{text.too-long}") String startsOn,
        @Size(max = 40, message = "{text.too-long}") String endsOn,
        @Enumerated(EnumType.STRING) IatiStatus iatiStatus,

        @Size(max = 120, message = "{text.too-long}") @Pattern(regexp = "[^\\s/&|?]*+", message = "{project.iatiIdentifier.wrong}") String iatiIdentifier,

        @Nullable UUID continuesId,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_PARTIES, message = "{project.parties.many}") List<@Valid ProjectParty> parties,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_LINES, message = "{project.budget.many}") List<@Valid BudgetLine> budget,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_LINES, message = "{project.outputs.many}") List<@Valid ProjectOutput> outputs) {

    public static final int TITLE_LENGTH = 300;
    public static final int SUMMARY_LENGTH = 10_000;
    public static final int MOST_PARTIES = 40;
    public static final int MOST_LINES = 60;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProjectContent {
        title = title == null ? "" : WrittenText.line(title);
        summary = summary == null ? "" : summary.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        programme = programme == null ? "" : WrittenText.line(programme);
        startsOn = when(startsOn);
        endsOn = when(endsOn);
        iatiStatus = iatiStatus == null ? IatiStatus.PIPELINE : iatiStatus;
        iatiIdentifier = iatiIdentifier == null ? "" : iatiIdentifier.strip();
        parties = given(parties);
        budget = given(budget);
        outputs = given(outputs);
    }

    /** An empty one in a language. */
    static ProjectContent blank(String language) {
        return new ProjectContent(
                "", "", language, "", "", "", IatiStatus.PIPELINE, "", null, List.of(), List.of(), List.of());
    }

    private static String when(@Nullable String written) {
        String line = written == null ? "" : WrittenText.line(written);
        return DayOrMonth.read(line).map(DayOrMonth::toString).orElse(line);
    }

    private static <T> List<T> given(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    /** As it is kept: without rows in which nothing is written. */
    public ProjectContent kept() {
        return with(
                parties.stream().filter(ProjectParty::isWritten).toList(),
                budget.stream().filter(BudgetLine::isWritten).toList(),
                outputs.stream().filter(ProjectOutput::isWritten).toList());
    }

    /** The same with other rows. */
    public ProjectContent with(List<ProjectParty> who, List<BudgetLine> money, List<ProjectOutput> what) {
        return new ProjectContent(
                title,
                summary,
                language,
                programme,
                startsOn,
                endsOn,
                iatiStatus,
                iatiIdentifier,
                continuesId,
                who,
                money,
                what);
    }

    /** When it begins; empty while that is not known. */
    public Optional<DayOrMonth> start() {
        return DayOrMonth.read(startsOn);
    }

    /** When it ends; empty while that is not known. */
    public Optional<DayOrMonth> end() {
        return DayOrMonth.read(endsOn);
    }
}
