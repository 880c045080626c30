package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixRowTest {

    private static final List<Responsible> COMMITTEE =
            List.of(new Responsible(Responsible.Kind.BODY, "Opštinski odbor za socijalnu politiku", null));

    private final PlanElement goal = element(PlanElement.Kind.GOAL, null, "1.1", "Dijalog");
    private final PlanElement result = element(PlanElement.Kind.RESULT, goal.id(), "1.1.3", "Potpisani protokoli");

    @Test
    void printsWhoAndWhenOnceForActionsThatFollowOneAnother() {
        MatrixRow row = MatrixRow.of(matrix(
                        action(goal.id(), "a.", "2008."),
                        action(goal.id(), "b.", "2008."),
                        action(goal.id(), "c.", "2009.")))
                .getFirst();
        assertThat(row.groups()).hasSize(2);
        assertThat(row.groups().getFirst().actions()).hasSize(2);
        assertThat(row.actions()).extracting(PlanAction::number).containsExactly("a.", "b.", "c.");
        assertThat(row.isBare()).isFalse();
    }

    @Test
    void showsIndicatorsOfResultsAtTheirGoal() {
        var ofResult = new PlanIndicator(UUID.randomUUID(), result.id(), "", "Broj protokola", "", "", null);
        var ofNothing = new PlanIndicator(UUID.randomUUID(), null, "", "Broj inicijativa", "", "", null);
        List<MatrixRow> rows =
                MatrixRow.of(new PlanMatrix(List.of(goal, result), List.of(ofResult, ofNothing), List.of(), List.of()));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().goal()).isEmpty();
        assertThat(rows.getFirst().indicators()).containsExactly(ofNothing);
        assertThat(rows.getLast().indicators()).containsExactly(ofResult);
        assertThat(rows.getLast().results()).containsExactly(result);
    }

    @Test
    void printsADirectionBeforeItsGoals() {
        PlanElement direction = element(PlanElement.Kind.DIRECTION, null, "1.", "Saradnja");
        List<List<String>> cells = MatrixCells.of(
                new PlanMatrix(
                        List.of(direction, goal.under(direction.id()), result),
                        List.of(),
                        List.of(action(goal.id(), "a.", "")),
                        List.of()),
                "Pravac:",
                text -> text);
        assertThat(cells.getFirst()).startsWith("Pravac:", "1. Saradnja");
        assertThat(cells.getLast())
                .containsExactly(
                        "1.1 Dijalog",
                        "1.1.3 Potpisani protokoli",
                        "",
                        "a. Sačiniti",
                        "Opštinski odbor za socijalnu politiku",
                        "–");
    }

    private PlanMatrix matrix(PlanAction... actions) {
        return new PlanMatrix(List.of(goal, result), List.of(), List.of(actions), List.of());
    }

    private static PlanAction action(UUID goal, String number, String when) {
        return new PlanAction(UUID.randomUUID(), goal, number, "Sačiniti", COMMITTEE, PlanTimes.read(when), false);
    }

    private static PlanElement element(PlanElement.Kind kind, @Nullable UUID parent, String number, String text) {
        return new PlanElement(UUID.randomUUID(), kind, parent, number, text);
    }
}
