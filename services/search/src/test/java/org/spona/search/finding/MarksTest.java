package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.search.finding.FoundThing.Marked;

class MarksTest {

    @Test
    void areTheOnlyMarkup() {
        assertThat(Marks.html("<b>" + Marked.START + "pomoć" + Marked.END + "</b> & nega"))
                .isEqualTo("&lt;b&gt;<mark>pomoć</mark>&lt;/b&gt; &amp; nega");
    }

    @Test
    void tellTheWordsThatFit() {
        var marked = new Marked(
                "Tim za " + Marked.START + "pomoć" + Marked.END,
                List.of(
                        "bez oznake",
                        Marked.START + "помоћ" + Marked.END + " и " + Marked.START + "нега" + Marked.END));

        assertThat(marked.words()).containsExactly("pomoć", "помоћ", "нега");
        assertThat(Marked.NONE.words()).isEmpty();
    }
}
