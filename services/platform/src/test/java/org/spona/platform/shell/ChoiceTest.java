package org.spona.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.directory.Organisation;
import org.springframework.context.support.StaticMessageSource;

class ChoiceTest {

    private static final Locale LATIN = Locale.forLanguageTag("sr-Latn");

    private final StaticMessageSource messages = new StaticMessageSource();

    @Test
    void tellsOrganisationsOfOneNameApartByCountryOrKind() {
        messages.addMessage("country.RS", LATIN, "Srbija");
        messages.addMessage("country.ME", LATIN, "Crna Gora");
        messages.addMessage("organisation.kind.CITY", LATIN, "grad");
        messages.addMessage("organisation.kind.MUNICIPALITY", LATIN, "opština");

        assertThat(Choice.organisations(
                        List.of(
                                organisation("MUNICIPALITY", "RS", "Vrbas"),
                                organisation("MUNICIPALITY", "RS", "Petrovac"),
                                organisation("MUNICIPALITY", "ME", "Petrovac"),
                                organisation("CITY", "RS", "Užice"),
                                organisation("MUNICIPALITY", "RS", "Užice")),
                        messages,
                        LATIN))
                .extracting(Choice::text)
                .containsExactly(
                        "Petrovac (Crna Gora)", "Petrovac (Srbija)", "Užice (grad)", "Užice (opština)", "Vrbas");
    }

    private static Organisation organisation(String kind, String country, String name) {
        return new Organisation(UUID.randomUUID(), kind, country, name, name, "", null, null, 1);
    }
}
