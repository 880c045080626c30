package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.knowledge.exchange.EntryFields.Mistake;
import org.spona.knowledge.exchange.ImportResult.Reason;
import tools.jackson.databind.json.JsonMapper;

class EntryFieldsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void areOneLineWhereANameIsAsked() throws Mistake {
        assertThat(fields("{\"title\": \"  Mobilni\\n  tim \"}").line("title", 200))
                .isEqualTo("Mobilni tim");
    }

    @Test
    void keepTheirLinesWhereProseIsAsked() throws Mistake {
        assertThat(fields("{\"body\": \"Prvi red\\nDrugi red\\n\"}").prose("body", 200))
                .isEqualTo("Prvi red\nDrugi red");
    }

    @Test
    void areEmptyWhenTheyAreMissing() throws Mistake {
        EntryFields fields = fields("{\"summary\": null}");
        assertThat(fields.line("summary", 200)).isEmpty();
        assertThat(fields.prose("body", 200)).isEmpty();
        assertThat(fields.words("topics", 200)).isEmpty();
        assertThat(fields.number("periodFrom", 1900, 2100)).isNull();
    }

    @Test
    void takeANumberAsTextAsItIsWritten() throws Mistake {
        assertThat(fields("{\"externalId\": 17}").required("externalId", 200)).isEqualTo("17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": null}", "{\"title\": \"\"}", "{\"title\": \" \\n \"}"})
    void areRefusedWithoutWhatIsRequired(String json) {
        refuses(() -> fields(json).required("title", 200), Reason.of("title", "missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "[\"Naslov\"]", "{\"sr\": \"Naslov\"}"})
    void areRefusedWhenTheyAreNoText(String value) {
        refuses(() -> fields("{\"title\": " + value + "}").line("title", 200), Reason.of("title", "not-text"));
    }

    @Test
    void areRefusedWhenTheyAreTooLong() {
        refuses(() -> fields("{\"title\": \"Mobilni tim\"}").line("title", 10), Reason.of("title", "too-long", 10));
    }

    @Test
    void areRefusedWithHalfALetter() {
        refuses(() -> fields("{\"title\": \"Tim \\ud83d\"}").line("title", 200), Reason.of("title", "unreadable-text"));
    }

    @ParameterizedTest
    @CsvSource({
        "2003, 2003",
        "12000, 12000",
        "12.000, 12000",
        "12 000, 12000",
        "12.000 €, 12000",
        "12.000 EUR, 12000",
        "1.200.000 evra, 1200000",
        "2003., 2003"
    })
    void readNumbersAsPeopleWriteThem(String written, int number) throws Mistake {
        assertThat(fields("{\"yearlyCost\": \"" + written + "\"}").number("yearlyCost", 0, 10_000_000))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "-3", "oko 12000", "12.00", "1.2.3", "9999999999999999"})
    void refuseWhatIsNoWholeNumber(String written) {
        refuses(
                () -> fields("{\"yearlyCost\": \"" + written + "\"}").number("yearlyCost", 0, 10_000_000),
                Reason.of("yearlyCost", "not-a-number", written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2101", "999999999999999"})
    void refuseNumbersOutOfRange(String written) {
        refuses(
                () -> fields("{\"periodFrom\": \"" + written + "\"}").number("periodFrom", 1900, 2100),
                Reason.of("periodFrom", "out-of-range", "1900", "2100"));
    }

    @Test
    void haveEachWordOfAListOnceAndNoEmptyOne() throws Mistake {
        assertThat(fields("{\"topics\": [\" starije  osobe\", \"\", null, \"djeca\", \"djeca\"]}")
                        .words("topics", 100))
                .containsExactly("starije osobe", "djeca");
    }

    @Test
    void refuseWordsThatAreNoListOfTexts() {
        refuses(() -> fields("{\"topics\": \"djeca\"}").words("topics", 100), Reason.of("topics", "not-a-list"));
        refuses(() -> fields("{\"topics\": [1]}").words("topics", 100), Reason.of("topics", "not-text"));
        refuses(() -> fields("{\"topics\": [\"djeca\"]}").words("topics", 4), Reason.of("topics", "too-long", 4));
    }

    @Test
    void tellWhatALineCallsItselfAsFarAsItDoes() {
        assertThat(idOf("{\"externalId\": \" A-17 \"}")).isEqualTo("A-17");
        assertThat(idOf("{\"externalId\": 17}")).isEqualTo("17");
        assertThat(idOf("{\"externalId\": [17]}")).isEmpty();
        assertThat(idOf("{}")).isEmpty();
    }

    private static String idOf(String json) {
        return EntryFields.externalIdOf(JSON.readTree(json));
    }

    private static EntryFields fields(String json) {
        return new EntryFields(JSON.readTree(json));
    }

    private static void refuses(ThrowingCallable reading, Reason reason) {
        assertThatExceptionOfType(Mistake.class)
                .isThrownBy(reading)
                .extracting(Mistake::reason)
                .isEqualTo(reason);
    }
}
