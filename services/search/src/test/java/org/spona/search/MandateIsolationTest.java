package org.spona.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.MandateEnds;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever speaks in a body finds what is the body's, or the network's because of it, for as long as that lasts. */
@SearchTest
class MandateIsolationTest {

    private static final String NOTHING = "select 0::bigint";

    private final Publishing bar;
    private final MandateEnds ends;

    @Autowired
    MandateIsolationTest(Publishing bar, MandateEnds ends) {
        this.bar = bar;
        this.ends = ends;
    }

    @Test
    void findsNothingOfTheNetworkTwoSecondsAfterTheEndOfTheMandate() {
        String word = Publishing.rareWord();
        UUID id = bar.publishFindably("Mreži " + word, Visibility.NETWORK);
        Account delegate = ends.delegate(bar.our());
        ends.shows(delegate, id.toString(), paths(word));

        ends.endMembership(delegate);

        ends.showNothing(delegate, id.toString(), bar.our().bar().networkId(), NOTHING, paths(word));
        ends.shows(delegate, "\"total\":0", List.of("/api/v1/search?q=" + word));
    }

    @Test
    void findsNothingOfABodyTwoSecondsAfterTheEndOfTheMandateNorOfAnotherBody() {
        String word = Publishing.rareWord();
        UUID body = ends.body(bar.our());
        UUID other = ends.body(bar.our());
        Account delegate = bar.our().ljubljana();
        ends.sit(body, bar.our(), delegate);
        UUID id = bar.publishFindably("Telu " + word, Visibility.PRIVATE, FurtherReaders.ofBodies(Set.of(body)));
        UUID others = bar.publishFindably("Drugom " + word, Visibility.PRIVATE, FurtherReaders.ofBodies(Set.of(other)));
        ends.shows(delegate, id.toString(), paths(word));
        ends.shows(delegate, "\"total\":1", List.of("/api/v1/search?q=" + word));

        ends.showNothing(delegate, others.toString(), other, NOTHING, paths(word));
        ends.endMandate(body, bar.our());

        ends.showNothing(delegate, id.toString(), body, NOTHING, paths(word));
    }

    private static List<String> paths(String word) {
        return List.of("/search?q=" + word, "/api/v1/search?q=" + word);
    }
}
