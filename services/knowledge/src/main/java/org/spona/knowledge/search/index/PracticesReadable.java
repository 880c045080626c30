package org.spona.knowledge.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
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

    static Query by(Reader reader) {
        return Query.of(query -> query.bool(readable -> readable.filter(term("status", "PUBLISHED"))
                .minimumShouldMatch("1")
                .should(anyOf("organisationId", reader.organisations()))
                .should(shared(Visibility.NETWORK, reader.networks()))
                .should(shared(Visibility.REGION, reader.networks()))
                .should(shared(Visibility.REGION, reader.regionNetworks()))
                .should(term("visibility", Visibility.PUBLIC.name()))));
    }

    private static Query shared(Visibility visibility, Collection<UUID> networks) {
        return Query.of(query -> query.bool(
                shared -> shared.filter(term("visibility", visibility.name())).filter(anyOf("networkId", networks))));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static Query anyOf(String field, Collection<UUID> ids) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(values -> values.value(
                        ids.stream().map(id -> FieldValue.of(id.toString())).toList()))));
    }
}
