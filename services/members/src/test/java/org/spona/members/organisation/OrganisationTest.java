package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private final Organisation bar = Organisation.unconfirmed(UUID.randomUUID(), "ME", "Opština Bar", "Општина Бар");

    @Test
    void tellsOthersOfItsNamesItsSizeAndItsSiteAlone() {
        assertThat(bar.revision()).isEqualTo(1);

        bar.revise(named("Opština Bar", "Опћина Бар"));
        assertThat(bar.revision()).isEqualTo(2);
        bar.revise(new OrganisationInput("Opština Bar", "Опћина Бар", "Bar", "INFO@Bar.example", "", null, null));
        assertThat(bar.revision()).isEqualTo(2);
        bar.revise(new OrganisationInput("Opština Bar", "Опћина Бар", "Bar", "INFO@Bar.example", "", 40_000, null));
        assertThat(bar.revision()).isEqualTo(3);
        bar.revise(new OrganisationInput(
                "Opština Bar", "Опћина Бар", "Bar", "INFO@Bar.example", "https://bar.example", 40_000, null));
        assertThat(bar.revision()).isEqualTo(4);
        assertThat(bar.state().population()).isEqualTo(40_000);
        assertThat(bar.state().site()).isEqualTo("https://bar.example");
        assertThat(bar.input().email()).isEqualTo("info@bar.example");
        assertThat(bar.input().district()).isEqualTo("Bar");
    }

    @Test
    void isAnotherFromTheMergerOnAndAsksNoMore() {
        UUID first = UUID.randomUUID();
        bar.askWhetherSameAs(first);
        assertThat(bar.revision()).isEqualTo(1);

        bar.mergeInto(first);
        assertThat(bar.state().mergedInto()).isEqualTo(first);
        assertThat(bar.revision()).isEqualTo(2);
    }

    private static OrganisationInput named(String latin, String cyrillic) {
        return new OrganisationInput(latin, cyrillic, "", "", "", null, null);
    }
}
