package org.spona.members.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.members.MembersTest;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;

@MembersTest
class OrganisationSearchTest {

    private static final Locale LATIN = Locale.forLanguageTag("sr-Latn");

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
                .find(
                        new OrganisationFilter("c", "RS", OrganisationKind.MUNICIPALITY, null, "name"),
                        new PageRequest(0, 100),
                        LATIN)
                .items()
                .stream()
                .map(OrganisationProfile::nameLatin)
                .toList();

        assertThat(names.indexOf("Crveni Krst")).isLessThan(names.indexOf("Čajetina"));
        assertThat(names.indexOf("Čoka")).isLessThan(names.indexOf("Ćićevac"));
    }

    @Test
    void sortsByTheOtherAlphabetForReadersOfCyrillic() {
        var filter = new OrganisationFilter("", "RS", OrganisationKind.MUNICIPALITY, null, "name");
        var names = search.find(filter, new PageRequest(0, 100), Locale.forLanguageTag("sr-Cyrl")).items().stream()
                .map(OrganisationProfile::nameCyrillic)
                .toList();

        assertThat(names.indexOf("Велика Плана")).isLessThan(names.indexOf("Голубац"));
        assertThat(names.indexOf("Житиште")).isLessThan(names.indexOf("Ириг"));
    }

    @Test
    void pages() {
        var first = search.find(new OrganisationFilter("", "MK", null, null, "name"), new PageRequest(0, 50), LATIN);
        var second = search.find(new OrganisationFilter("", "MK", null, null, "name"), new PageRequest(1, 50), LATIN);

        assertThat(first.items()).hasSize(50).doesNotContainAnyElementsOf(second.items());
        assertThat(first.total()).isEqualTo(50 + second.items().size());
    }

    @Test
    void takesSignsOfPatternsAsTheyAre() {
        assertThat(find("100% _").items()).isEmpty();
    }

    private PageOf<OrganisationProfile> find(String query) {
        return search.find(new OrganisationFilter(query, null, null, null, "name"), new PageRequest(0, 100), LATIN);
    }
}
