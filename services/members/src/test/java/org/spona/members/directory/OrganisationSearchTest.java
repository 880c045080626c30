package org.spona.members.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.members.MembersTest;
import org.spona.members.organisation.OrganisationKind;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;

@MembersTest
class OrganisationSearchTest {

    private final OrganisationSearch search;

    @Autowired
    OrganisationSearchTest(OrganisationSearch search) {
        this.search = search;
    }

    @ParameterizedTest
    @CsvSource({
        "Стара Пазова, Stara Pazova",
        "stara pazova, Stara Pazova",
        "пазов, Stara Pazova",
        "Zivinice, Živinice",
        "ЖИВИНИЦЕ, Živinice",
        "indjija, Inđija",
        "inđija, Inđija",
        "Gjorče, Gjorče Petrov",
        "Ѓорче, Gjorče Petrov",
        "otaharin, Udruženje građana za promociju obrazovanja Roma „Otaharin“",
        "gradana, Udruženje građana za promociju obrazovanja Roma „Otaharin“",
        "bmz, Savezno ministarstvo za ekonomsku saradnju i razvoj Nemačke (BMZ)"
    })
    void findsANameInEitherScriptWithOrWithoutDiacritics(String query, String name) {
        assertThat(find(query).items())
                .extracting(OrganisationProfile::nameLatin)
                .contains(name);
    }

    @Test
    void putsTheNameThatWasTypedInFullFirst() {
        assertThat(find("bar").items())
                .first()
                .extracting(OrganisationProfile::nameLatin)
                .isEqualTo("Bar");
    }

    @Test
    void sortsByTheAlphabet() {
        var names = search
                .find(new OrganisationFilter("c", "RS", OrganisationKind.MUNICIPALITY, null), new PageRequest(0, 100))
                .items()
                .stream()
                .map(OrganisationProfile::nameLatin)
                .toList();

        assertThat(names.indexOf("Crveni Krst")).isLessThan(names.indexOf("Čajetina"));
        assertThat(names.indexOf("Čoka")).isLessThan(names.indexOf("Ćićevac"));
    }

    @Test
    void pages() {
        var first = search.find(new OrganisationFilter("", "MK", null, null), new PageRequest(0, 50));
        var second = search.find(new OrganisationFilter("", "MK", null, null), new PageRequest(1, 50));

        assertThat(first.items()).hasSize(50).doesNotContainAnyElementsOf(second.items());
        assertThat(first.total()).isEqualTo(50 + second.items().size());
    }

    @Test
    void takesSignsOfPatternsAsTheyAre() {
        assertThat(find("100% _").items()).isEmpty();
    }

    private PageOf<OrganisationProfile> find(String query) {
        return search.find(new OrganisationFilter(query, null, null, null), new PageRequest(0, 100));
    }
}
