package org.spona.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

class ReaderFilterTest {

    @Test
    void saysWhatNetworksShareInTheSameWordsForEverybodyOfThem() {
        List<UUID> networks = Stream.generate(UUID::randomUUID).limit(20).toList();
        List<UUID> otherWayRound = new ArrayList<>(networks);
        Collections.reverse(otherWayRound);

        assertThat(clauses(reader(networks)))
                .filteredOn(clause -> clause.contains("visibility"))
                .isEqualTo(clauses(reader(otherWayRound)).stream()
                        .filter(clause -> clause.contains("visibility"))
                        .toList());
    }

    @Test
    void hasNoClauseOfMoreThanAThousandIds() {
        List<UUID> networks = Stream.generate(UUID::randomUUID)
                .limit(ReaderFilter.MOST_IDS + 1)
                .toList();

        assertThat(clauses(reader(networks)))
                .allSatisfy(clause -> assertThat(clause.split("-[0-9a-f]{12}\"", -1))
                        .hasSizeLessThanOrEqualTo(ReaderFilter.MOST_IDS + 2));
        assertThat(clauses(reader(networks)))
                .filteredOn(clause -> clause.contains("NETWORK"))
                .hasSize(2);
    }

    @Test
    void letsAStrangerReadWhatIsPublicAlone() {
        assertThat(clauses(Reader.stranger(""))).singleElement().asString().contains("visibility", "PUBLIC");
    }

    private static List<String> clauses(Reader reader) {
        return ReaderFilter.by(reader).bool().filter().stream()
                .filter(Query::isBool)
                .flatMap(any -> any.bool().should().stream())
                .map(Query::toString)
                .toList();
    }

    private static Reader reader(List<UUID> networks) {
        UUID organisation = UUID.randomUUID();
        return new Reader(
                UUID.randomUUID(),
                "",
                networks.stream()
                        .map(network -> new Membership(UUID.randomUUID(), organisation, network, Role.OFFICER))
                        .toList(),
                Optional.empty(),
                Set.copyOf(networks),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of());
    }
}
