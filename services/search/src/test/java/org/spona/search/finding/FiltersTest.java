package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.search.finding.SearchQuery.Order;

class FiltersTest {

    private static final Filters PRACTICES =
            new Filters(List.of("practice"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Filters OF_BAR = new Filters(
            List.of("practice"), List.of("ME"), List.of(" ", "bar"), List.of(), List.of(), List.of(), List.of());

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
