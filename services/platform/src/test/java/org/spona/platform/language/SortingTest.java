package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortingTest {

    @Test
    void followsTheLatinAlphabetWhateverTheScript() {
        assertThat(sorted(Language.SERBIAN_LATIN, "Žabljak", "Ниш", "Čačak", "Љиг", "Cetinje", "Ćuprija", "Lučani"))
                .containsExactly("Cetinje", "Čačak", "Ćuprija", "Lučani", "Љиг", "Ниш", "Žabljak");
    }

    @Test
    void followsTheCyrillicAlphabetWhateverTheScript() {
        assertThat(sorted(Language.SERBIAN_CYRILLIC, "Žabljak", "Ниш", "Čačak", "Љиг", "Cetinje", "Ćuprija", "Bar"))
                .containsExactly("Bar", "Žabljak", "Љиг", "Ниш", "Ćuprija", "Cetinje", "Čačak");
    }

    private static List<String> sorted(Language language, String... names) {
        return List.of(names).stream().sorted(Sorting.of(language.locale())).toList();
    }
}
