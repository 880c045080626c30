package org.spona.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

/**
 * The reader rule as a filter of Elasticsearch: the same decision as {@link Reader#reads} and as the policies of the database. Every
 * request to the index goes through it. What everybody of the same networks reads is a clause of its own, written the same for all of
 * them, so that the index remembers it for all; a clause has at most {@value #MOST_IDS} ids.
 */
final class ReaderFilter {

    static final int MOST_IDS = 1000;

    private ReaderFilter() {}

    /** What a query finds among what a reader may see. */
    static Query among(Reader reader, Query query) {
        return Query.of(all -> all.bool(bool -> bool.filter(by(reader)).must(query)));
    }

    /** What a reader may see. */
    static Query by(Reader reader) {
        return Query.of(query -> query.bool(readable -> readable.filter(Queries.term("withdrawn", false))
                .filter(oneOf(Stream.concat(shared(reader), personal(reader)).toList()))));
    }

    private static Stream<Query> shared(Reader reader) {
        return Stream.of(
                        sharedWith(Visibility.NETWORK, reader.networks()),
                        sharedWith(Visibility.REGION, reader.networks()),
                        sharedWith(Visibility.REGION, reader.regionNetworks()),
                        Stream.of(Queries.term("visibility", Visibility.PUBLIC.name())))
                .flatMap(clauses -> clauses);
    }

    private static Stream<Query> sharedWith(Visibility visibility, Collection<UUID> networks) {
        return anyOf("networkId", networks).map(ids -> both(Queries.term("visibility", visibility.name()), ids));
    }

    /** What belongs to her organisations or names them or her, see {@link FurtherReaders}. */
    private static Stream<Query> personal(Reader reader) {
        Stream<Query> hers = Stream.of("organisationId", "readerOrganisations")
                .flatMap(field -> anyOf(field, reader.organisations()));
        Stream<Query> asGuest = reader.memberships().stream()
                .filter(membership -> membership.role() == Role.GUEST)
                .map(ReaderFilter::named);
        Stream<Query> inPerson = anyOf("networkId", reader.networksAsGuestToo())
                .map(networks ->
                        both(Queries.term("readerPeople", reader.personId().toString()), networks));
        Stream<Query> asStaff = anyOf("networkId", reader.staffNetworks())
                .map(networks -> both(Queries.term("readerStaff", true), networks));
        return Stream.of(hers, asGuest, anyOf("readerBodies", reader.bodies()), inPerson, asStaff)
                .flatMap(clauses -> clauses);
    }

    private static Query named(Membership guest) {
        return both(
                Queries.term("readerOrganisations", guest.organisationId().toString()),
                Queries.term("networkId", guest.networkId().toString()));
    }

    private static Query both(Query one, Query other) {
        return Query.of(query -> query.bool(both -> both.filter(one, other)));
    }

    private static Query oneOf(List<Query> clauses) {
        return Query.of(query -> query.bool(any -> any.should(clauses).minimumShouldMatch("1")));
    }

    private static Stream<Query> anyOf(String field, Collection<UUID> ids) {
        List<String> sorted = ids.stream().map(UUID::toString).sorted().toList();
        return IntStream.iterate(0, from -> from < sorted.size(), from -> from + MOST_IDS)
                .mapToObj(from -> sorted.subList(from, Math.min(sorted.size(), from + MOST_IDS)))
                .map(part -> Queries.anyOf(field, part.stream()));
    }
}
