package org.spona.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.language.Language;

class ContentTest {

    private static final Content AS_WRITTEN = new Content(Optional.empty());
    private static final Content LATIN = new Content(Optional.of(Language.SERBIAN_LATIN));
    private static final Content CYRILLIC = new Content(Optional.of(Language.SERBIAN_CYRILLIC));
    private static final Content ENGLISH = new Content(Optional.of(Language.ENGLISH));

    @Test
    void showsContentAsWrittenUntilAScriptIsChosen() {
        assertThat(AS_WRITTEN.text("Помоћ у кући", "sr")).isEqualTo("Помоћ у кући");
        assertThat(AS_WRITTEN.lang("Помоћ у кући", "sr")).isEqualTo("sr-Cyrl");
        assertThat(ENGLISH.text("Pomoć u kući", "sr")).isEqualTo("Pomoć u kući");
        assertThat(ENGLISH.lang("Pomoć u kući", "sr")).isEqualTo("sr-Latn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sr | Помоћ у кући | Pomoć u kući
            bs | Бијељина | Bijeljina
            cnr | С\u0301утра | Śutra
            """)
    void showsSerbianBosnianAndMontenegrinInTheChosenScript(String language, String cyrillic, String latin) {
        assertThat(LATIN.text(cyrillic, language)).isEqualTo(latin);
        assertThat(LATIN.lang(cyrillic, language)).isEqualTo(language + "-Latn");
        assertThat(CYRILLIC.text(latin, language)).isEqualTo(cyrillic);
        assertThat(CYRILLIC.lang(latin, language)).isEqualTo(language + "-Cyrl");
    }

    @Test
    void takesTheScriptOfALanguageTagForWhatWasWrittenNotForWhatIsShown() {
        assertThat(CYRILLIC.text("Pomoć u kući", "sr-Latn")).isEqualTo("Помоћ у кући");
        assertThat(CYRILLIC.lang("Pomoć u kući", "sr-Latn")).isEqualTo("sr-Cyrl");
        assertThat(LATIN.lang("Форум", "mk-Cyrl")).isEqualTo("mk");
        assertThat(LATIN.lang("", null)).isEmpty();
    }

    @Test
    void leavesOtherLanguagesAlone() {
        assertThat(LATIN.text("Форум за социјален дијалог", "mk")).isEqualTo("Форум за социјален дијалог");
        assertThat(LATIN.lang("Форум за социјален дијалог", "mk")).isEqualTo("mk");
        assertThat(CYRILLIC.text("Mobile team", "en")).isEqualTo("Mobile team");
    }

    @Test
    void keepsForeignWordsWithoutShowingTheirMarks() {
        assertThat(CYRILLIC.text("Uz podršku -{SoRi}- programa", "bs")).isEqualTo("Уз подршку SoRi програма");
        assertThat(AS_WRITTEN.text("Uz podršku -{SoRi}- programa", "bs")).isEqualTo("Uz podršku SoRi programa");
    }

    @Test
    void showsANameInTheReadersScript() {
        assertThat(CYRILLIC.name("Kumanovo", "Куманово")).isEqualTo("Куманово");
        assertThat(AS_WRITTEN.name("Kumanovo", "Куманово")).isEqualTo("Kumanovo");
        assertThat(CYRILLIC.name("NALAS", "")).isEqualTo("NALAS");
    }
}
