package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetTest {

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, 7e1c5a3c-9a1b-4d0e-8f5e-2b3c4d5e6f70, true",
        "MUNICIPALITY, <Bar>, false",
        "NETWORK, 7, false",
        "STATUS, UPCOMING, true",
        "STATUS, soon, false",
        "TOPIC, HOME_HELP, true",
        "KIND, practice, true"
    })
    void acceptsWhatCanMeanSomething(Facet facet, String value, boolean accepted) {
        assertThat(facet.accepts(value)).isEqualTo(accepted);
    }
}
