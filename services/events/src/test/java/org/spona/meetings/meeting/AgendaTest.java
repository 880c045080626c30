package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items of an agenda have numbers and hours, and move with what stands below them. */
class AgendaTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2027, 3, 29, 10, 0);

    private static final List<AgendaItem> ITEMS = List.of(
            item("Uvod", false, false, 10),
            item("Budžet", false, false, null),
            item("Prihodi", true, false, 20),
            item("Rashodi", true, false, 15),
            item("Razno", false, false, 5));

    @Test
    void numbersItemsAndWhatStandsBelowThem() {
        assertThat(numbers(ITEMS)).containsExactly("1", "2", "2.1", "2.2", "3");
        assertThat(numbers(List.of(item("Prihodi", true, false, null), item("Razno", false, false, null))))
                .as("nothing stands above the first")
                .containsExactly("1", "2");
    }

    @Test
    void keepsInternalWhatStandsBelowAnInternalItem() {
        var agenda = Agenda.numbered(List.of(
                item("Kadrovi", false, true, null),
                item("Plate", true, false, null),
                item("Razno", false, false, null)));

        assertThat(agenda).extracting(AgendaItem::internal).containsExactly(true, true, false);
    }

    @Test
    void beginsEachItemWhenThoseBeforeItAreOver() {
        assertThat(begins(Agenda.numbered(ITEMS))).containsExactly("10:00", "10:10", "10:10", "10:30", "10:45");
        assertThat(Agenda.minutes(ITEMS)).isEqualTo(50);
    }

    @Test
    void doesNotClaimAnHourAfterAnItemOfUnknownLengthOrOneThatIsHidden() {
        assertThat(begins(Agenda.numbered(List.of(item("Uvod", false, false, null), item("Razno", false, false, 5)))))
                .containsExactly("10:00", "");

        var whole = Agenda.numbered(List.of(
                item("Uvod", false, false, 10), item("Kadrovi", false, true, 20), item("Razno", false, false, 5)));
        assertThat(begins(whole.stream().filter(item -> !item.internal()).toList()))
                .containsExactly("10:00", "");
        assertThat(Agenda.timed(whole, null)).extracting(AgendaLine::begins).containsOnlyNulls();
    }

    @Test
    void movesAnItemWithWhatStandsBelowIt() {
        assertThat(titles(Agenda.movedUp(ITEMS, 4))).containsExactly("Uvod", "Razno", "Budžet", "Prihodi", "Rashodi");
        assertThat(titles(Agenda.movedUp(ITEMS, 1))).containsExactly("Budžet", "Prihodi", "Rashodi", "Uvod", "Razno");
        assertThat(titles(Agenda.movedDown(ITEMS, 0))).containsExactly("Budžet", "Prihodi", "Rashodi", "Uvod", "Razno");
        assertThat(titles(Agenda.movedDown(ITEMS, 1))).containsExactly("Uvod", "Razno", "Budžet", "Prihodi", "Rashodi");
    }

    @Test
    void movesWhatStandsBelowAnItemByItself() {
        assertThat(titles(Agenda.movedUp(ITEMS, 3))).containsExactly("Uvod", "Budžet", "Rashodi", "Prihodi", "Razno");
        assertThat(titles(Agenda.movedUp(ITEMS, 2)))
                .as("it goes below the item before")
                .containsExactly("Uvod", "Prihodi", "Budžet", "Rashodi", "Razno");
        assertThat(titles(Agenda.movedDown(ITEMS, 3))).containsExactly("Uvod", "Budžet", "Prihodi", "Razno", "Rashodi");
    }

    @Test
    void leavesTheEndsAndOddPlacesAsTheyAre() {
        List<String> same = ITEMS.stream().map(AgendaItem::title).toList();

        Stream.of(-1, 0, 5, Integer.MAX_VALUE)
                .forEach(row -> assertThat(titles(Agenda.movedUp(ITEMS, row))).isEqualTo(same));
        Stream.of(-1, 4, 5, Integer.MIN_VALUE)
                .forEach(row -> assertThat(titles(Agenda.movedDown(ITEMS, row))).isEqualTo(same));
    }

    private static List<String> numbers(List<AgendaItem> items) {
        return Agenda.numbered(items).stream().map(AgendaItem::number).toList();
    }

    private static List<String> begins(List<AgendaItem> items) {
        return Agenda.timed(items, TEN).stream()
                .map(line -> Objects.toString(line.begins(), ""))
                .toList();
    }

    private static List<String> titles(List<Integer> order) {
        return order.stream().map(at -> ITEMS.get(at).title()).toList();
    }

    private static AgendaItem item(String title, boolean sub, boolean internal, @Nullable Integer minutes) {
        return new AgendaItem(null, "", title, "", null, minutes, ItemKind.DISCUSSION, sub, internal, null, null);
    }
}
