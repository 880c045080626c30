package org.spona.members.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The time zone that a person chooses for her mornings. */
@MembersTest
class OwnTimeZoneTest {

    private final MockMvcTester http;
    private final Telling telling;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;

    @Autowired
    OwnTimeZoneTest(
            MockMvcTester http,
            Telling telling,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.http = http;
        this.telling = telling;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void isThatOfTheInstallationUntilSheChoosesOne() {
        assertThat(http.get().uri("/api/v1/profile").with(our.officer().signedIn()))
                .bodyJson()
                .extractingPath("$.zone")
                .isNull();
        assertThat(mornings()).containsExactly("07:00:00 Europe/Belgrade");
    }

    @Test
    void movesTheMorningAtWhichSheIsWrittenTo() {
        assertThat(choose("Europe/Istanbul"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Europe/Istanbul");

        assertThat(mornings()).containsExactly("07:00:00 Europe/Istanbul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Atlantis", "UTC", "+02:00", "europe/istanbul", "'; drop table person"})
    void isOneOfThoseThatAreOffered(String zone) {
        assertThat(choose(zone)).hasStatus(422);
        assertThat(http.post()
                        .uri("/profile")
                        .param("givenName", "Službenica")
                        .param("familyName", "Bar")
                        .param("language", "sr-Latn")
                        .param("zone", zone)
                        .header("Accept-Language", "sr-Latn")
                        .with(our.officer().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Izaberite jednu od ponuđenih vremenskih zona.");
    }

    @Test
    void isChosenOnHerProfile() {
        choose("Europe/Athens");

        assertThat(http.get()
                        .uri("/profile")
                        .header("Accept-Language", "sr-Latn")
                        .with(our.officer().signedIn()))
                .bodyText()
                .contains("Kao u celoj mreži (Beograd)")
                .containsPattern("value=\"Europe/Athens\" selected=\"selected\"");
    }

    private MvcTestResult choose(String zone) {
        return http.put()
                .uri("/api/v1/profile")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"givenName": "Službenica", "familyName": "Bar", "language": "sr-Latn", "zone": "%s"}""".formatted(zone))
                .header("Accept-Language", "sr-Latn")
                .with(our.officer().signedIn())
                .exchange();
    }

    /** The hours at which she will be written to of something that has changed, on the clocks of her zone. */
    private List<String> mornings() {
        var practice = telling.practice(UUID.randomUUID(), 1, our.officer(), Visibility.NETWORK, "Praksa");
        telling.announce(practice);
        telling.tell(Telling.notification(
                NotificationKind.CHANGE,
                practice.key(),
                "Izmenjeno",
                Addressee.person(our.officer().personId())));
        return await().until(
                        () -> Readers.callAsService(() -> transaction.execute(_ -> database.sql("""
                                select cast(n.due_at at time zone z.name as time) || ' ' || z.name
                                from notification n join person p on p.id = n.person_id
                                    cross join lateral (select coalesce(p.zone, 'Europe/Belgrade') as name) z
                                where n.person_id = ? and n.thing_id = ? and n.listed_at is not null""")
                                .params(our.officer().personId(), practice.id())
                                .query(String.class)
                                .list())),
                        hours -> !hours.isEmpty());
    }
}
