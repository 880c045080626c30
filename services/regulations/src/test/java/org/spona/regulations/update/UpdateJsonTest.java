package org.spona.regulations.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.time.DaysModule;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An update is one flat object in what clients send, and carries its content as one value in its events. */
class UpdateJsonTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new DaysModule()).build();
    private static final UUID REGULATION = UUID.randomUUID();
    private static final UUID OBLIGATION = UUID.randomUUID();

    @Test
    void readsWhatClientsSend() {
        UpdateInput input = read("""
                "title": " Pomoć u kući ", "forWhom": "opštine", "body": "Opština donosi odluku.", "language": "cnr-Latn",
                "effectiveFrom": "1. 3. 2027.", "visibility": "REGION", "version": 3, "obligations": [
                    {"id": "%s", "provision": "član 2", "what": "Donesi odluku", "due": "2027-03-31",
                     "addressees": ["NGO", "LOCAL_GOVERNMENT", "NGO"], "country": "ME"}]
                """.formatted(OBLIGATION));

        assertThat(input.content())
                .isEqualTo(new UpdateContent(
                        "Pomoć u kući", "opštine", "Opština donosi odluku.", "cnr-Latn", LocalDate.of(2027, 3, 1)));
        assertThat(input.visibility()).isEqualTo(Visibility.REGION);
        assertThat(input.seenVersion()).hasValue(3L);
        assertThat(input.asked())
                .containsOnlyKeys(OBLIGATION)
                .containsValue(new ObligationContent(
                        "član 2",
                        "Donesi odluku",
                        LocalDate.of(2027, 3, 31),
                        List.of(Addressee.LOCAL_GOVERNMENT, Addressee.NGO),
                        "ME"));
    }

    @Test
    void readsADraftInWhichAllIsMissing() {
        UpdateInput input = JSON.readValue("{\"regulationId\": \"%s\"}".formatted(REGULATION), UpdateInput.class);

        assertThat(input.content().title()).isEmpty();
        assertThat(input.content().body()).isEmpty();
        assertThat(input.content().language()).isNotEmpty();
        assertThat(input.content().effectiveFrom()).isNull();
        assertThat(input.visibility()).isEqualTo(Visibility.NETWORK);
        assertThat(input.asked()).isEmpty();
        assertThat(input.seenVersion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-12|2027-03-12",
                "12. 3. 2027.|2027-03-12",
                "12.3.2027|2027-03-12",
                " 1. 12. 2026 |2026-12-01"
            })
    void readsDaysAsPeopleAndProgramsWriteThem(String written, LocalDate day) {
        assertThat(read("\"effectiveFrom\": \"%s\"".formatted(written))
                        .content()
                        .effectiveFrom())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void readsNoDayAsNone(String written) {
        assertThat(read("\"effectiveFrom\": \"%s\"".formatted(written))
                        .content()
                        .effectiveFrom())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31. 2. 2027.", "sutra", "2027", "12. 3. 20270."})
    void refusesWhatIsNoDayAtItsField(String written) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> read("\"effectiveFrom\": \"%s\"".formatted(written)))
                .satisfies(refusal -> assertThat(refusal.getPath().getLast().getPropertyName())
                        .isEqualTo("effectiveFrom"));
    }

    @Test
    void saysInEventsWhatItSaysAndAsks() {
        Update update = published();

        JsonNode state = JSON.valueToTree(UpdateEvents.State.of(update));

        assertThat(state.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(state.path("content").propertyNames())
                .containsExactlyInAnyOrder("title", "forWhom", "body", "language", "effectiveFrom");
        assertThat(state.path("obligations").get(0).propertyNames())
                .containsExactlyInAnyOrder("id", "provision", "what", "due", "addressees", "country");
    }

    @Test
    void repeatsNothingOnceItIsWithdrawn() {
        Update update = published();
        update.withdraw(Instant.parse("2027-02-01T09:00:00Z"));

        JsonNode state = JSON.valueToTree(UpdateEvents.State.of(update));

        assertThat(state.path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(state.path("content").isNull()).isTrue();
        assertThat(state.path("obligations")).isEmpty();
    }

    private static Update published() {
        return UpdateFixtures.obligation(Instant.parse("2027-01-12T09:00:00Z")).update();
    }

    private static UpdateInput read(String fields) {
        return JSON.readValue("{\"regulationId\": \"%s\", %s}".formatted(REGULATION, fields), UpdateInput.class);
    }
}
