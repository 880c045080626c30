package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.Account;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** A delegate reads what is her body's, nothing of another body of the same municipality, and nothing once her mandate has ended. */
@EventsTest
class MandateIsolationTest {

    private final Convener convener;
    private final MandateEnds ends;
    private final TwoTenants our;
    private final Account delegate;
    private final UUID body;

    @Autowired
    MandateIsolationTest(Convener convener, MandateEnds ends, Tenants tenants, TwoTenants our) {
        this.convener = convener;
        this.ends = ends;
        this.our = our;
        this.delegate = our.ljubljana();
        this.body = ends.body(our);
        tenants.address(our.bar(), "sr-Latn");
        tenants.address(delegate, "sr-Latn");
        ends.sit(body, our, delegate);
    }

    @Test
    void readsNothingTwoSecondsAfterTheEndOfTheMandate() {
        String title = "Sastanak " + UUID.randomUUID();
        UUID meeting = meet(body, title);
        UUID task = task(meeting, title);
        List<String> paths = paths(meeting, task);
        ends.shows(delegate, title, paths);

        ends.endMandate(body, our);

        ends.showNothing(delegate, title, body, "select count(*) from meeting where id = '" + meeting + "'", paths);
        ends.showNothing(delegate, title, body, "select count(*) from task where id = '" + task + "'", paths);
        for (String table : List.of("meeting_invitee", "meeting_seat", "meeting_body")) {
            ends.showNothing(
                    delegate,
                    title,
                    body,
                    "select count(*) from " + table + " where meeting_id = '" + meeting + "'",
                    List.of("/meetings/" + meeting + "/invitees", "/api/v1/meetings/" + meeting + "/attendance"));
        }
    }

    @Test
    void readsNothingOfAnotherBodyOfTheSameMunicipality() {
        UUID other = ends.body(our);
        ends.sit(other, our, our.staraPazova());
        String title = "Drugo telo " + UUID.randomUUID();
        UUID meeting = meet(other, title);
        UUID task = task(meeting, title);

        ends.shows(our.staraPazova(), title, List.of("/meetings/" + meeting, "/meetings?size=100"));
        ends.showNothing(
                delegate,
                title,
                other,
                "select count(*) from meeting where id = '" + meeting + "'",
                paths(meeting, task));
        assertThat(convener.get("/meetings/proposals/of-body/" + other, delegate))
                .hasStatus(404);
        assertThat(convener.get("/meetings/of-body/" + other, delegate)
                        .getResponse()
                        .getStatus())
                .isIn(200, 404);
        ends.showNothing(
                delegate,
                title,
                other,
                "select count(*) from task where id = '" + task + "'",
                List.of("/meetings/of-body/" + other));
    }

    private static List<String> paths(UUID meeting, UUID task) {
        return List.of(
                "/meetings/" + meeting,
                "/meetings?size=100",
                "/meetings/export.csv",
                "/api/v1/meetings/" + meeting,
                "/api/v1/meetings?size=100",
                "/tasks/" + task,
                "/api/v1/tasks/" + task);
    }

    private UUID meet(UUID ofBody, String title) {
        UUID id = UUID.randomUUID();
        String address = "/api/v1/meetings/" + id;
        var begin =
                ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        assertThat(convener.put(address, our.bar(), """
                        {"title": "%s", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": ["%s"],
                         "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"}}""".formatted(
                                title,
                                ofBody,
                                begin.toLocalDateTime(),
                                begin.plusHours(1).toLocalDateTime())))
                .hasStatusOk();
        assertThat(convener.post(address + "/invitees", our.bar(), "{\"who\": \"BODIES\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/send", our.bar(), "")).hasStatusOk();
        return id;
    }

    private UUID task(UUID meeting, String title) {
        UUID id = UUID.randomUUID();
        assertThat(convener.put("/api/v1/tasks/" + id, our.bar(), """
                        {"title": "%s", "what": "Podaci.", "language": "sr-Latn", "kind": "DO", "due": "2099-01-01",
                         "meetingId": "%s", "visibility": "PRIVATE", "parties": [{"name": "Služba"}]}""".formatted(title, meeting)))
                .hasStatusOk();
        return id;
    }
}
