package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.knowledge.practice.PracticeContact.Audience;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

/** The contact of a practice of Bar, by every path, as everybody of two tenants. */
@KnowledgeTest
class PracticeContactAccessTest {

    private final MockMvcTester site;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Announcements findables;
    private final Publishing bar;
    private final TwoTenants our;
    private final String address = Publishing.rareWord() + "@bar.example";

    @Autowired
    PracticeContactAccessTest(
            MockMvcTester site,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            Announcements findables,
            Publishing bar) {
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.findables = findables;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void isSeenByItsOrganisationAlone() throws Exception {
        UUID id = bar.publish("Praksa s kontaktom", Visibility.PUBLIC);
        assertThat(put(our.bar(), id, Audience.ORGANISATION)).hasStatus(204);

        assertThat(whoSees(id)).containsExactlyInAnyOrder("Bar");
    }

    @Test
    void isSeenByItsNetworkAlone() throws Exception {
        UUID id = bar.publish("Praksa s kontaktom", Visibility.PUBLIC);
        put(our.bar(), id, Audience.NETWORK);

        assertThat(whoSees(id)).containsExactlyInAnyOrder("Bar", "the editor", "Kotor");
    }

    @Test
    void isSeenByThoseWhoMayReadThePractice() throws Exception {
        UUID id = bar.publish("Praksa s kontaktom", Visibility.REGION);
        put(our.bar(), id, Audience.READERS);

        assertThat(whoSees(id)).containsExactlyInAnyOrder("Bar", "the editor", "Kotor", "Stara Pazova");
    }

    @Test
    void isNotSeenWhereThePracticeIsNot() throws Exception {
        UUID id = bar.draft("Nacrt s kontaktom", Visibility.PUBLIC);
        put(our.bar(), id, Audience.READERS);

        assertThat(whoSees(id)).containsExactlyInAnyOrder("Bar");
    }

    @Test
    void isWrittenByThoseWhoWriteForItsOrganisation() throws Exception {
        UUID id = bar.publish("Praksa s kontaktom", Visibility.PUBLIC);
        put(our.bar(), id, Audience.READERS);

        for (Account other : List.of(our.kotor(), our.barEditor(), our.staraPazova())) {
            assertThat(put(other, id, Audience.READERS)).hasStatus(403);
            assertThat(remove(other, id)).hasStatus(403);
            assertThat(changedInTheDatabase(other, id)).as("rows changed").isZero();
            assertThat(insertedInTheDatabase(other)).as("inserted").isFalse();
        }
        assertThat(whoSees(id)).contains("Bar", "Ljubljana");

        assertThat(remove(our.bar(), id)).hasStatus(204);
        assertThat(whoSees(id)).isEmpty();
    }

    @Test
    void staysOutOfEventsAndOutOfWhatIsFound() throws Exception {
        UUID id = bar.draft("Praksa s kontaktom", Visibility.PUBLIC);
        put(our.bar(), id, Audience.READERS);
        bar.submit(id);
        bar.approve(id);

        await().untilAsserted(() -> assertThat(findables.of(List.of(id))).isNotEmpty());
        assertThat(findables.saying(address)).isEmpty();
        assertThat(site.get().uri("/api/v1/practices/{id}", id).with(our.bar().signedIn()))
                .bodyText()
                .doesNotContain(address);
    }

    @Test
    void goesWithAPracticeThatIsThrownAwayAndCanBeRemovedFromOneThatIsWithdrawn() throws Exception {
        UUID draft = bar.draft("Nacrt s kontaktom", Visibility.PUBLIC);
        put(our.bar(), draft, Audience.NETWORK);
        assertThat(site.delete()
                        .uri("/api/v1/practices/{id}", draft)
                        .with(our.bar().signedIn()))
                .hasStatus(204);
        assertThat(Readers.<Boolean, RuntimeException>callAsService(() -> transaction.execute(_ -> exists(draft))))
                .isFalse();

        UUID withdrawn = bar.publish("Povučeno", Visibility.PUBLIC);
        put(our.bar(), withdrawn, Audience.READERS);
        bar.withdraw(withdrawn);
        assertThat(whoSees(withdrawn)).doesNotContain("Kotor", "Stara Pazova", "Ljubljana");
        assertThat(remove(our.bar(), withdrawn)).hasStatus(204);
        assertThat(whoSees(withdrawn)).isEmpty();
    }

    @Test
    void isTypedInAFormThatShowsAgainWhatHasToBeMended() throws Exception {
        UUID id = bar.publish("Praksa s kontaktom", Visibility.NETWORK);

        assertThat(page(our.kotor(), id)).bodyText().doesNotContain("Kontakt</h2>");
        assertThat(page(our.bar(), id)).bodyText().contains("Dodajte kontakt");
        assertThat(form(id, "tim(at)bar.example"))
                .hasStatus(422)
                .bodyText()
                .contains("tim(at)bar.example", "Upišite ispravnu e-adresu");
        assertThat(form(id, address)).hasStatus(302);
        assertThat(page(our.kotor(), id)).bodyText().contains(address).doesNotContain("Izmenite kontakt");
        assertThat(site.get()
                        .uri("/practices/{id}/contact", id)
                        .with(our.kotor().signedIn()))
                .hasStatus(403);
    }

    private Set<String> whoSees(UUID id) {
        Set<String> seeing = new LinkedHashSet<>();
        Map.of(
                        "Bar", our.bar(),
                        "the editor", our.barEditor(),
                        "Kotor", our.kotor(),
                        "Stara Pazova", our.staraPazova(),
                        "Ljubljana", our.ljubljana(),
                        "a guest", our.barGuest())
                .forEach((name, account) -> {
                    boolean row = Boolean.TRUE.equals(Readers.<Boolean, RuntimeException>call(
                            tenants.reader(account), () -> transaction.execute(_ -> exists(id))));
                    assertThat(page(account, id).getResponse().getStatus() == 200 && shows(page(account, id)))
                            .as("page for %s", name)
                            .isEqualTo(row);
                    assertThat(shows(site.get()
                                    .uri("/api/v1/practices/{id}/contact", id)
                                    .with(account.signedIn())
                                    .exchange()))
                            .as("API for %s", name)
                            .isEqualTo(row);
                    if (row) {
                        seeing.add(name);
                    }
                });
        return seeing;
    }

    private boolean shows(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).contains(address);
    }

    private boolean exists(UUID id) {
        return database.sql("select exists (select from practice_contact where practice_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private int changedInTheDatabase(Account account, UUID id) {
        return Readers.<Integer, RuntimeException>call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql("update practice_contact set name = 'X' where practice_id = :id")
                                        .param("id", id)
                                        .update()
                                + database.sql("delete from practice_contact where practice_id = :id")
                                        .param("id", id)
                                        .update()));
    }

    private boolean insertedInTheDatabase(Account account) throws Exception {
        UUID bare = bar.publish("Praksa bez kontakta", Visibility.PUBLIC);
        try {
            Readers.<Integer, RuntimeException>call(
                    tenants.reader(account),
                    () -> transaction.execute(
                            _ -> database.sql("insert into practice_contact values (?, 'X', '', '', 'READERS')")
                                    .param(bare)
                                    .update()));
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private MvcTestResult put(Account account, UUID id, Audience audience) {
        return site.put()
                .uri("/api/v1/practices/{id}/contact", id)
                .with(account.signedIn())
                .contentType(APPLICATION_JSON)
                .content("""
                        {"name": "Odjeljenje", "email": "%s", "telephone": "030 000 000", "audience": "%s"}""".formatted(address, audience))
                .exchange();
    }

    private MvcTestResult remove(Account account, UUID id) {
        return site.delete()
                .uri("/api/v1/practices/{id}/contact", id)
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult page(Account account, UUID id) {
        return site.get().uri("/practices/{id}", id).with(account.signedIn()).exchange();
    }

    private MvcTestResult form(UUID id, String email) {
        return site.post()
                .uri("/practices/{id}/contact", id)
                .with(our.bar().signedIn())
                .contentType(APPLICATION_FORM_URLENCODED)
                .params(MultiValueMap.fromSingleValue(
                        Map.of("name", "Odjeljenje", "email", email, "audience", "NETWORK")))
                .exchange();
    }
}
