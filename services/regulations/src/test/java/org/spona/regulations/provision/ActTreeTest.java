package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.spona.regulations.text.Level;

class ActTreeTest {

    static ActLine line(Level level, String number, String text) {
        return new ActLine(level, number, "", text);
    }

    private static List<Provision> tree(LetterOrder order, ActLine... lines) {
        return ActTree.of(
                List.of(lines), Stream.of(lines).map(_ -> UUID.randomUUID()).toList(), order);
    }

    @Test
    void addressesArticlesThroughTheWholeActAndWhatHasNoNumberByItsPlace() {
        List<Provision> act = tree(
                LetterOrder.AZBUKA,
                line(Level.CHAPTER, "I", "Osnovne odredbe"),
                line(Level.ARTICLE, "1", ""),
                line(Level.PARAGRAPH, "", "Prvi stav"),
                line(Level.PARAGRAPH, "", "Drugi stav:"),
                line(Level.POINT, "1", "prva tačka"),
                line(Level.SUBPOINT, "a", "podtačka"),
                line(Level.POINT, "2", "druga tačka"),
                line(Level.CHAPTER, "II", "Usluge"),
                line(Level.ARTICLE, "88в", ""),
                line(Level.PARAGRAPH, "", "Jedini stav"));

        assertThat(act)
                .extracting(Provision::address)
                .containsExactly(
                        "gl-i",
                        "cl-1",
                        "cl-1/st-1",
                        "cl-1/st-2",
                        "cl-1/st-2/tac-1",
                        "cl-1/st-2/tac-1/podtac-a",
                        "cl-1/st-2/tac-2",
                        "gl-ii",
                        "cl-88v",
                        "cl-88v/st-1");
        assertThat(act.get(5).within()).contains(act.get(4).wid());
        assertThat(act.get(8).within()).contains(act.get(7).wid());
    }

    @Test
    void givesTwoOfOneNumberTwoAddresses() {
        assertThat(tree(LetterOrder.AZBUKA, line(Level.ARTICLE, "5", "a"), line(Level.ARTICLE, "5", "b")))
                .extracting(Provision::address)
                .containsExactly("cl-5", "cl-5.2");
    }

    @Test
    void sortsNumbersOfBothScriptsAsLawyersRead() {
        List<Provision> act = tree(
                LetterOrder.AZBUKA,
                line(Level.ARTICLE, "89", ""),
                line(Level.ARTICLE, "88d", ""),
                line(Level.ARTICLE, "88в", ""),
                line(Level.ARTICLE, "88b", ""),
                line(Level.ARTICLE, "88", ""),
                line(Level.ARTICLE, "88g", ""),
                line(Level.ARTICLE, "88а", ""));

        assertThat(act.stream().sorted(Comparator.comparing(Provision::sortKey)).map(Provision::number))
                .containsExactly("88", "88а", "88b", "88в", "88g", "88d", "89");
    }
}
