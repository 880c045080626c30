package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.spona.regulations.text.Level;

class EditedLinesTest {

    private final List<ActLine> lines = List.of(
            new ActLine(Level.CHAPTER, "I", "Saradnja", ""),
            new ActLine(Level.ARTICLE, "5", "Organ", ""),
            new ActLine(Level.PARAGRAPH, "", "", "Prvi stav:"),
            new ActLine(Level.POINT, "1", "", "tačka"),
            new ActLine(Level.PARAGRAPH, "", "", "Drugi stav."),
            new ActLine(Level.ARTICLE, "6", "Sporazum", ""),
            new ActLine(Level.PARAGRAPH, "", "", "Treći stav."),
            new ActLine(Level.CHAPTER, "II", "Kraj", ""),
            new ActLine(Level.ARTICLE, "7", "", "Ceo član."));
    private final List<UUID> wids =
            Stream.generate(UUID::randomUUID).limit(lines.size()).toList();
    private final EditedLines edited = new EditedLines(ActTree.of(lines, wids, LetterOrder.AZBUKA));

    private List<String> addresses() {
        return edited.placed(LetterOrder.AZBUKA).stream()
                .map(Provision::address)
                .toList();
    }

    @Test
    void divideAnArticleWhoseFirstPartStaysWhoItIs() {
        assertThat(edited.divisions(wids.get(1))).containsExactly(wids.get(4));

        edited.split(wids.get(1), wids.get(4), new ActLine(Level.ARTICLE, "5a", "", ""));
        assertThat(edited.divided()).containsValue(wids.get(1)).hasSize(1);
        UUID made = edited.divided().keySet().iterator().next();

        assertThat(addresses())
                .containsExactly(
                        "gl-i",
                        "cl-5",
                        "cl-5/st-1",
                        "cl-5/st-1/tac-1",
                        "cl-5a",
                        "cl-5a/st-1",
                        "cl-6",
                        "cl-6/st-1",
                        "gl-ii",
                        "cl-7");
        assertThat(edited.wids()).contains(made).containsAll(wids);
        assertThat(edited.wids().get(1)).isEqualTo(wids.get(1));
        assertThat(edited.wids().get(5)).isEqualTo(wids.get(4));
    }

    @Test
    void divideNothingElsewhere() {
        var line = new ActLine(Level.ARTICLE, "5a", "", "");

        for (int from : new int[] {1, 2, 3, 6, 7}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> edited.split(wids.get(1), wids.get(from), line))
                    .withMessage("version-split-elsewhere");
        }
        assertThat(edited.divisions(wids.get(0))).isEmpty();
        assertThat(edited.divisions(wids.get(8))).isEmpty();
    }

    @Test
    void joinAnArticleWithTheOneBefore() {
        edited.merge(wids.get(5));

        assertThat(edited.joined()).containsExactly(Map.entry(wids.get(5), wids.get(1)));

        assertThat(addresses())
                .containsExactly(
                        "gl-i", "cl-5", "cl-5/st-1", "cl-5/st-1/tac-1", "cl-5/st-2", "cl-5/st-3", "gl-ii", "cl-7");
        assertThat(edited.lines().get(5).heading()).isEqualTo("Sporazum");
        assertThat(edited.wids()).doesNotContain(wids.get(5)).contains(wids.get(6));
    }

    @Test
    void joinNothingOverAHeadingOrWithoutAnArticleBefore() {
        for (int article : new int[] {1, 8, 2, 7}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> edited.merge(wids.get(article)))
                    .withMessage("version-merge-nothing");
        }
    }

    @Test
    void keepWhatAJoinedArticleSaysItself() {
        edited.remove(wids.get(7));
        edited.merge(wids.get(8));

        assertThat(edited.lines().getLast()).isEqualTo(new ActLine(Level.PARAGRAPH, "", "", "Ceo član."));
    }
}
