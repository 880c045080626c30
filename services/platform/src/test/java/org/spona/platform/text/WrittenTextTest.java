package org.spona.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "per\u00ADso\u00ADnal\u00ADna asi\u00ADsten\u00ADcija",
                "perso\u200Bnalna\uFEFF asi\u2060stencija",
                "\u202Apersonalna asistencija\u202C",
                "perso\u200Dnalna asi\u200Cstencija",
                "personalna\u0007 asistencija\u009F",
            })
    void takesOutWhatNobodySees(String text) {
        assertThat(WrittenText.clean(text)).isEqualTo("personalna asistencija");
    }

    @Test
    void endsLinesInOneWay() {
        assertThat(WrittenText.clean("a\r\nb\rc\u000Bd\u000Ce\u0085f\u2028g\u2029h\ti"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ti");
    }

    @ParameterizedTest
    @CsvSource({
        "прихвaтилиштe, прихватилиште",
        "нoћни cмeштaj, ноћни смештај",
        "Ноћни Cаветовалиште, Ноћни Саветовалиште",
        "opštinа, opština",
        "ВНS, BHS",
        "COVIDом, COVIDом",
        "Wi-Fi зона, Wi-Fi зона",
        "ЕU fond, EU fond",
        "Љubljana, Љubljana",
    })
    void writesAWordInOneScriptWhereItsLettersAllowIt(String text, String meant) {
        assertThat(WrittenText.clean(text)).isEqualTo(meant);
    }

    @Test
    void keepsWhatIsRefusedElsewhereAndWhatIsMeant() {
        assertThat(WrittenText.clean("a\u0000b")).isEqualTo("a\u0000b");
        assertThat(WrittenText.clean("\uD83D")).isEqualTo("\uD83D");
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(WrittenText.clean(family)).isEqualTo(family);
        assertThat(WrittenText.clean("Šabac\u00A0– 5 €")).isEqualTo("Šabac\u00A0– 5 €");
    }

    @Test
    void makesOneLine() {
        assertThat(WrittenText.line(" \u00A0Dom\nkulture\t\u202F Bar \n")).isEqualTo("Dom kulture Bar");
    }
}
