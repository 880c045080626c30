package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportedTextTest {

    @Test
    void hasOneFormOfEachLetter() {
        assertThat(ImportedText.line("Pomoc\u0301 u kuc\u0301i")).isEqualTo("Pomoć u kući");
    }

    @Test
    void leavesOutWhatIsNoText() {
        assertThat(ImportedText.prose("Pomoć\uf0b7 u kući")).isEqualTo("Pomoć u kući");
    }

    @Test
    void isCutAtTheEndOfAWord() {
        assertThat(ImportedText.beginning("Mobilni tim opštine Bar", 15)).isEqualTo("Mobilni tim…");
    }

    @Test
    void isCutWithinAWordThatIsLongerThanHalfOfIt() {
        assertThat(ImportedText.beginning("A prestolonasljednikovica", 12)).isEqualTo("A prestolon…");
    }

    @Test
    void isNeverCutWithinALetter() {
        String kites = "\ud83e\ude81".repeat(10);
        assertThat(ImportedText.beginning(kites, 6)).isEqualTo("\ud83e\ude81\ud83e\ude81…");
        assertThat(ImportedText.beginning(kites, 7)).isEqualTo("\ud83e\ude81\ud83e\ude81\ud83e\ude81…");
    }
}
