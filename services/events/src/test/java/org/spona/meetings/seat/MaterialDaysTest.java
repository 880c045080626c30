package org.spona.meetings.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The rule of a body says until when materials are in time, where an item does not. */
@EventsTest
class MaterialDaysTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final TwoTenants our;
    private final UUID body;
    private final UUID id = UUID.randomUUID();

    @Autowired
    MaterialDaysTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            TwoTenants our,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.site = site;
        this.convener = convener;
        this.our = our;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_body set rule = rule || '{\"materialDays\": 5}' where id = ?")
                        .param(body)
                        .update()));
    }

    @Test
    void standBesideItemsThatSayNoDayAndGoAlongWithTheMeeting() {
        save("2099-03-12");
        assertThat(page()).contains("7. mart 2099.", "1. februar 2099.");
        assertThat(convener.post("/api/v1/meetings/" + id + "/invitees", our.bar(), "{\"who\": \"BODIES\"}"))
                .hasStatusOk();
        assertThat(convener.post("/api/v1/meetings/" + id + "/send", our.bar(), ""))
                .hasStatusOk();
        assertThat(page()).contains("7. mart 2099.", "1. februar 2099.");
        assertThat(convener.read("/api/v1/meetings/" + id, our.bar())
                        .path("agenda")
                        .toString())
                .as("what was written of the items")
                .doesNotContain("2099-03-07");
    }

    private void save(String day) {
        assertThat(convener.put("/api/v1/meetings/" + id, our.bar(), """
                        {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": ["%s"],
                         "time": {"startsAt": "%sT10:00", "endsAt": "%sT12:00", "zone": "Europe/Podgorica"},
                         "agenda": [{"title": "Izveštaj"}, {"title": "Plan", "materialsBy": "2099-02-01"}]}""".formatted(body, day, day)))
                .hasStatusOk();
    }

    private String page() {
        return Convener.text(site.get()
                .uri("/meetings/" + id)
                .with(our.bar().signedIn())
                .header("Accept-Language", "sr-Latn")
                .exchange());
    }
}
