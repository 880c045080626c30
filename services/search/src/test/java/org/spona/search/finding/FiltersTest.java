package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.search.finding.SearchQuery.Order;

class FiltersTest {

    private static final Filters PRACTICES = Filters.of(Map.of(Facet.KIND, List.of("practice")));

    private static final Filters OF_BAR = Filters.of(Map.of(
            Facet.KIND, List.of("practice"), Facet.COUNTRY, List.of("ME"), Facet.MUNICIPALITY, List.of(" ", "bar")));

    @Test
    void forgetValuesThatSayNothing() {
        assertThat(OF_BAR.of(Facet.MUNICIPALITY)).containsExactly("bar");
        assertThat(OF_BAR.of(Facet.TOPIC)).isEmpty();
    }

    @Test
    void narrowOnceTheyChooseAmongThingsOfAKind() {
        assertThat(Filters.NONE.narrow()).isFalse();
        assertThat(PRACTICES.narrow()).isFalse();
        assertThat(OF_BAR.narrow()).isTrue();
        assertThat(OF_BAR.kindsAlone()).isEqualTo(PRACTICES);
    }

    @Test
    void knowEveryFacet() {
        assertThat(Filters.NONE.chosen()).containsOnlyKeys(Facet.values());
    }

    @ParameterizedTest
    @EnumSource
    void ofAFacetAreItsOwn(Facet facet) {
        Filters chosen = Filters.of(Map.of(facet, List.of("x")));

        assertThat(chosen.of(facet)).containsExactly("x");
        assertThat(chosen.chosen().values())
                .filteredOn(values -> !values.isEmpty())
                .hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway") // as absent request parameters arrive
    void areWhatASearchIsAmongWhoseParametersHaveDefaults() {
        var newest = new SearchParameters(null, null, null, null, null).among(Filters.NONE);
        var best = new SearchParameters(" pomoć u kući ", null, null, null, " kot").among(PRACTICES);

        assertThat(newest).isEqualTo(new SearchQuery("", Filters.NONE, Order.NEWEST, 0, 20, ""));
        assertThat(newest.narrowed()).isFalse();
        assertThat(best).isEqualTo(new SearchQuery("pomoć u kući", PRACTICES, Order.RELEVANCE, 0, 20, "kot"));
        assertThat(best.narrowed()).isTrue();
    }
}
