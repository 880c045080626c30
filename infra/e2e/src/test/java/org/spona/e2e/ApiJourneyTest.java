package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** A practice written in one municipality is found in another: by scripts alone. */
@InHouse
@Isolated("counts all that is found")
@Order(1)
class ApiJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Script bar;
    private final Script editor;
    private final Script staraPazova;

    ApiJourneyTest(House house) {
        this.bar = house.script(DemoPeople.OFFICER_OF_BAR);
        this.editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        this.staraPazova = house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA);
    }

    @Test
    void whatIsWrittenInLatinScriptIsFoundInCyrillicAcrossTheBorder() {
        UUID id = Practices.submitted(bar, "Gerontodomaćice u zaleđu Bara", "REGION");

        assertThat(staraPazova.get(Practices.at(id)).status()).isEqualTo(404);

        assertThat(editor.post(Practices.at(id) + "/publish")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("PUBLISHED");

        Eventually.within(SOON, "found", () -> staraPazova.finds("геронтодомаћице залеђе", id), times -> times == 1);
        assertThat(staraPazova.get(Practices.at(id)).json().path("title").asString())
                .isEqualTo("Gerontodomaćice u zaleđu Bara");
    }

    @Test
    void whatIsSharedInTheNetworkOnlyIsNotFoundInAnother() {
        UUID id = Practices.published(bar, editor, Practices.written("Mobilni tim za Mrkojeviće", "NETWORK"));

        Eventually.within(SOON, "found by its author", () -> bar.finds("Mrkojevići", id), times -> times == 1);
        assertThat(staraPazova.finds("Mrkojevići", id)).isZero();
        assertThat(staraPazova.get(Practices.at(id)).status()).isEqualTo(404);
    }

    @Test
    void aPrivateDraftIsInNoAnswerAndNoCount() {
        JsonNode before = staraPazova.search("");
        UUID id = UUID.randomUUID();
        bar.put(Practices.at(id), Practices.written("Hajnehaj: bilješka za nas", "PRIVATE"))
                .json();

        assertThat(staraPazova.get(Practices.at(id)).status()).isEqualTo(404);
        assertThat(staraPazova.post(Practices.at(id) + "/publish").status()).isEqualTo(404);
        assertThat(staraPazova.search("хајнехај").path("total").asLong()).isZero();
        JsonNode after = staraPazova.search("");
        assertThat(after.path("total")).isEqualTo(before.path("total"));
        assertThat(after.path("facets")).isEqualTo(before.path("facets"));
        assertThat(after.toString()).doesNotContain("Hajnehaj").doesNotContain(id.toString());
    }
}
