package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

class PlanLineContentTest {

    private static final UUID RESULT = UUID.randomUUID();
    private static final Responsible SECRETARY = new Responsible(Responsible.Kind.POST, "Sekretar", null);

    @Test
    void keepsWhatIsWrittenInOneLine() {
        PlanLineContent line = line(PlanLineKind.ACTION, " g. ", "Sačiniti\n protokole", " 2008. ", TieBasis.BY_GOAL);
        assertThat(line.number()).isEqualTo("g.");
        assertThat(line.text()).isEqualTo("Sačiniti protokole");
        assertThat(line.time()).isEqualTo("2008.");
        assertThat(line.known()).isEmpty();
    }

    @Test
    void getsAndLosesRowsForWhoIsResponsible() {
        PlanLineContent line = line(PlanLineKind.ACTION, "", "Sačiniti", "", TieBasis.BY_GOAL);
        PlanLineContent longer = line.withResponsible();
        assertThat(longer.responsible()).hasSize(2).startsWith(SECRETARY);
        assertThat(longer.withoutResponsible(0).responsible()).hasSize(1).doesNotContain(SECRETARY);
        assertThat(longer.withoutResponsible(7).responsible()).hasSize(2);
        assertThat(longer.withoutResponsible(-1).responsible()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanLineKind.class,
            names = {"ACTION"},
            mode = EnumSource.Mode.EXCLUDE)
    void hasNothingOfAnActionUnlessItIsOne(PlanLineKind kind) {
        PlanLineContent line = line(kind, "", "Red", "2008.", TieBasis.KNOWN);
        assertThatThrownBy(line::requireFitting)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fieldErrors())
                                .extracting(FieldError::field)
                                .contains("content.responsible", "content.time", "content.serves"));
    }

    @Test
    void hasValuesOnlyAsAnIndicator() {
        assertThatThrownBy(() -> valued(PlanLineKind.GOAL).requireFitting()).isInstanceOf(InvalidInput.class);
        assertThatCode(() -> valued(PlanLineKind.INDICATOR).requireFitting()).doesNotThrowAnyException();
    }

    @Test
    void saysWhatItServesWhenThatIsKnown() {
        assertThat(line(PlanLineKind.ACTION, "", "Sačiniti", "", TieBasis.KNOWN).known())
                .containsExactly(RESULT);
        PlanLineContent nothing = new PlanLineContent(
                PlanLineKind.ACTION, null, "", "Sačiniti", "", "", List.of(), "", true, TieBasis.KNOWN, List.of());
        assertThatThrownBy(nothing::requireFitting).isInstanceOf(InvalidInput.class);
    }

    @Test
    void isWhatALineOfATableSays() {
        var action = new PlanAction(
                UUID.randomUUID(), RESULT, "a.", "Sačiniti", List.of(SECRETARY), PlanTimes.read("2008."), true);
        PlanLineContent line = PlanLineContent.of(action, List.of(RESULT));
        assertThat(line.basis()).isEqualTo(TieBasis.KNOWN);
        assertThat(line.yearly()).isTrue();
        assertThat(line.time()).isEqualTo("2008.");
        assertThat(PlanLineContent.of(action, List.of()).basis()).isEqualTo(TieBasis.BY_GOAL);

        var indicator = new PlanIndicator(UUID.randomUUID(), null, "", "Broj protokola", "3", "5", RESULT);
        assertThat(PlanLineContent.of(indicator).target()).isEqualTo("5");
        var goal = new PlanElement(UUID.randomUUID(), PlanElement.Kind.GOAL, null, "1.1", "Dijalog");
        assertThat(PlanLineContent.of(goal).kind()).isEqualTo(PlanLineKind.GOAL);
    }

    private static PlanLineContent line(PlanLineKind kind, String number, String text, String time, TieBasis basis) {
        return new PlanLineContent(
                kind, null, number, text, "", "", List.of(SECRETARY), time, false, basis, List.of(RESULT, RESULT));
    }

    private static PlanLineContent valued(PlanLineKind kind) {
        return new PlanLineContent(
                kind, null, "", "Broj protokola", "3 u 2007.", "5", List.of(), "", false, TieBasis.BY_GOAL, List.of());
    }
}
