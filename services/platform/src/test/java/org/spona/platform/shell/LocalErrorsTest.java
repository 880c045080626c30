package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class LocalErrorsTest {

    private static final Locale SERBIAN = Locale.forLanguageTag("sr-Latn");

    private final StaticMessageSource messages = new StaticMessageSource();

    @BeforeEach
    void words() {
        say("form.error.empty", "Popunite polje „{0}“.");
        say("jakarta.validation.constraints.NotBlank.message", "Popunite ovo polje.");
        say("jakarta.validation.constraints.Size.message", "Upišite najviše {max} znakova.");
        say("update.title", "Naslov");
        say("update.obligations.row", "{0}. obaveza");
        say("update.obligations.minutes", "Minuta");
    }

    @Test
    void namesAFieldThatIsEmpty() {
        assertThat(sentence("title", "NotBlank", "Popunite ovo polje.")).isEqualTo("Popunite polje „Naslov“.");
    }

    @Test
    void namesAFieldThatLiesInTheContent() {
        assertThat(sentence("content.title", "Size", "Upišite najviše 200 znakova."))
                .isEqualTo("Naslov: upišite najviše 200 znakova.");
    }

    @Test
    void leavesWordsOfAServiceAlone() {
        assertThat(sentence("content.title", "update.missing.title", "Upišite šta se menja."))
                .isEqualTo("Upišite šta se menja.");
        assertThat(sentence("content.title", "NotBlank", "Upišite šta se menja."))
                .isEqualTo("Upišite šta se menja.");
    }

    @Test
    void saysWhichRowOfAList() {
        assertThat(sentence("obligations[1].content.what", "obligation.missing.what", "Upišite šta treba uraditi."))
                .isEqualTo("2. obaveza: upišite šta treba uraditi.");
        assertThat(sentence("obligations[0].content.minutes", "typeMismatch", "Upišite ceo broj."))
                .isEqualTo("1. obaveza, minuta: upišite ceo broj.");
        assertThat(sentence("obligations[0].content.minutes", "NotBlank", "Popunite ovo polje."))
                .isEqualTo("1. obaveza: popunite polje „Minuta“.");
    }

    @Test
    void saysJustWhatToMendWhereNothingNamesTheField() {
        assertThat(sentence("other", "typeMismatch", "CSV se ne može pročitati."))
                .isEqualTo("CSV se ne može pročitati.");
        assertThat(sentence("title", "NotBlank", "Popunite ovo polje.", null)).isEqualTo("Popunite ovo polje.");
    }

    private String sentence(String field, String code, String message) {
        return sentence(field, code, message, "update");
    }

    private String sentence(String field, String code, String message, @Nullable String labels) {
        return new LocalErrors(messages, SERBIAN).sentence(field, code, message, labels);
    }

    private void say(String key, String text) {
        messages.addMessage(key, SERBIAN, text);
    }
}
