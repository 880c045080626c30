package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.completion.Suggestion;
import org.spona.search.completion.Suggestions;
import org.spona.search.finding.SearchResult.Count;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One search over things of several kinds. */
@SearchTest
class KindsTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final ThingSearch search;
    private final Suggestions suggestions;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    KindsTest(MockMvc http, Tenants tenants, ThingSearch search, Suggestions suggestions, Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.search = search;
        this.suggestions = suggestions;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void haveIdsOfTheirOwn() {
        String word = Publishing.rareWord();
        String other = Publishing.rareWord();
        UUID practice = bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        bar.announceAs(practice, Kinds.MEETING, "Sastanak " + other);
        bar.awaitFound(practice, other);

        assertThat(tabs(word, our.bar())).isEqualTo(Map.of(Practices.KIND.name(), 1L));
        assertThat(tabs(other, our.bar())).isEqualTo(Map.of(Kinds.MEETING.name(), 1L));
        assertThat(tabs(word + " " + other, our.bar()))
                .isEqualTo(Map.of(Practices.KIND.name(), 1L, Kinds.MEETING.name(), 1L));
    }

    private record Shared(Kind kind, Visibility visibility, FurtherReaders readers) {}

    @Test
    void countsAndCompletesForEachReaderTheKindsThatSheMaySee() {
        String word = Publishing.rareWord();
        var invited = FurtherReaders.ofPeople(Set.of(our.barGuest().personId()));
        List<Shared> things = List.of(
                new Shared(Practices.KIND, Visibility.NETWORK, FurtherReaders.NONE),
                new Shared(Kinds.REGULATION, Visibility.PUBLIC, FurtherReaders.NONE),
                new Shared(Kinds.REGULATION, Visibility.REGION, FurtherReaders.NONE),
                new Shared(Kinds.MEETING, Visibility.PRIVATE, invited),
                new Shared(Kinds.PERSON, Visibility.NETWORK, FurtherReaders.NONE));
        things.forEach(thing -> publish(thing, word));

        Stream<Reader> members = Stream.of(our.bar(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())
                .map(tenants::reader);
        Stream.concat(members, Stream.of(Reader.stranger(""))).forEach(reader -> {
            Map<String, Long> readable = things.stream()
                    .filter(thing -> reader.reads(
                            new Ownership(our.bar().organisationId(), our.bar().networkId(), thing.visibility()),
                            thing.readers()))
                    .collect(Collectors.groupingBy(thing -> thing.kind().name(), Collectors.counting()));
            assertThat(tabs(word, reader)).as("%s", reader).isEqualTo(readable);
            assertThat(suggestions.of(word, reader, Locale.forLanguageTag("sr-Latn")).stream()
                            .filter(Suggestion::isThing)
                            .collect(Collectors.groupingBy(Suggestion::kind, Collectors.counting())))
                    .isEqualTo(readable);
        });
        assertThat(tabs(word, our.barGuest())).containsOnlyKeys("regulation", "meeting");
        assertThat(tabs(word, our.ljubljana())).containsOnlyKeys("regulation");
        assertThat(tabs(word, Reader.stranger(""))).isEqualTo(Map.of("regulation", 1L));
    }

    @Test
    void whatSeveralThingsTellOfIsOneHit() {
        String word = Publishing.rareWord();
        UUID person = UUID.randomUUID();
        publish(Kinds.PERSON, word, person);
        publish(Kinds.PERSON, word, person);
        publish(Kinds.PERSON, word, UUID.randomUUID());

        SearchResult found = find(word, our.kotor(), Filters.NONE);
        assertThat(found.hits().items())
                .extracting(FoundThing::subject)
                .hasSize(2)
                .contains(new ThingKey("person", person));
        assertThat(found.hits().total()).isEqualTo(2);
        assertThat(tabs(word, our.kotor())).isEqualTo(Map.of("person", 2L));
    }

    @Test
    void aReferenceLeadsToWhatIsCitedSo() {
        String word = Publishing.rareWord();
        String number = 1000 + (int) (System.nanoTime() % 9000) + "/1987";
        bar.publishFindably("Godine 1987 i " + number + " dana", Visibility.NETWORK);
        UUID law = bar.publishFindably(
                Kinds.REGULATION,
                "Zakon " + word,
                Visibility.PUBLIC,
                FurtherReaders.NONE,
                null,
                List.of("Službeni glasnik RS, br. " + number));

        for (String asked :
                List.of(number, "Sl. glasnik RS " + number, "Сл. гласник РС " + number.replace("1987", "87"))) {
            SearchResult found = find(asked, our.kotor(), Filters.NONE);
            assertThat(found.hits().items().getFirst().id()).as(asked).isEqualTo(law);
            assertThat(found.meant()).isNull();
        }
        assertThat(find("Sl. list CG " + number, our.kotor(), Filters.NONE)
                        .hits()
                        .items())
                .extracting(FoundThing::id)
                .doesNotContain(law);
    }

    @Test
    void haveTheFacetsThatFitThemCountedForEachReader() throws Exception {
        String word = Publishing.rareWord();
        var montenegro = new Term("ME", new Labels(Map.of("sr", "Crna Gora", "en", "Montenegro")));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Belgrade"));
        String title = "Zajedničko " + word;
        UUID law = bar.publishFindably(
                Kinds.REGULATION,
                bar.saying(title, "", "").jurisdiction(montenegro).held(LocalDate.of(2013, 6, 1), null),
                Visibility.PUBLIC,
                FurtherReaders.NONE);
        UUID meeting = bar.publishFindably(
                Kinds.MEETING,
                bar.saying(title, "", "").held(today.plusDays(30), today.plusDays(30)),
                Visibility.PRIVATE,
                FurtherReaders.ofPeople(Set.of(our.barGuest().personId())));
        bar.publishFindably(
                Kinds.UPDATE,
                bar.saying(title, "", "").held(null, today.minusDays(2)),
                Visibility.NETWORK,
                FurtherReaders.NONE);
        bar.publishFindably(Practices.KIND, bar.saying(title, "", ""), Visibility.NETWORK, FurtherReaders.NONE);

        assertThat(counts(word, our.bar(), Facet.STATUS)).isEqualTo(Map.of("CURRENT", 1L, "UPCOMING", 1L, "PAST", 1L));
        assertThat(counts(word, our.kotor(), Facet.STATUS)).isEqualTo(Map.of("CURRENT", 1L, "PAST", 1L));
        assertThat(counts(word, our.barGuest(), Facet.STATUS)).isEqualTo(Map.of("CURRENT", 1L, "UPCOMING", 1L));
        assertThat(counts(word, our.ljubljana(), Facet.STATUS)).isEqualTo(Map.of("CURRENT", 1L));
        assertThat(counts(word, our.kotor(), Facet.JURISDICTION)).isEqualTo(Map.of("ME", 1L));
        assertThat(counts(word, our.kotor(), Facet.YEAR))
                .isEqualTo(Map.of(String.valueOf(Year.now(ZoneOffset.UTC)), 3L));
        assertThat(ids(word, our.bar(), Map.of(Facet.STATUS, List.of("UPCOMING"))))
                .containsExactly(meeting);
        assertThat(ids(word, our.kotor(), Map.of(Facet.STATUS, List.of("UPCOMING"))))
                .isEmpty();
        assertThat(ids(word, our.bar(), Map.of(Facet.STATUS, List.of("someday"))))
                .isEmpty();
        assertThat(ids(word, our.kotor(), Map.of(Facet.JURISDICTION, List.of("ME"), Facet.STATUS, List.of("CURRENT"))))
                .containsExactly(law);
        http.perform(get("/search?q={q}&status=UPCOMING", word)
                        .with(our.bar().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content().string(allOf(containsString("predstoji"), containsString("Crna Gora"))));
    }

    @Test
    void kindsAreTabsOfOneAddress() throws Exception {
        String word = Publishing.rareWord();
        publish(new Shared(Practices.KIND, Visibility.NETWORK, FurtherReaders.NONE), word);
        publish(new Shared(Kinds.REGULATION, Visibility.PUBLIC, FurtherReaders.NONE), word);

        http.perform(get("/search?q={q}&kind=regulation", word)
                        .with(our.kotor().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/search?q=" + word + "\""),
                                containsString("href=\"/search?q=" + word + "&amp;kind=practice\""),
                                containsString("href=\"/search?q=" + word + "&amp;kind=regulation\" aria-current"),
                                containsString("1 pogodak"))));
    }

    private void publish(Shared thing, String word) {
        bar.publishFindably(thing.kind(), "Zajedničko " + word, thing.visibility(), thing.readers(), null, List.of());
    }

    private void publish(Kind kind, String word, UUID subject) {
        bar.publishFindably(kind, "Ime " + word, Visibility.NETWORK, FurtherReaders.NONE, subject, List.of());
    }

    private List<UUID> ids(String words, Account account, Map<Facet, List<String>> chosen) {
        return find(words, account, Filters.of(chosen)).hits().items().stream()
                .map(FoundThing::id)
                .toList();
    }

    private SearchResult find(String words, Account account, Filters filters) {
        return find(words, tenants.reader(account), filters);
    }

    private SearchResult find(String words, Reader reader, Filters filters) {
        return search.search(SearchQuery.best(words, filters, 20), reader);
    }

    private Map<String, Long> tabs(String words, Account account) {
        return tabs(words, tenants.reader(account));
    }

    private Map<String, Long> tabs(String words, Reader reader) {
        return counts(words, reader, Facet.KIND);
    }

    private Map<String, Long> counts(String words, Account account, Facet facet) {
        return counts(words, tenants.reader(account), facet);
    }

    private Map<String, Long> counts(String words, Reader reader, Facet facet) {
        return find(words, reader, Filters.NONE).facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(Count::value, Count::hits));
    }
}
