package org.spona.regulations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.history.Segment;
import org.spona.regulations.comparison.ComparedProvision.Change;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.text.LetterOrder;
import org.spona.regulations.text.Level;
import org.spona.regulations.text.ProvisionNumber;

class ActComparisonTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();

    private static Provision article(UUID wid, String number, String text) {
        return new Provision(
                wid,
                null,
                0,
                Level.ARTICLE,
                number,
                ProvisionNumber.sortKey(number, LetterOrder.AZBUKA),
                "",
                text,
                "cl-" + number,
                Set.of());
    }

    private static List<ComparedProvision> compared(List<Provision> before, List<Provision> after) {
        return ActComparison.of(
                before, after, after.stream().map(Provision::wid).toList());
    }

    @Test
    void tellsWordsThatChanged() {
        var rows = compared(
                List.of(article(FIRST, "1", "Rok je trideset dana.")),
                List.of(article(FIRST, "1", "Rok je šezdeset dana.")));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.segments())
                    .filteredOn(part -> part.kind() == Segment.Kind.REMOVED)
                    .extracting(Segment::text)
                    .containsExactly("trideset ");
        });
    }

    @Test
    void showsWhatIsGoneWhereItStoodAndWhatIsNewWhereItStands() {
        var rows = compared(
                List.of(article(FIRST, "1", "a"), article(SECOND, "2", "b")),
                List.of(article(FIRST, "1", "a"), article(THIRD, "2", "c")));

        assertThat(rows)
                .extracting(ComparedProvision::change)
                .containsExactly(Change.SAME, Change.ADDED, Change.REMOVED);
    }

    @Test
    void marksAnArticleThatMoved() {
        var rows = compared(
                List.of(article(FIRST, "1", "a"), article(SECOND, "2", "b"), article(THIRD, "3", "c")),
                List.of(article(THIRD, "1", "c"), article(FIRST, "2", "a"), article(SECOND, "3", "b")));

        assertThat(rows).hasSize(3).allMatch(ComparedProvision::moved).allMatch(row -> row.change() == Change.SAME);
    }
}
