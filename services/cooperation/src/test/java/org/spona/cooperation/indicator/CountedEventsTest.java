package org.spona.cooperation.indicator;

import static org.spona.cooperation.indicator.Indicating.API;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the platform counts by itself, of events as their contracts say them. */
@CooperationTest
class CountedEventsTest {

    private final Scripts scripts;
    private final CountedThings things;
    private final TransactionTemplate transaction;
    private final TwoTenants our;

    @Autowired
    CountedEventsTest(Scripts scripts, CountedThings things, TransactionTemplate transaction, TwoTenants our) {
        this.scripts = scripts;
        this.things = things;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void countsMeetingsOnceTheyAreHeldAndWhoTookPart() throws Exception {
        UUID meeting = UUID.randomUUID();
        hear(CountedEvents.MEETINGS, meeting, 2, meeting(our.bar(), "HELD", "NETWORK"));
        hear(CountedEvents.MEETINGS, meeting, 1, meeting(our.bar(), "SENT", "NETWORK"));
        hear(CountedEvents.MEETINGS, UUID.randomUUID(), 1, meeting(our.bar(), "CANCELLED", "NETWORK"));
        hear(CountedEvents.MEETINGS, UUID.randomUUID(), 1, meeting(our.bar(), "HELD", "PRIVATE"));

        UUID held = counting("meetings-held");
        number(our.bar(), held, our.bar(), 2);
        number(our.kotor(), held, our.bar(), 1);
        number(our.kotor(), held, our.kotor(), 0);
        number(our.kotor(), counting("organisations-taking-part"), our.bar(), 1);
    }

    @Test
    void countsPracticesWhileTheyAreApplied() throws Exception {
        UUID applied = counting("practices-applied");
        UUID adoption = UUID.randomUUID();
        hear(CountedEvents.ADOPTIONS, adoption, 1, adoption(our.kotor(), "RUNNING", "2025-05-01"));
        number(our.bar(), applied, our.kotor(), 1);
        hear(CountedEvents.ADOPTIONS, adoption, 2, adoption(our.kotor(), "STOPPED", "2026-03-01"));
        number(our.bar(), applied, our.kotor(), 0);
        scripts.see(our.bar(), API + applied + "/rollup?level=MUNICIPALITY&until=2025&periods=1")
                .andExpect(Indicating.number(our.kotor(), 1));
    }

    @Test
    void countsObligationsThatAreAppliedForTheirOrganisationAndForStaffAlone() throws Exception {
        UUID applied = counting("obligations-applied");
        UUID application = UUID.randomUUID();
        hear(CountedEvents.APPLICATIONS, application, 1, application(our.kotor(), "IN_PROGRESS", "2026-02-01"));
        number(our.barEditor(), applied, our.kotor(), 0);
        hear(CountedEvents.APPLICATIONS, application, 2, application(our.kotor(), "APPLIED", "2026-03-01"));
        number(our.barEditor(), applied, our.kotor(), 1);
        number(our.kotor(), applied, our.kotor(), 1);
        number(our.bar(), applied, our.kotor(), 0);
        hear(CountedEvents.APPLICATIONS, application, 3, application(our.kotor(), "IN_PROGRESS", "2026-04-01"));
        number(our.barEditor(), applied, our.kotor(), 0);
    }

    private UUID counting(String key) throws Exception {
        return Indicating.counting(scripts, our.barEditor(), key);
    }

    private void number(Account reader, UUID indicator, Account of, int number) throws Exception {
        scripts.see(reader, API + indicator + "/rollup?level=MUNICIPALITY&until=2026&periods=1")
                .andExpect(Indicating.number(of, number));
    }

    private void hear(String topic, UUID aggregate, long version, String data) {
        var event = new IncomingEvent(
                UUID.randomUUID(),
                topic,
                "org.spona.test",
                aggregate,
                version,
                Instant.EPOCH,
                JsonMapper.shared().readTree(data));
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> CountedEvents.on(event, things)));
    }

    private static String meeting(Account convener, String status, String visibility) {
        return """
                {"organisationId": "%s", "networkId": "%s", "visibility": "%s", "status": "%s", "sequence": 0,
                 "content": {"title": "Sastanak", "time": {"starts": "2026-03-04T22:30:00Z", "zone": "Europe/Podgorica"},
                  "roles": [{"role": "HOST", "organisationId": "7d4f5f5e-3f4b-4f0e-9f0d-2a52a1a1a1a1"}]}}
                """.formatted(convener.organisationId(), convener.networkId(), visibility, status);
    }

    private static String adoption(Account who, String status, String since) {
        return """
                {"organisationId": "%s", "networkId": "%s", "visibility": "NETWORK", "status": "%s", "since": "%s",
                 "updatedAt": "2026-03-01T10:00:00Z"}
                """.formatted(who.organisationId(), who.networkId(), status, since);
    }

    private static String application(Account who, String status, String said) {
        return """
                {"organisationId": "%s", "networkId": "%s", "visibility": "PRIVATE", "status": "%s",
                 "obligationId": "7d4f5f5e-3f4b-4f0e-9f0d-2a52a1a1a1a2", "changedAt": "%sT10:00:00Z"}
                """.formatted(who.organisationId(), who.networkId(), status, said);
    }
}
