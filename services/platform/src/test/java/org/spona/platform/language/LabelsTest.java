package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels help = new Labels(Map.of("sr", "pomoć u kući", "bs", "pomoć u kući", "en", "help at home"));

    @Test
    void areInTheLanguageThatIsAskedFor() {
        assertThat(help.in("en")).isEqualTo("help at home");
        assertThat(help.in("sr-Latn")).isEqualTo("pomoć u kući");
        assertThat(help.in("sr-Cyrl")).isEqualTo("помоћ у кући");
    }

    @Test
    void areBosnianForCroatsAndSerbianForLanguagesThatTheyLack() {
        assertThat(help.in("hr")).isEqualTo("pomoć u kući");
        assertThat(help.in("sq")).isEqualTo("pomoć u kući");
    }

    @Test
    void areEachToldOnce() {
        assertThat(help.all()).containsExactlyInAnyOrder("pomoć u kući", "help at home");
    }
}
