package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which item of an agenda is which, however it is written anew. */
class KnownItemsTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final UUID PLAN = UUID.randomUUID();
    private static final UUID REMOVED = UUID.randomUUID();

    private final KnownItems known = new KnownItems(
            Set.of(REPORT, PLAN, REMOVED), List.of(item(REPORT, "Izveštaj o radu"), item(PLAN, "Plan rada")));

    @Test
    void keepAnItemThatIsRenamedAndMoved() {
        assertThat(identified(item(PLAN, "Plan rada za 2027. godinu"), item(REPORT, "Izveštaj o radu")))
                .containsExactly(PLAN, REPORT);
    }

    @Test
    void knowOneWithoutIdByItsTitle() {
        assertThat(identified(item(null, "Plan rada"), item(null, "Izveštaj o radu")))
                .containsExactly(PLAN, REPORT);
    }

    @Test
    void makeANewOneOfWhatTheyDoNotKnow() {
        UUID elsewhere = UUID.randomUUID();

        assertThat(identified(item(null, "Razno"), item(elsewhere, "Usvajanje zapisnika")))
                .doesNotHaveDuplicates()
                .doesNotContain(REPORT, PLAN, REMOVED, elsewhere);
    }

    @Test
    void letNoTwoItemsBeTheSame() {
        List<UUID> ids = identified(
                item(null, "Plan rada"), item(PLAN, "Plan"), item(PLAN, "Plan rada"), item(null, "Plan rada"));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.get(1)).isEqualTo(PLAN);
    }

    @Test
    void giveBackWhatWasTakenOffTheAgenda() {
        assertThat(identified(item(REMOVED, "Budžet"))).containsExactly(REMOVED);
    }

    private List<UUID> identified(AgendaItem... items) {
        return known.identify(List.of(items)).stream()
                .<UUID>map(item -> Objects.requireNonNull(item.id()))
                .toList();
    }

    private static AgendaItem item(@Nullable UUID id, String title) {
        return new AgendaItem(id, title, "", null);
    }
}
