package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.regulations.provision.ActTreeTest.line;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.spona.regulations.text.Level;

class ChangedProvisionsTest {

    private static final List<UUID> WIDS =
            IntStream.range(0, 4).mapToObj(_ -> UUID.randomUUID()).toList();

    private static List<Provision> text(ActLine... lines) {
        return ActTree.of(List.of(lines), WIDS.subList(0, lines.length), LetterOrder.AZBUKA);
    }

    private static final List<Provision> BEFORE = text(
            line(Level.ARTICLE, "1", ""),
            line(Level.PARAGRAPH, "", "Rok je trideset dana."),
            line(Level.ARTICLE, "2", ""),
            line(Level.PARAGRAPH, "", "Opština donosi odluku."));

    @Test
    void areWhatSaysSomethingElseAndTheArticleAroundIt() {
        assertThat(ChangedProvisions.between(
                        BEFORE,
                        text(
                                line(Level.ARTICLE, "1", ""),
                                line(Level.PARAGRAPH, "", "Rok je šezdeset dana."),
                                line(Level.ARTICLE, "2", ""),
                                line(Level.PARAGRAPH, "", "Opština donosi odluku."))))
                .containsExactlyInAnyOrder(WIDS.get(0), WIDS.get(1));
    }

    @Test
    void areWhatIsGoneAndWhatHasAnotherNumber() {
        assertThat(ChangedProvisions.between(
                        BEFORE,
                        text(line(Level.ARTICLE, "1a", ""), line(Level.PARAGRAPH, "", "Rok je trideset dana."))))
                .containsExactlyInAnyOrder(WIDS.get(0), WIDS.get(2), WIDS.get(3));
    }

    @Test
    void areNoneWhenNothingChanged() {
        assertThat(ChangedProvisions.between(BEFORE, BEFORE)).isEmpty();
    }
}
