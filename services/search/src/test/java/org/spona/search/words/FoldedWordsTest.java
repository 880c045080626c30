package org.spona.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedWordsTest {

    @Test
    void beginInWhateverScriptAndWithoutDiacritics() {
        assertThat(FoldedWords.of("pom ku").begins(FoldedWords.of("Помоћ у кући")))
                .isTrue();
        assertThat(FoldedWords.of("СТАР").begins(FoldedWords.of("Stara Pazova")))
                .isTrue();
        assertThat(FoldedWords.of("kuc").begins(FoldedWords.of("kuća"))).isTrue();
    }

    @Test
    void allMustBegin() {
        assertThat(FoldedWords.of("pomoć deci").begins(FoldedWords.of("Pomoć u kući")))
                .isFalse();
        assertThat(FoldedWords.of("omoć").begins(FoldedWords.of("Pomoć u kući")))
                .isFalse();
    }

    @Test
    void noneBeginNothing() {
        assertThat(FoldedWords.of("").begins(FoldedWords.of("Pomoć u kući"))).isFalse();
    }

    @Test
    void beginOneOfSeveralTexts() {
        assertThat(FoldedWords.of("dnev")
                        .beginsOneOf(Stream.of(FoldedWords.of("Pomoć u kući"), FoldedWords.of("Dnevni boravak"))))
                .isTrue();
    }
}
