package org.spona.regulations.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.time.DaysModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A regulation is one flat object in what clients send and in its events. */
class RegulationJsonTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new DaysModule()).build();

    @Test
    void readsWhatClientsSend() {
        RegulationInput input = JSON.readValue("""
                {"title": "Zakon o socijalnoj i dječjoj zaštiti", "kind": "LAW", "gazette": "Sl. list CG 27/2013",
                 "language": "cnr-Latn", "jurisdiction": "ME", "adoptedOn": "28. 5. 2013.", "inForceFrom": "25. 6. 2013.",
                 "links": ["https://www.gov.me/zakon"], "visibility": "PUBLIC"}
                """, RegulationInput.class);

        assertThat(input.content()).isEqualTo(RegulationFixtures.content("Zakon o socijalnoj i dječjoj zaštiti"));
        assertThat(input.content().inForceFrom()).isEqualTo(LocalDate.of(2013, 6, 25));
        assertThat(input.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void leavesWhatIsMissingForTheChecks() {
        RegulationInput input = JSON.readValue("{}", RegulationInput.class);

        assertThat(input.content().title()).isEmpty();
        assertThat(input.content().kind()).isNull();
        assertThat(input.content().jurisdiction()).isNull();
        assertThat(input.content().links()).isEmpty();
    }

    @Test
    void saysInEventsWhatTheRegisterSays() {
        var ownership = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.REGION);
        Regulation law = RegulationFixtures.law(
                PlainReaders.as(Role.EDITOR, ownership), ownership, Instant.parse("2027-01-12T09:00:00Z"));

        JsonNode state = JSON.valueToTree(RegulationEvents.State.of(law));

        assertThat(state.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "organisationId",
                        "networkId",
                        "visibility",
                        "title",
                        "kind",
                        "gazette",
                        "language",
                        "jurisdiction",
                        "adoptedOn",
                        "inForceFrom",
                        "links",
                        "updatedAt");
        assertThat(state.path("adoptedOn").asString()).isEqualTo("2013-05-28");
        assertThat(state.path("inForceFrom").asString()).isEqualTo("2013-06-25");
    }
}
