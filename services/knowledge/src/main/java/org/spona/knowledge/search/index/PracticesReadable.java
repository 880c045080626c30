package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.UUID;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * The reader rule as a filter of Elasticsearch: the same decision as {@link Reader#reads} and as the policies of the database.
 * Every request to the index goes through it.
 */
final class PracticesReadable {

    private PracticesReadable() {}

    /** What a query finds among what a reader may see. */
    static Query among(Reader reader, Query query) {
        return Query.of(all -> all.bool(bool -> bool.filter(by(reader)).must(query)));
    }

    static Query by(Reader reader) {
        return Query.of(query -> query.bool(readable -> readable.filter(Queries.term("status", "PUBLISHED"))
                .minimumShouldMatch("1")
                .should(anyOf("organisationId", reader.organisations()))
                .should(shared(Visibility.NETWORK, reader.networks()))
                .should(shared(Visibility.REGION, reader.networks()))
                .should(shared(Visibility.REGION, reader.regionNetworks()))
                .should(Queries.term("visibility", Visibility.PUBLIC.name()))));
    }

    private static Query shared(Visibility visibility, Collection<UUID> networks) {
        return Query.of(query -> query.bool(shared ->
                shared.filter(Queries.term("visibility", visibility.name())).filter(anyOf("networkId", networks))));
    }

    private static Query anyOf(String field, Collection<UUID> ids) {
        return Queries.anyOf(field, ids.stream().map(UUID::toString));
    }
}
