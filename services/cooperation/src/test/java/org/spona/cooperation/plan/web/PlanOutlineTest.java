package org.spona.cooperation.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.plan.PlanElement;
import org.spona.cooperation.plan.PlanElement.Kind;
import org.spona.cooperation.plan.PlanMatrix;

class PlanOutlineTest {

    private final PlanElement loose = element(Kind.RESULT, null, "Rezultat bez cilja");
    private final PlanElement first = element(Kind.DIRECTION, null, "Prvi pravac");
    private final PlanElement dialogue = element(Kind.GOAL, first.id(), "Dijalog");
    private final PlanElement exchange = element(Kind.GOAL, first.id(), "Razmena");
    private final PlanElement second = element(Kind.DIRECTION, null, "Drugi pravac");
    private final PlanElement rights = element(Kind.GOAL, second.id(), "Prava korisnika");
    private final PlanElement bare = element(Kind.DIRECTION, null, "Pravac bez ciljeva");

    private final List<PlanOutline> outline =
            PlanOutline.of(matrix(loose, first, dialogue, exchange, second, rights, bare));

    @Test
    void beginsWithWhatStandsUnderNoGoal() {
        assertThat(outline).hasSize(5);
        assertThat(outline.getFirst().row().goal()).isEmpty();
        assertThat(outline.getFirst().row().results()).containsExactly(loose);
        assertThat(outline.getFirst().heading()).isEmpty();
    }

    @Test
    void namesADirectionWhereItBegins() {
        assertThat(outline.stream().flatMap(group -> group.heading().stream())).containsExactly(first, second, bare);
        assertThat(outline.get(2).heading()).isEmpty();
        assertThat(outline.getLast().row().isBare()).isTrue();
    }

    @Test
    void knowsWhatCanMove() {
        assertThat(outline.get(1).firstDirection()).isTrue();
        assertThat(outline.get(3).firstDirection()).isFalse();
        assertThat(outline.getLast().lastDirection()).isTrue();
        assertThat(outline.get(1).first()).isTrue();
        assertThat(outline.get(1).last()).isFalse();
        assertThat(outline.get(2).first()).isFalse();
        assertThat(outline.get(2).last()).isTrue();
        assertThat(outline.get(3).first()).isTrue();
        assertThat(outline.get(3).last()).isTrue();
    }

    @Test
    void isEmptyOfAnEmptyTable() {
        assertThat(PlanOutline.of(matrix())).isEmpty();
    }

    private static PlanMatrix matrix(PlanElement... elements) {
        return new PlanMatrix(Stream.of(elements).toList(), List.of(), List.of(), List.of());
    }

    private static PlanElement element(Kind kind, @Nullable UUID parent, String text) {
        return new PlanElement(UUID.randomUUID(), kind, parent, "", text);
    }
}
