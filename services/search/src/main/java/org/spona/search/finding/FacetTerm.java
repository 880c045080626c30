package org.spona.search.finding;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable;
import org.spona.platform.language.Labels;

/**
 * A value by which things are sorted, as it came along with one of them: a kind, a jurisdiction or a term of a vocabulary.
 *
 * @param code the same in every language
 * @param icon of a kind, one of Bootstrap Icons
 * @param path of a kind, where its pages are
 */
public record FacetTerm(
        Facet facet,
        String code,
        Labels labels,
        @Nullable String icon,
        @Nullable String path) {

    /** What came along with a thing. */
    static Stream<FacetTerm> of(Findable thing) {
        var kind = thing.kind();
        var content = thing.content();
        return Stream.concat(
                Stream.of(new FacetTerm(Facet.KIND, kind.name(), kind.labels(), kind.icon(), kind.path())),
                content == null
                        ? Stream.empty()
                        : Stream.of(
                                        content.topics().stream().map(term -> of(Facet.TOPIC, term)),
                                        content.targetGroups().stream().map(term -> of(Facet.TARGET_GROUP, term)),
                                        Stream.ofNullable(content.jurisdiction())
                                                .map(term -> of(Facet.JURISDICTION, term)))
                                .flatMap(terms -> terms));
    }

    private static FacetTerm of(Facet facet, Findable.Term term) {
        return new FacetTerm(facet, term.code(), term.labels(), null, null);
    }
}
