package org.spona.knowledge;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.MandateEnds;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever belongs to the network by a mandate reads its practices for as long as that lasts. */
@KnowledgeTest
class MandateIsolationTest {

    private final Publishing bar;
    private final MandateEnds ends;

    @Autowired
    MandateIsolationTest(Publishing bar, MandateEnds ends) {
        this.bar = bar;
        this.ends = ends;
    }

    @Test
    void readsNothingTwoSecondsAfterTheEndOfTheMandate() throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.publish("Praksa " + word, Visibility.NETWORK);
        Account delegate = ends.delegate(bar.our());
        List<String> paths = List.of("/practices/" + id, "/api/v1/practices/" + id, "/practices/" + id + "/history");
        ends.shows(delegate, word, paths);

        ends.endMembership(delegate);

        ends.showNothing(
                delegate,
                word,
                bar.our().bar().networkId(),
                "select count(*) from practice where id = '" + id + "'",
                paths);
    }
}
