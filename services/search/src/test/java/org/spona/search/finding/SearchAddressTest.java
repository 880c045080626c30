package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.search.finding.SearchQuery.Order;

class SearchAddressTest {

    private static final Filters SERBIA = Filters.of(
            Map.of(Facet.KIND, List.of("practice"), Facet.COUNTRY, List.of("RS"), Facet.TOPIC, List.of("HOME_HELP")));

    private static final SearchAddress ADDRESS = new SearchAddress(SearchQuery.best("pomoć & nega", SERBIA, 20));

    @Test
    void saysWordsAndChoices() {
        assertThat(ADDRESS.same())
                .isEqualTo("/search?q=pomo%C4%87%20%26%20nega&kind=practice&country=RS&topic=HOME_HELP");
    }

    @Test
    void leavesOutWhatIsUsual() {
        assertThat(new SearchAddress(SearchQuery.newest("", Filters.NONE, 20)).same())
                .isEqualTo("/search");
        assertThat(new SearchAddress(SearchQuery.best("pomoć", Filters.NONE, 20)).namesOrder())
                .isFalse();
        assertThat(new SearchAddress(SearchQuery.newest("pomoć", Filters.NONE, 20)).namesOrder())
                .isTrue();
    }

    @Test
    void changesOneThing() {
        assertThat(ADDRESS.saying("nega")).startsWith("/search?q=nega&kind=practice");
        assertThat(ADDRESS.without(Facet.COUNTRY, "RS"))
                .doesNotContain("country")
                .contains("topic=HOME_HELP");
        assertThat(ADDRESS.without(Facet.COUNTRY, "ME")).isEqualTo(ADDRESS.same());
        assertThat(ADDRESS.sortedBy(Order.ADOPTED)).isEqualTo(ADDRESS.same() + "&sort=ADOPTED");
        assertThat(ADDRESS.ofKind("meeting")).contains("kind=meeting").doesNotContain("kind=practice");
        assertThat(ADDRESS.ofKind("")).doesNotContain("kind=");
    }

    @Test
    void keepsTheKindWhenEverythingElseIsTakenBack() {
        assertThat(ADDRESS.withoutFacets()).isEqualTo("/search?q=pomo%C4%87%20%26%20nega&kind=practice");
    }

    @Test
    void leadsToSavingTheSameSearch() {
        assertThat(ADDRESS.toSave())
                .isEqualTo("/search/saved/new" + ADDRESS.same().substring("/search".length()));
    }
}
