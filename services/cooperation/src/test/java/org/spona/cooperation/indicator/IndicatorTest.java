package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.spona.cooperation.indicator.Measuring.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of indicators. */
class IndicatorTest {

    @Test
    void keepsWhatItsNumbersMeanOnceItIsMeasured() {
        Indicator indicator = Measuring.indicator(IndicatorKind.COUNT);
        indicator.activate(NOW);

        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> indicator.revise(Measuring.content(IndicatorKind.MONEY), Visibility.NETWORK, NOW))
                        .error())
                .isEqualTo(IndicatorError.MEASURED);
        indicator.revise(
                Measuring.content(IndicatorKind.COUNT).with(List.of(), List.of(new Target("2027", "20"))),
                Visibility.REGION,
                NOW);
        assertThat(indicator.content().target(new Period(2027, Frequency.YEAR, 1)))
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("20"));
    }

    @Test
    void offersItsStepsToWhoeverWritesForItsOwner() {
        Indicator indicator = Measuring.indicator(IndicatorKind.COUNT);
        assertThat(steps(Measuring.EDITOR, indicator)).containsExactlyInAnyOrder("EDIT", "ACTIVATE", "DISCARD");
        assertThat(steps(Measuring.OFFICER, indicator)).isEmpty();
        assertThat(steps(PlainReaders.as(Role.DELEGATE, Measuring.OF_ASSOCIATION), indicator))
                .isEmpty();
        indicator.activate(NOW);
        assertThat(steps(Measuring.EDITOR, indicator)).containsExactlyInAnyOrder("EDIT", "CLOSE");
        indicator.close(NOW);
        assertThat(steps(Measuring.EDITOR, indicator)).containsExactly("REOPEN");
    }

    @Test
    void namesEachNumberThatCannotBeRead() {
        IndicatorContent wrong = Measuring.content(IndicatorKind.COUNT)
                .with(
                        List.of(),
                        List.of(new Target("2027", "oko 20"), new Target("2027-03", "5"), new Target("2027", "7")));

        assertThat(errors(wrong))
                .containsExactly(
                        new FieldError("content.targets[0].value", "amount.about"),
                        new FieldError("content.targets[1].period", "indicator.target.period.YEAR"),
                        new FieldError("content.targets[2].period", "indicator.target.twice"));
    }

    @Test
    void breaksDownOnlyWhatAddsUp() {
        List<Breakdown> sexes = List.of(new Breakdown("pol", List.of("žene", "muškarci")));

        assertThat(errors(Measuring.content(IndicatorKind.COUNT).with(sexes, List.of())))
                .isEmpty();
        assertThat(errors(Measuring.content(IndicatorKind.SCORE).with(sexes, List.of())))
                .containsExactly(new FieldError("content.breakdowns", "indicator.breakdowns.sums"));
    }

    @Test
    void isMeasuredOnceItSaysWhatIsCounted() {
        IndicatorContent said = Measuring.content(IndicatorKind.COUNT);
        IndicatorPolicy.requireReady(said);
        assertThat(said.baselineNumber()).as("missing, not nothing").isEmpty();
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> IndicatorPolicy.requireReady(IndicatorContent.blank("sr-Latn")))
                        .fieldErrors())
                .containsExactly(new FieldError("content.definition", "indicator.missing.definition"));
    }

    @Test
    void readsTheValuesOfAListAsTheyAreTyped() {
        assertThat(new Breakdown(" pol ", List.of("žene\nmuškarci\n\n", "žene", " ")).values())
                .containsExactly("žene", "muškarci");
    }

    private static List<FieldError> errors(IndicatorContent content) {
        try {
            IndicatorPolicy.check(content);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.fieldErrors();
        }
    }

    private static Set<String> steps(Reader reader, Indicator indicator) {
        return Permissions.of(IndicatorStep.class, indicator, reader, NOW).steps();
    }
}
