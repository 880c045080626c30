package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonpUtils;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.search.index.ParsedQuery.Synonym;
import org.spona.search.synonym.SynonymBook;
import org.spona.search.synonym.SynonymBook.Entry;
import org.spona.search.words.Words;

class MatchQueryTest {

    private static final String CENTRE = "centar za socijalni rad";

    private static final String OWN = "plavi šator kod mosta";

    private final ParsedQuery parsed = asking("protokol CSR", CENTRE, OWN);

    @Test
    void asksForAShippedExpressionAsATermAndForOthersAsPhrases() {
        assertThat(json(new MatchQuery(parsed).of(MatchQuery.MOST)))
                .contains("\"expressions\"", "\"query\":\"" + OWN + "\"")
                .doesNotContain("\"query\":\"" + CENTRE + "\"");
    }

    @Test
    void marksOnlyShippedExpressionsThatStandInTheTexts() {
        var query = new MatchQuery(parsed);

        assertThat(json(query.inText(Set.of()))).contains(OWN).doesNotContain(CENTRE);
        assertThat(json(query.inText(Set.copyOf(
                        ShippedExpressions.in("Centar za socijalni rad").toList()))))
                .contains(OWN, CENTRE);
    }

    @Test
    void prefersMostWordsWhenSomeAreEnough() {
        var query = new MatchQuery(parsed);

        assertThat(json(query.of(MatchQuery.ANY))).contains(MatchQuery.ANY, MatchQuery.MOST);
        assertThat(json(query.filter(MatchQuery.ANY))).contains(MatchQuery.ANY).doesNotContain(MatchQuery.MOST);
    }

    @Test
    void knowsWhichWordsNoHitHas() {
        var query = new MatchQuery(parsed);

        assertThat(query.unmet(List.of(hit("word.0", "part.0")))).containsExactly(1);
        assertThat(query.unmet(List.of(hit("part.0"), hit("part.1")))).isEmpty();
        assertThat(query.missing(List.of())).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void asksWhichWordsHitsHaveOnlyWhereTheyMayLackSome() {
        assertThat(json(new MatchQuery(parsed).of(MatchQuery.MOST))).doesNotContain("part.0");
        assertThat(new MatchQuery(parsed).missing(List.of(hit("word.0")))).isEmpty();

        var asked = new MatchQuery(asking("obuka negovateljica starih ljudi selima"));
        assertThat(json(asked.of(MatchQuery.MOST))).contains("part.0", "part.4");
        assertThat(asked.missing(List.of(hit("part.0"), hit("part.2")))).containsExactlyInAnyOrder(1, 3, 4);
    }

    @Test
    void whatIsCitedComesFirst() {
        assertThat(json(new MatchQuery(asking("24/2011")).of(MatchQuery.MOST))).contains("\"references\"");
        assertThat(json(new MatchQuery(parsed).of(MatchQuery.MOST))).doesNotContain("\"references\"");
    }

    /** A query of which the last word has other expressions. */
    private static ParsedQuery asking(String text, String... others) {
        var words = Words.telling(text);
        int last = words.size() - 1;
        return new ParsedQuery(text, words, List.of(), false)
                .with(Stream.of(others)
                        .map(other -> new SynonymBook(List.of(
                                        new Entry(UUID.randomUUID(), Optional.empty(), List.of("CSR", other), true)))
                                .matches(Words.of("CSR"), Set.of())
                                .getFirst()
                                .others()
                                .getFirst())
                        .map(other -> new Synonym(last, last + 1, other, false)));
    }

    private static Hit<Void> hit(String... met) {
        return Hit.of(hit -> {
            hit.index("index").id("practice:1");
            for (String name : met) {
                hit.matchedQueries(name, 1.0);
            }
            return hit;
        });
    }

    private static String json(Query query) {
        return JsonpUtils.toString(query);
    }
}
