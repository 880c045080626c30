package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spona.search.finding.SearchQuery.Order;

@SuppressWarnings("NullAway") // absent request parameters arrive as null
class SearchParametersTest {

    @Test
    void haveDefaults() {
        assertThat(new SearchParameters(null, null, null, null, null).among(Filters.NONE))
                .isEqualTo(new SearchQuery("", Filters.NONE, Order.NEWEST, 0, 20, ""));
    }

    @Test
    void areSortedByRelevanceWhenThereAreWords() {
        assertThat(new SearchParameters(" pomoć ", null, null, null, null).among(Filters.NONE))
                .isEqualTo(new SearchQuery("pomoć", Filters.NONE, Order.RELEVANCE, 0, 20, ""));
    }

    @Test
    void areTakenAsTheyAreGiven() {
        assertThat(new SearchParameters("pomoć", Order.ADOPTED, 2, 50, " bar ").among(Filters.NONE))
                .isEqualTo(new SearchQuery("pomoć", Filters.NONE, Order.ADOPTED, 2, 50, "bar"));
    }
}
