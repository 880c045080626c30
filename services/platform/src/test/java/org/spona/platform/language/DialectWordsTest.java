package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectWordsTest {

    @ParameterizedTest
    @CsvSource({
        "MONTENEGRIN, Ovde će biti promene opštine., Ovdje će biti promjene opštine.",
        "BOSNIAN, Ovde će biti promene opštine., Ovdje će biti promjene općine.",
        "MONTENEGRIN, Podsetite {0}: {1} mesto, Podsjetite {0}: {1} mjesto",
        "BOSNIAN, Prakse i propisi, Prakse i propisi",
    })
    void writeWhatDiffersAndLeaveTheRest(Language language, String serbian, String dialect) {
        assertThat(DialectWords.of(language).pattern(serbian)).isEqualTo(dialect);
    }

    @Test
    void speakThroughTheMessages() {
        var messages = new Messages();

        assertThat(messages.getMessage("visibility.NETWORK.help", null, Language.MONTENEGRIN.locale()))
                .isNotBlank();
        assertThat(messages.getMessage("reading.unknown", null, "–", Language.BOSNIAN.locale()))
                .isEqualTo("–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words-sr-Latn-ME.txt", "words-bs.txt"})
    void arePairsOfSmallWordsThatDiffer(String file) {
        List<String> lines = WordList.read(file);

        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).matches("\\p{Ll}+ \\p{Ll}+( \\p{Ll}+)?"));
        assertThat(lines).allSatisfy(line -> assertThat(line.split(" ", 2)[0]).isNotEqualTo(line.split(" ", 2)[1]));
        assertThat(lines.stream().map(line -> line.split(" ", 2)[0])).doesNotHaveDuplicates();
    }
}
