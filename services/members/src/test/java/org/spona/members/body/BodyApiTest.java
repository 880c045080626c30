package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class BodyApiTest {

    private final MockMvcTester http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;
    private final UUID id = UUID.randomUUID();
    private final UUID municipality = UUID.randomUUID();
    private final UUID police = UUID.randomUUID();
    private final UUID secretariat = UUID.randomUUID();
    private final String address = "/api/v1/bodies/" + id;

    @Autowired
    BodyApiTest(
            MockMvcTester http,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void isPreparedFoundedAndKnownAsFarAsItIsShared() {
        assertThat(put(our.officer(), address, body("PRIVATE"))).hasStatusOk();
        assertThat(get(our.coordinator(), address)).hasStatus(404);
        assertThat(post(our.officer(), address + "/found", "{}")).hasStatusOk();

        assertThat(get(our.officer(), address))
                .bodyJson()
                .extractingPath("$.seats[*].institution")
                .asArray()
                .containsExactly("Opština Bar", "Policija", "Sekretarijat");
        assertThat(get(our.coordinator(), address)).hasStatus(404);
        assertThat(get(our.stranger(), address)).hasStatus(404);

        assertThat(put(our.officer(), address, body("NETWORK"))).hasStatusOk();

        assertThat(get(our.coordinator(), address)).hasStatusOk();
        assertThat(get(our.stranger(), address)).hasStatus(404);
        assertThat(put(our.coordinator(), address, body("NETWORK"))).hasStatus(403);
        assertThat(post(our.coordinator(), address + "/end", "{}")).hasStatus(403);
    }

    @Test
    void isReadByWhoHoldsAMandateForAsLongAsItLasts() {
        found("PRIVATE");
        Account delegate = tenants.account(our.strangers(), our.stranger().networkId(), Role.GUEST);
        UUID mandate = UUID.randomUUID();

        assertThat(get(delegate, address)).hasStatus(404);
        assertThat(name(our.officer(), police, mandate, delegate, "DELEGATE")).hasStatusOk();
        assertThat(get(delegate, address))
                .bodyJson()
                .extractingPath("$.seats[1].mandates[0].name")
                .isEqualTo("Komandir Stanice");
        assertThat(name(delegate, police, UUID.randomUUID(), our.guest(), "DEPUTY"))
                .as("a delegate names nobody")
                .hasStatus(403);

        assertThat(post(our.officer(), address + "/mandates/" + mandate + "/end", "{}"))
                .hasStatusOk();

        assertThat(get(delegate, address)).hasStatus(404);
    }

    @Test
    void isRunByItsSecretaryWhereverSheWorks() {
        found("PRIVATE");
        Account secretary = tenants.account(our.kotor(), our.officer().networkId(), Role.OFFICER);
        assertThat(name(secretary, police, UUID.randomUUID(), our.guest(), "DELEGATE"))
                .hasStatus(404);

        assertThat(name(our.officer(), secretariat, UUID.randomUUID(), secretary, "DELEGATE"))
                .hasStatusOk();

        assertThat(name(secretary, police, UUID.randomUUID(), our.guest(), "DELEGATE"))
                .hasStatusOk();
        assertThat(put(secretary, address, body("PUBLIC"))).hasStatus(403);
        assertThat(post(secretary, address + "/end", "{}")).hasStatus(403);
    }

    @Test
    void namesSomebodyWithoutAnAccountAndTellsHer() {
        found("PRIVATE");
        String email = "komandir-" + id + "@policija.example";

        assertThat(name(our.officer(), police, UUID.randomUUID(), email, "DELEGATE"))
                .hasStatusOk();

        assertThat(Mails.awaitedBy(email).text()).contains("Policija", "/bodies/" + id);
    }

    @Test
    void showsItsCompositionOnAnyDay() {
        found("PRIVATE");
        UUID mandate = UUID.randomUUID();
        name(our.officer(), police, mandate, our.guest(), "DELEGATE");

        assertThat(get(our.officer(), address + "?on=2020-01-01"))
                .bodyJson()
                .extractingPath("$.seats")
                .asArray()
                .isEmpty();
        assertThat(get(our.officer(), address + "?on=2999-01-01"))
                .bodyJson()
                .extractingPath("$.seats[1].mandates")
                .asArray()
                .hasSize(1);
    }

    @Test
    void keepsOneDelegateAtATimeInTheDatabaseToo() {
        found("PRIVATE");
        name(our.officer(), police, UUID.randomUUID(), our.guest(), "DELEGATE");
        name(our.officer(), police, UUID.randomUUID(), our.coordinator(), "DELEGATE");

        assertThat(Readers.<List<Integer>, RuntimeException>callAsService(() -> transaction.execute(_ ->
                        database.sql("""
                                select count(*) filter (where valid_until is null)::int from seat_mandate where seat_id = ?
                                """).param(police).query(Integer.class).list())))
                .containsExactly(1);
        assertThat(catchThrowable(() -> Readers.runAsService(() -> transaction.executeWithoutResult(
                        _ -> database.sql("update seat_mandate set valid_until = null where seat_id = ?")
                                .param(police)
                                .update()))))
                .as("two who hold it at the same time")
                .isNotNull();
    }

    @Test
    void saysWhatIsWrongWithAMandate() {
        found("PRIVATE");

        assertThat(put(our.officer(), address + "/seats/" + police + "/mandates/" + UUID.randomUUID(), """
                        {"givenName":"","familyName":"Stanice","email":"to nije adresa","from":"2026-03-02","until":"2026-03-01"}
                        """))
                .hasStatus(422)
                .bodyText()
                .contains("givenName", "email");
    }

    private void found(String visibility) {
        assertThat(put(our.officer(), address, body(visibility))).hasStatusOk();
        assertThat(post(our.officer(), address + "/found", "{}")).hasStatusOk();
    }

    private String body(String visibility) {
        return """
                {"name":"Operativni multisektorski tim","kind":"TEAM","language":"sr-Latn","visibility":"%s","seats":[
                  {"id":"%s","institution":"Opština Bar","role":"CHAIR","voting":true},
                  {"id":"%s","institution":"Policija","role":"MEMBER","voting":true},
                  {"id":"%s","institution":"Sekretarijat","role":"SECRETARY","voting":false}]}
                """.formatted(visibility, municipality, police, secretariat);
    }

    private MvcTestResult name(Account by, UUID seat, UUID mandate, Account delegate, String kind) {
        String email = Readers.callAsService(
                () -> transaction.execute(_ -> database.sql("select email from person where id = ?")
                        .param(delegate.personId())
                        .query(String.class)
                        .single()));
        return name(by, seat, mandate, email, kind);
    }

    private MvcTestResult name(Account by, UUID seat, UUID mandate, String email, String kind) {
        return put(by, address + "/seats/" + seat + "/mandates/" + mandate, """
                {"kind":"%s","givenName":"Komandir","familyName":"Stanice","email":"%s"}
                """.formatted(kind, email));
    }

    private MvcTestResult get(Account account, String path) {
        return http.get().uri(path).with(account.signedIn()).exchange();
    }

    private MvcTestResult put(Account account, String path, String json) {
        return http.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult post(Account account, String path, String json) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(account.signedIn())
                .exchange();
    }
}
