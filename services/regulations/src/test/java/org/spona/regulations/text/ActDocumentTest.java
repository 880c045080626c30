package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spona.platform.language.Language;
import org.spona.platform.text.Content;
import org.spona.regulations.text.ActDocument.Printed;

class ActDocumentTest {

    private static final List<ActLine> LINES = List.of(
            new ActLine(Level.CHAPTER, "II", "USLUGE", ""),
            new ActLine(Level.ARTICLE, "88v", "Evidencija", ""),
            new ActLine(Level.PARAGRAPH, "", "", "Opština vodi evidenciju:"),
            new ActLine(Level.POINT, "1", "", "korisnika;"),
            new ActLine(Level.SUBPOINT, "v", "", "dece;"),
            new ActLine(Level.INDENT, "", "", "iz sela."));

    @Test
    void printsAnActInTheScriptOfItsReader() {
        assertThat(printed(Optional.of(Language.SERBIAN_CYRILLIC), "sr-Latn"))
                .containsExactly(
                        new Printed("II УСЛУГЕ", ""),
                        new Printed("Члан 88в. Евиденција", ""),
                        new Printed("", "Општина води евиденцију:"),
                        new Printed("", "1) корисника;"),
                        new Printed("", "в) деце;"),
                        new Printed("", "– из села."));
    }

    @Test
    void printsItAsItWasWrittenForAReaderWithoutAWish() {
        assertThat(printed(Optional.empty(), "sr-Latn"))
                .startsWith(new Printed("II USLUGE", ""), new Printed("Član 88v. Evidencija", ""));
        assertThat(printed(Optional.of(Language.SERBIAN_CYRILLIC), "hr"))
                .startsWith(new Printed("II USLUGE", ""), new Printed("Članak 88v. Evidencija", ""));
    }

    private static List<Printed> printed(Optional<Language> chosen, String language) {
        var content = new Content(chosen);
        return ActDocument.printed(LINES, language, text -> content.text(text, language));
    }
}
