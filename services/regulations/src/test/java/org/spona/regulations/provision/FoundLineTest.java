package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.test.fuzz.Fuzzing;
import org.spona.regulations.text.Level;

class FoundLineTest {

    private static final String TEXT =
            "Jedinica lokalne samouprave može da ustupi poslove pomoći u kući drugoj opštini.";

    private static Provision line(String text) {
        return new Provision(UUID.randomUUID(), null, 0, Level.PARAGRAPH, "", "", "", text, "cl-88v/st-1", Set.of());
    }

    private static String marked(String text, String asked) {
        return FoundLine.of(line(text), text, asked).parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pomoći u kući", "помоћи у кући", "POMOCI  kuci", "kuć pom", "opstini"})
    void isFoundInEitherScriptByTheBeginningsOfItsWords(String asked) {
        assertThat(FoundLine.has(FoundLine.folded(line(TEXT)), FoundLine.words(asked)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uprave", "pomoć porodici", "kućica"})
    void isNotFoundWithoutAllWords(String asked) {
        assertThat(FoundLine.has(FoundLine.folded(line(TEXT)), FoundLine.words(asked)))
                .isFalse();
    }

    @Test
    void marksWhatWasLookedFor() {
        assertThat(marked(TEXT, "помоћи кући"))
                .isEqualTo("Jedinica lokalne samouprave može da ustupi poslove [pomoći] u [kući] drugoj opštini.");
        assertThat(marked("Друга општина.", "opst")).isEqualTo("Друга [општина].");
        assertThat(marked("Naslov", "drugo")).isEqualTo("Naslov");
    }

    @Test
    void isShownInPart() {
        String shown = marked("a ".repeat(5_000) + "pomoć " + "b ".repeat(5_000), "pomoć");

        assertThat(shown).startsWith("… ").contains("[pomoć]").endsWith(" …").hasSizeLessThan(400);
        assertThat(FoundLine.words("x".repeat(100_000)).getFirst()).hasSize(FoundLine.ASKED_LENGTH);
        assertThat(FoundLine.words(" … ")).isEqualTo(List.of());
    }

    @Test
    @Tag("deeper")
    void isShownWhateverIsAskedOfWhateverText() {
        Fuzzing.of("found-line", 50, TEXT, "Члан 88в. Општина.")
                .check(text -> FoundLine.has(FoundLine.folded(line(text)), FoundLine.words(text))
                        + marked(text, text)
                        + marked(text, "pomoć")
                        + marked(TEXT, text));
    }
}
