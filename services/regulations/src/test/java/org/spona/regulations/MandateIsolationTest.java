package org.spona.regulations;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.Account;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever belongs to the network by a mandate reads its changes of regulations for as long as that lasts. */
@RegulationsTest
class MandateIsolationTest {

    private final Acts acts;
    private final MandateEnds ends;
    private final TwoTenants our;

    @Autowired
    MandateIsolationTest(Acts acts, MandateEnds ends, TwoTenants our) {
        this.acts = acts;
        this.ends = ends;
        this.our = our;
    }

    @Test
    void readsNothingTwoSecondsAfterTheEndOfTheMandate() throws Exception {
        String word = "Promena" + UUID.randomUUID().toString().substring(0, 8);
        UUID regulation = acts.regulation(our.barEditor(), "Zakon");
        UUID obligation = UUID.randomUUID();
        UUID update = acts.publish(
                our.barEditor(),
                Acts.update(
                        regulation,
                        word,
                        "NETWORK",
                        new UUID[] {obligation},
                        LocalDate.now(ZoneOffset.UTC).plusDays(3).toString()));
        Account delegate = ends.delegate(our);
        List<String> paths = List.of(
                "/regulations/updates/" + update,
                "/regulations?size=100",
                "/regulations/export.csv",
                "/regulations/blocks/new",
                "/regulations/" + regulation,
                "/regulations/obligations/" + obligation,
                "/api/v1/updates/" + update,
                "/api/v1/updates?size=100");
        ends.shows(delegate, word, paths);

        ends.endMembership(delegate);

        ends.showNothing(
                delegate,
                word,
                our.bar().networkId(),
                "select count(*) from regulation_update where id = '" + update + "'",
                paths);
    }
}
