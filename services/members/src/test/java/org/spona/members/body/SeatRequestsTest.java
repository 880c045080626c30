package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.body.SeatFounder.Founded;
import org.spona.platform.failure.SetAside;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Institutions are asked by itself who follows, each cause once, and what is vacant waits for whoever runs the body. */
@MembersTest
class SeatRequestsTest {

    private final SeatFounder founder;
    private final Tenants tenants;
    private final AnnouncedWaiting announced;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final BeanFactory service;
    private final TwoNetworks our;
    private final UUID mandate = UUID.randomUUID();
    private final String delegate = "direktorka." + mandate + "@csr.example";
    private final LocalDate lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(100);

    @Autowired
    SeatRequestsTest(
            SeatFounder founder,
            Tenants tenants,
            AnnouncedWaiting announced,
            JdbcClient database,
            TransactionTemplate transaction,
            BeanFactory service,
            TwoNetworks our) {
        this.founder = founder;
        this.tenants = tenants;
        this.announced = announced;
        this.database = database;
        this.transaction = transaction;
        this.service = service;
        this.our = our;
    }

    @Test
    void asksSixtyAndThirtyDaysBeforeAMandateEndsAndWhenNobodyFollows() {
        Founded founded = named(",\"until\":\"%s\"".formatted(lastDay));

        askAt(lastDay.minusDays(61));
        assertThat(founder.mails(founded)).hasSize(1);
        for (int expected = 2; expected <= 4; expected++) {
            LocalDate day = lastDay.minusDays(expected == 2 ? 59 : expected == 3 ? 29 : -2);
            askAt(day);
            askAt(day);
            askAt(day.plusDays(1));
            int mails = expected;
            await().until(() -> founder.mails(founded).size() >= mails);
        }

        assertThat(founder.mails(founded)).hasSize(4);
        assertThat(founder.mails(founded).get(1).subject()).startsWith("Mandat ističe");
        assertThat(founder.mails(founded).get(2).subject()).startsWith("Mandat ističe");
        assertThat(founder.mails(founded).get(3).subject()).startsWith("Nema predstavnika");
    }

    @Test
    void asksNothingWhenSomebodyFollows() {
        Founded founded = named(",\"until\":\"%s\"".formatted(lastDay));
        founder.put(
                our.officer(),
                "/api/v1/bodies/" + founded.body() + "/seats/" + founded.seat() + "/mandates/" + UUID.randomUUID(),
                """
                {"givenName":"Novi","familyName":"Direktor","email":"novi.%s@csr.example","from":"%s"}
                """.formatted(mandate, lastDay.plusDays(1)));

        askAt(lastDay.minusDays(29));
        askAt(lastDay.plusDays(2));

        assertThat(founder.mails(founded)).hasSize(1);
    }

    @Test
    void asksOnceWhenTheDelegateLeavesTheInstitution() {
        Founded founded = founder.found(our, "PRIVATE");
        founder.ask(our, founded);
        Account colleague =
                tenants.account(founded.institution(), our.stranger().networkId(), Role.OFFICER);
        founder.put(
                our.officer(),
                "/api/v1/bodies/" + founded.body() + "/seats/" + founded.seat() + "/mandates/" + mandate,
                """
                {"givenName":"Direktorka","familyName":"Centra","email":"%s@bar.example"}
                """.formatted(colleague.personId()));
        askAt(LocalDate.now(ZoneOffset.UTC).plusDays(1));
        assertThat(founder.mails(founded)).hasSize(1);

        tenants.end(colleague.membership());
        askAt(LocalDate.now(ZoneOffset.UTC).plusDays(1));
        askAt(LocalDate.now(ZoneOffset.UTC).plusDays(2));

        await().until(() -> founder.mails(founded).size() >= 2);
        assertThat(founder.mails(founded)).hasSize(2);
        assertThat(founder.mails(founded).get(1).subject()).contains("više ne radi kod Vas");
    }

    @Test
    void givesAnHourToNameWhoFollows() {
        Founded founded = named("");
        founder.post(our.officer(), "/api/v1/bodies/" + founded.body() + "/mandates/" + mandate + "/end", "{}");

        askAt(Instant.now().plus(50, ChronoUnit.MINUTES));
        assertThat(founder.mails(founded)).hasSize(1);
        askAt(Instant.now().plus(2, ChronoUnit.HOURS));

        await().until(() -> founder.mails(founded).size() == 2);
    }

    @Test
    void letsAVacantAndAnEndingSeatWaitForWhoRunsTheBody() {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);
        Addressee writers = Addressee.writers(
                new Ownership(our.officer().organisationId(), our.officer().networkId(), Visibility.PRIVATE));
        await().untilAsserted(() -> assertThat(announced.items(writers))
                .extracting(Waiting.Item::thingId)
                .contains(founded.seat()));

        founder.nameByLink(link, mandate, "DELEGATE", delegate, "");
        await().untilAsserted(() -> assertThat(announced.items(writers))
                .extracting(Waiting.Item::thingId)
                .doesNotContain(founded.seat()));

        founder.post(
                our.officer(),
                "/api/v1/bodies/" + founded.body() + "/mandates/" + mandate + "/end",
                "{\"until\":\"%s\"}".formatted(lastDay));
        await().untilAsserted(() -> assertThat(announced.items(writers))
                .filteredOn(item -> item.thingId().equals(founded.seat()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).isEqualTo("Centar za socijalni rad");
                    assertThat(Objects.requireNonNull(item.due()).day()).isEqualTo(lastDay);
                    assertThat(item.since())
                            .isBetween(
                                    Instant.now().plus(Duration.ofDays(38)),
                                    Instant.now().plus(Duration.ofDays(42)));
                }));

        founder.post(our.officer(), "/api/v1/bodies/" + founded.body() + "/end", "{}");
        await().untilAsserted(() -> assertThat(announced.items(writers))
                .extracting(Waiting.Item::thingId)
                .doesNotContain(founded.seat()));
    }

    /** A body whose institution has been asked, and has one delegate. */
    private Founded named(String more) {
        Founded founded = founder.found(our, "PRIVATE");
        String link = founder.ask(our, founded);
        assertThat(founder.nameByLink(link, mandate, "DELEGATE", delegate, more))
                .hasStatusOk();
        assertThat(Mails.awaitedBy(delegate).text()).isNotEmpty();
        return founded;
    }

    private void askAt(LocalDate day) {
        askAt(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private void askAt(Instant now) {
        var requests = new SeatRequests(
                service.getBean(Bodies.class),
                service.getBean(SeatLinks.class),
                service.getBean(SeatMail.class),
                service.getBean(SeatWaiting.class),
                database,
                transaction,
                Clock.fixed(now, ZoneOffset.UTC),
                service.getBean(SetAside.class));
        Readers.runAsService(() -> {
            boolean more = true;
            while (more) {
                more = requests.askNext();
            }
        });
    }
}
