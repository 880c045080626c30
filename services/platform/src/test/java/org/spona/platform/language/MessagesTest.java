package org.spona.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void writesCyrillicFromLatin() {
        assertThat(say("shell.search", "sr-Latn")).isEqualTo("Pretraga praksi, propisa, sastanaka, ljudi");
        assertThat(say("shell.search", "sr-Cyrl")).isEqualTo("Претрага пракси, прописа, састанака, људи");
        assertThat(say("shell.search", "en")).isEqualTo("Search practices, regulations, meetings, people");
        assertThat(say("brand", "sr-Cyrl")).isEqualTo("Спона");
    }

    @Test
    void writesArgumentsInCyrillicToo() {
        assertThat(say("block.open", "sr-Cyrl", "Moje prakse")).isEqualTo("Отворите: Моје праксе");
        assertThat(say("pager.position", "sr-Cyrl", 2, 1200)).isEqualTo("2. од 1.200");
    }

    @Test
    void leavesPlaceholdersOfValidationAlone() {
        assertThat(say("jakarta.validation.constraints.Size.message", "sr-Cyrl"))
                .isEqualTo("Упишите највише {max} знакова.");
    }

    @Test
    void answersALanguageWithoutABundleInSerbian() {
        assertThat(say("navigation.home", "mk")).isEqualTo("Početna");
    }

    private String say(String code, String language, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.forLanguageTag(language));
    }
}
