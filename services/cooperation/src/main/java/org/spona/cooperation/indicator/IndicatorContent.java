package org.spona.cooperation.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What an indicator is: the one place of its fields, embedded by the form, the JSON, the row and the history.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param definition what is counted and what is not; at most {@value #DEFINITION_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param unit of counts and marks in words, of money the code of its currency (ISO 4217); may be empty
 * @param direction which way it is meant to go
 * @param frequency how often it is measured
 * @param reporters who measures it
 * @param cumulative whether a value contains those before it
 * @param summable whether the values of several organisations make a sum
 * @param open whether whoever reads the indicator reads the approved values of each organisation too
 * @param breakdowns by what its numbers are told apart, at most {@value #MOST_BREAKDOWNS}
 * @param baseline from which it began, as it was typed; empty when it is not known
 * @param baselineNote when and by whom that was found, or why it is not known
 * @param targets what is to be reached, at most {@value #MOST_TARGETS}
 * @param platformKey what the platform counts, when it is the source
 * @param counterId whose totals it shows, when a counter is the source
 */
@Embeddable
public record IndicatorContent(
        @NotBlank(message = "{indicator.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = DEFINITION_LENGTH, message = "{text.too-long}") String definition,

        @WrittenLanguage String language,
        @NotNull @Enumerated(EnumType.STRING) IndicatorKind kind,

        @Size(max = UNIT_LENGTH, message = "{text.too-long}") String unit,

        @NotNull @Enumerated(EnumType.STRING) Direction direction,
        @NotNull @Enumerated(EnumType.STRING) Frequency frequency,
        @NotNull @Enumerated(EnumType.STRING) Reporters reporters,
        Boolean cumulative,
        Boolean summable,
        Boolean open,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_BREAKDOWNS, message = "{indicator.breakdowns.many}") List<@Valid Breakdown> breakdowns,

        @Size(max = UNIT_LENGTH, message = "{text.too-long}") String baseline,

        @Size(max = NOTE_LENGTH, message = "{text.too-long}") String baselineNote,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_TARGETS, message = "{indicator.targets.many}") List<@Valid Target> targets,

        @NotNull @Enumerated(EnumType.STRING) IndicatorSource source,

        @Size(max = UNIT_LENGTH) String platformKey,
        @Nullable UUID counterId) {

    public static final int TITLE_LENGTH = 200;
    public static final int DEFINITION_LENGTH = 4000;
    public static final int UNIT_LENGTH = 60;
    public static final int NOTE_LENGTH = 500;
    public static final int MOST_BREAKDOWNS = 3;
    public static final int MOST_TARGETS = 40;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IndicatorContent {
        title = title == null ? "" : WrittenText.line(title);
        definition = definition == null ? "" : definition.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        kind = kind == null ? IndicatorKind.COUNT : kind;
        unit = unit == null ? "" : WrittenText.line(unit);
        direction = direction == null ? Direction.NONE : direction;
        frequency = frequency == null ? Frequency.YEAR : frequency;
        reporters = reporters == null ? Reporters.MEMBERS : reporters;
        cumulative = cumulative != null && cumulative;
        summable = summable != null && summable;
        open = open != null && open;
        breakdowns = breakdowns == null
                ? List.of()
                : breakdowns.stream().filter(Objects::nonNull).toList();
        baseline = baseline == null ? "" : WrittenText.line(baseline);
        baselineNote = baselineNote == null ? "" : WrittenText.line(baselineNote);
        targets = targets == null
                ? List.of()
                : targets.stream().filter(Objects::nonNull).toList();
        source = source == null ? IndicatorSource.MANUAL : source;
        platformKey = platformKey == null || source != IndicatorSource.PLATFORM ? "" : platformKey.strip();
        counterId = source == IndicatorSource.COUNTER ? counterId : null;
    }

    /** An empty one in a language. */
    static IndicatorContent blank(String language) {
        return blank(language, Reporters.MEMBERS);
    }

    /** An empty one in a language that these measure. */
    static IndicatorContent blank(String language, Reporters reporters) {
        return new IndicatorContent(
                "",
                "",
                language,
                IndicatorKind.COUNT,
                "",
                Direction.UP,
                Frequency.YEAR,
                reporters,
                false,
                true,
                true,
                List.of(),
                "",
                "",
                List.of(),
                IndicatorSource.MANUAL,
                "",
                null);
    }

    /** The same with other rows. */
    IndicatorContent with(List<Breakdown> otherBreakdowns, List<Target> otherTargets) {
        return new IndicatorContent(
                title,
                definition,
                language,
                kind,
                unit,
                direction,
                frequency,
                reporters,
                cumulative,
                summable,
                open,
                otherBreakdowns,
                baseline,
                baselineNote,
                otherTargets,
                source,
                platformKey,
                counterId);
    }

    /** As it is kept: without rows in which nothing is written; words are never added up. */
    IndicatorContent kept() {
        return with(
                breakdowns.stream().filter(Breakdown::hasText).toList(),
                targets.stream().filter(Target::isWritten).toList());
    }

    /** Whether a sum over organisations means something. */
    public boolean addsUp() {
        return summable && (kind == IndicatorKind.COUNT || kind == IndicatorKind.MONEY);
    }

    /** From which number it began; empty when that is not known. */
    public Optional<BigDecimal> baselineNumber() {
        return baseline.isEmpty() || !kind.isNumber()
                ? Optional.empty()
                : Optional.of(TypedValue.figure("content.baseline", kind, baseline));
    }

    /** What is to be reached in a period; empty when nothing is said of it. */
    public Optional<BigDecimal> target(Period period) {
        return kind.isNumber()
                ? targets.stream()
                        .filter(target -> target.of().filter(period::equals).isPresent())
                        .findFirst()
                        .map(target -> TypedValue.figure("content.targets", kind, target.value()))
                : Optional.empty();
    }

    /** The texts that are found. */
    Stream<String> texts() {
        return Stream.concat(
                Stream.of(definition),
                breakdowns.stream().flatMap(one -> Stream.concat(Stream.of(one.name()), one.values().stream())));
    }
}
