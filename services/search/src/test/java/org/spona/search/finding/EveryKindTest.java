package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.ContentBuilder;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.SearchResult.Count;
import org.springframework.beans.factory.annotation.Autowired;

/** A thing of every kind, as its service announces it, asked for as people ask; each mentions what others are about. */
@SearchTest
class EveryKindTest {

    private static final Map<String, Kind> QUERIES = Map.of(
            "zakon o socijalnoj i dječjoj zaštiti", Kinds.REGULATION,
            "rok za izvještaj o smještaju", Kinds.UPDATE,
            "raspodjela sredstava za lične pratioce", Kinds.MEETING,
            "korisnici narodne kuhinje po mjesnim zajednicama", Kinds.MEETING_FILE,
            "ogledna koleginica", Kinds.PERSON,
            "pomoć u kući na selu", Practices.KIND,
            "zavod za dječju zaštitu", Kinds.ORGANISATION);

    private final ElasticsearchClient elasticsearch;
    private final Tenants tenants;
    private final ThingSearch search;
    private final Publishing bar;
    private final TwoTenants our;

    /** What all of them say. */
    private final String word = Publishing.rareWord();

    @Autowired
    EveryKindTest(ElasticsearchClient elasticsearch, Tenants tenants, ThingSearch search, Publishing bar) {
        this.elasticsearch = elasticsearch;
        this.tenants = tenants;
        this.search = search;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void isFirstForItsNaturalQueryInEitherScript() {
        publish();

        QUERIES.forEach((query, kind) -> Stream.of(query, SerbianScript.toCyrillic(query))
                .forEach(asked -> assertThat(find(asked, reader()).getFirst().kind())
                        .as(asked)
                        .isEqualTo(kind.name())));
        assertThat(find("korisnici narodne kuhinje po mjesnim zajednicama", reader())
                        .getFirst()
                        .fragment())
                .isEqualTo("#page=4");
    }

    @Test
    void showsEachReaderTabsAndCountsOfHerOwn() {
        publish();

        assertThat(tabs(reader())).isEqualTo(QUERIES.values().stream().collect(Collectors.toMap(Kind::name, _ -> 1L)));
        assertThat(tabs(tenants.reader(our.kotor())))
                .containsOnlyKeys("practice", "regulation", "update", "person", "organisation");
        assertThat(tabs(tenants.reader(our.barGuest())))
                .containsOnlyKeys("regulation", "organisation", "meeting", "meeting-file");
        assertThat(tabs(Reader.VISITOR)).containsOnlyKeys("regulation", "organisation");
    }

    @Test
    void comesBackWhenTheIndexIsLost() throws IOException {
        publish();
        Map<String, Long> before = tabs(reader());

        for (String index : elasticsearch
                .indices()
                .get(get -> get.index("findables-*"))
                .indices()
                .keySet()) {
            elasticsearch.indices().delete(delete -> delete.index(index));
        }

        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(SearchUnavailable.class)
                .untilAsserted(() -> assertThat(tabs(reader())).isEqualTo(before));
    }

    private void publish() {
        var invited = FurtherReaders.ofPeople(Set.of(our.barGuest().personId()));
        publish(
                Kinds.REGULATION,
                said("Zakon o socijalnoj i dječjoj zaštiti", "Službeni list CG, br. 27/2013", ""),
                Visibility.PUBLIC,
                FurtherReaders.NONE);
        publish(
                Kinds.UPDATE,
                said(
                        "Novi rok za izvještaj o smještaju",
                        "Centri za socijalni rad",
                        "Zakon o socijalnoj i dječjoj zaštiti traži izvještaj do marta."),
                Visibility.NETWORK,
                FurtherReaders.NONE);
        publish(
                Kinds.MEETING,
                said(
                        "Redovni sastanak mreže",
                        "",
                        "Dogovor o radu u narednoj godini\n\nRaspodjela sredstava za lične pratioce\n\nPomoć u kući"),
                Visibility.PRIVATE,
                invited);
        publish(
                Kinds.MEETING_FILE,
                said(
                                "pregled.pdf, str. 4",
                                "Redovni sastanak mreže",
                                "Tabela 3. Broj korisnika narodne kuhinje po mjesnim zajednicama")
                        .page(4),
                Visibility.PRIVATE,
                invited);
        publish(Kinds.PERSON, said("Ogledna Koleginica", "", ""), Visibility.NETWORK, FurtherReaders.NONE);
        publish(
                Practices.KIND,
                said(
                        "Pomoć u kući na seoskom području",
                        "Tim obilazi starije u udaljenim selima.",
                        "Zakon o socijalnoj i dječjoj zaštiti. Korisnici narodne kuhinje. Sredstva i lični pratioci."),
                Visibility.NETWORK,
                FurtherReaders.NONE);
        publish(Kinds.ORGANISATION, said("Zavod za dječju zaštitu", "", ""), Visibility.PUBLIC, FurtherReaders.NONE);
    }

    private UUID publish(Kind kind, ContentBuilder content, Visibility visibility, FurtherReaders readers) {
        return bar.publishFindably(kind, content, visibility, readers);
    }

    private ContentBuilder said(String title, String summary, String text) {
        return bar.saying(title, summary, text + "\n\n" + word);
    }

    private Reader reader() {
        return tenants.reader(our.bar());
    }

    private List<FoundThing> find(String words, Reader reader) {
        return result(words, reader).hits().items();
    }

    private Map<String, Long> tabs(Reader reader) {
        return result(word, reader).facets().getOrDefault(Facet.KIND, List.of()).stream()
                .collect(Collectors.toMap(Count::value, Count::hits));
    }

    private SearchResult result(String words, Reader reader) {
        return search.search(SearchQuery.best(words, Filters.NONE, 10), reader);
    }
}
