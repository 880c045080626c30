package org.spona.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.language.Language;
import org.spona.platform.test.fuzz.Fuzzing;

@Tag("deeper")
class MarkdownFuzzTest {

    private static final String[] ORDINARY = {
        "## Pomoć u kući\n\nDvije *gerontodomaćice* obilaze **12 starijih** osoba, vidi [pravilnik](https://bar.example/p.pdf).\n",
        "1. Prijava\n2. Posjeta\n   - razgovor\n   - plan\n\n> Prvo pitaj.\n\n```\nkod\n```\n",
        "[a]: https://bar.example 'Bar'\n\n[a] ![slika](s.png) <https://bar.example> `kod` -{Excel}- &amp; \\*\n\nNaslov\n======\n"
    };

    @Test
    void showsEveryTextToAReaderWithAChosenScript() {
        Content content = new Content(Optional.of(Language.SERBIAN_CYRILLIC));

        Fuzzing.of("markdown", 100, ORDINARY).growingBy(21).check(text -> {
            String html = content.html(text, "sr");
            assertThat(html).doesNotContain("<script", "<img", "href=\"javascript:", "href=\"data:");
            return html;
        });
    }

    @Test
    void putsEveryTextIntoTheIndex() {
        Fuzzing.of("markdown-text", 50, ORDINARY).growingBy(21).check(Markdown::toText);
    }
}
