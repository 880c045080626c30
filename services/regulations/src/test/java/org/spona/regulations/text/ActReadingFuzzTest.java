package org.spona.regulations.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.fuzz.Fuzzing;
import org.spona.regulations.text.ActReading.Outcome;

@Tag("deeper")
class ActReadingFuzzTest {

    private static final String[] ORDINARY = {
        "GLAVA II\nUSLUGE\nVrste usluga\nČlan 88v\nUsluge su:\n1) prva:\n(1) veća;\n- dnevna;\n2) druga.\nOpština vodi evidenciju.\n",
        "Члан 5.\n(1) Први став.\n(2) Други став:\nа) тачка;\nб) тачка.\nУслуга\tЦена\nПревоз\t10\n",
        "<p><b>Član 1</b></p><ol><li>prva<ul><li>a</li></ul></li></ol><table><tr><td>a</td><td>b</td></tr></table>",
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><body><article><num>1</num><content><p>Tekst.</p></content></article></body></act></akomaNtoso>"
    };

    private final ActReading reading = new ActReading();

    @Test
    void readsEveryPasteAndLosesNothing() {
        Fuzzing.of("act-plain", 75, ORDINARY).check(text -> written(reading.read(new SentText.Plain(text))));
        Fuzzing.of("act-html", 75, ORDINARY).check(text -> written(reading.read(new SentText.Html(text))));
        Fuzzing.of("act-xml", 75, ORDINARY)
                .check(text ->
                        written(AkomaNtoso.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    }

    private static String written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read -> {
                assertThat(read.counts().addUp()).as("%s", read.counts()).isTrue();
                yield read.lines().stream().map(ActLine::text).collect(Collectors.joining("\n"));
            }
            case Outcome.Refused refused -> refused.reason().name();
        };
    }
}
