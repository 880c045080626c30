package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

class MatrixEditingTest {

    private final UUID direction = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID result = UUID.randomUUID();
    private final UUID later = UUID.randomUUID();
    private final UUID indicator = UUID.randomUUID();
    private final UUID action = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private PlanMatrix matrix = PlanMatrix.EMPTY;

    MatrixEditingTest() {
        put(direction, PlanLineKind.DIRECTION, null, "1.", "Održivi mehanizmi saradnje");
        put(first, PlanLineKind.GOAL, direction, "1.1", "Dijalog i socijalna partnerstva");
        put(second, PlanLineKind.GOAL, direction, "1.2", "Međuopštinska saradnja");
        put(later, PlanLineKind.RESULT, second, "1.2.1", "Podrška međuopštinskih resursa");
        put(result, PlanLineKind.RESULT, first, "1.1.3", "Potpisani protokoli o saradnji");
        put(indicator, PlanLineKind.INDICATOR, result, "", "Broj protokola o saradnji");
        put(other, PlanLineKind.ACTION, second, "a.", "Napraviti plan razmene");
        put(action, PlanLineKind.ACTION, first, "g.", "Sačiniti protokole");
    }

    @Test
    void addsALineAsTheLastUnderItsParent() {
        assertThat(matrix.elements())
                .extracting(PlanElement::id)
                .containsExactly(direction, first, result, second, later);
        assertThat(matrix.actions()).extracting(PlanAction::id).containsExactly(action, other);
        assertThat(MatrixRow.of(matrix)).hasSize(2);
    }

    @Test
    void changesALineInItsPlaceAndKeepsWhatTheFormDoesNotHave() {
        UUID measured = UUID.randomUUID();
        matrix = matrix.withIndicators(List.of(matrix.indicators().getFirst().tiedTo(measured)));
        put(indicator, PlanLineKind.INDICATOR, first, "2.", "Broj važećih protokola");
        assertThat(matrix.indicators().getFirst().indicatorId()).isEqualTo(measured);
        assertThat(matrix.indicators().getFirst().number()).isEqualTo("2.");

        var told = new PlanTime(
                PlanTime.Kind.RANGE, LocalDate.parse("2008-01-01"), LocalDate.parse("2008-06-30"), "do leta");
        matrix = matrix.withActions(List.of(new PlanAction(action, first, "g.", "Sačiniti", List.of(), told, false)));
        matrix = new MatrixEditing(matrix).put(action, action(first, "do leta", TieBasis.BY_GOAL, List.of()));
        assertThat(matrix.actions().getFirst().time()).isEqualTo(told);
        matrix = new MatrixEditing(matrix).put(action, action(first, "2009.", TieBasis.BY_GOAL, List.of()));
        assertThat(matrix.actions().getFirst().time().lastDay()).contains(LocalDate.parse("2009-12-31"));
    }

    @Test
    void tiesAnActionToWhatItIsKnownToServe() {
        matrix = new MatrixEditing(matrix).put(action, action(first, "", TieBasis.KNOWN, List.of(result, indicator)));
        assertThat(matrix.servedBy(action)).containsExactly(result, indicator);
        assertThat(matrix.line(action).orElseThrow().basis()).isEqualTo(TieBasis.KNOWN);

        matrix = new MatrixEditing(matrix).put(action, action(first, "", TieBasis.BY_GOAL, List.of(result)));
        assertThat(matrix.servedBy(action)).isEmpty();

        assertThatThrownBy(() -> new MatrixEditing(matrix).put(action, action(first, "", TieBasis.KNOWN, List.of())))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> new MatrixEditing(matrix).put(action, action(first, "", TieBasis.KNOWN, List.of(first))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void movesALineAmongThoseBesideIt() {
        matrix = new MatrixEditing(matrix).moved(second, LineMove.UP);
        assertThat(matrix.elements())
                .extracting(PlanElement::id)
                .containsExactly(direction, second, later, first, result);
        assertThat(matrix.actions()).extracting(PlanAction::id).containsExactly(other, action);
        assertThat(new MatrixEditing(matrix).moved(second, LineMove.UP)).isEqualTo(matrix);
        assertThat(new MatrixEditing(matrix).moved(action, LineMove.DOWN)).isEqualTo(matrix);

        UUID next = UUID.randomUUID();
        put(next, PlanLineKind.ACTION, first, "h.", "Potpisati protokole");
        matrix = new MatrixEditing(matrix).moved(next, LineMove.UP);
        assertThat(matrix.actions()).extracting(PlanAction::id).containsExactly(other, next, action);
        assertThatThrownBy(() -> new MatrixEditing(matrix).moved(UUID.randomUUID(), LineMove.UP))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesALineOutAndKeepsWhatStoodUnderIt() {
        matrix = new MatrixEditing(matrix).put(action, action(first, "", TieBasis.KNOWN, List.of(result, indicator)));
        matrix = new MatrixEditing(matrix).without(result);
        assertThat(matrix.indicator(indicator).orElseThrow().parentId()).isEqualTo(first);
        assertThat(matrix.servedBy(action)).containsExactly(indicator);

        matrix = new MatrixEditing(matrix).without(first);
        assertThat(matrix.action(action).orElseThrow().parentId()).isNull();
        matrix = new MatrixEditing(matrix).without(direction);
        assertThat(matrix.element(second).orElseThrow().parentId()).isNull();
        matrix = new MatrixEditing(matrix).without(action);
        assertThat(matrix.ties()).isEmpty();
        MatrixCheck.check(matrix);
    }

    @Test
    void showsADirectionUnderWhichNothingStands() {
        UUID bare = UUID.randomUUID();
        put(bare, PlanLineKind.DIRECTION, null, "2.", "Prava korisnika");
        MatrixRow last = MatrixRow.of(matrix).getLast();
        assertThat(last.isBare()).isTrue();
        assertThat(MatrixCells.of(matrix, "Pravac:", text -> text).getLast())
                .containsExactly("Pravac:", "2. Prava korisnika", "", "", "", "");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> put(result, PlanLineKind.GOAL, null, "", "Cilj"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> put(UUID.randomUUID(), PlanLineKind.RESULT, direction, "", "Rezultat"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> put(UUID.randomUUID(), PlanLineKind.ACTION, UUID.randomUUID(), "", "Aktivnost"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new MatrixEditing(matrix)
                        .put(action, action(first, "2009. do 2008.", TieBasis.BY_GOAL, List.of())))
                .isInstanceOf(InvalidInput.class);
        var goalWithTime = new PlanLineContent(
                PlanLineKind.GOAL, null, "", "Cilj", "", "", List.of(), "2008.", false, TieBasis.BY_GOAL, List.of());
        assertThatThrownBy(() -> new MatrixEditing(matrix).put(UUID.randomUUID(), goalWithTime))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fieldErrors().getFirst().field())
                                .isEqualTo("content.time"));
    }

    @Test
    void hasRoomForSoManyLines() {
        matrix = new PlanMatrix(
                IntStream.range(0, PlanMatrix.MOST_ELEMENTS)
                        .mapToObj(at -> new PlanElement(
                                UUID.randomUUID(), PlanElement.Kind.GOAL, null, String.valueOf(at), "Cilj"))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> put(UUID.randomUUID(), PlanLineKind.GOAL, null, "", "Cilj"))
                .isInstanceOf(InvalidInput.class);
        UUID known = matrix.elements().getFirst().id();
        put(known, PlanLineKind.GOAL, null, "", "Drugi cilj");
        assertThat(matrix.elements().getFirst().text()).isEqualTo("Drugi cilj");
    }

    private void put(UUID id, PlanLineKind kind, @Nullable UUID parent, String number, String text) {
        matrix = new MatrixEditing(matrix)
                .put(
                        id,
                        new PlanLineContent(
                                kind, parent, number, text, "", "", List.of(), "", false, TieBasis.BY_GOAL, List.of()));
    }

    private static PlanLineContent action(UUID goal, String time, TieBasis basis, List<UUID> serves) {
        return new PlanLineContent(
                PlanLineKind.ACTION, goal, "g.", "Sačiniti protokole", "", "", List.of(), time, false, basis, serves);
    }
}
