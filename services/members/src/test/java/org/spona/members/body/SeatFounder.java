package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds bodies in which institutions without people have seats, as Bar's officer, and asks the institutions for their people. */
@TestComponent
public class SeatFounder {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/seat/[\\w-]{27})");
    private static final Duration SOON = Duration.ofSeconds(20);

    /**
     * A body with one seat that an institution holds.
     *
     * @param institution a light one: in the directory, with an address, without people
     * @param address at which it is written to
     */
    record Founded(UUID body, UUID seat, UUID institution, String address) {

        String page() {
            return "/bodies/" + body;
        }
    }

    private final MockMvcTester http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    SeatFounder(MockMvcTester http, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
    }

    Founded found(TwoNetworks our, String visibility) {
        UUID body = UUID.randomUUID();
        UUID seat = UUID.randomUUID();
        UUID institution = tenants.municipality("Centar za socijalni rad", "Центар за социјални рад", "ME");
        String address = "csr." + institution + "@bar.example";
        asService("update organisation set email = ? where id = ?", address, institution);
        assertThat(put(our.officer(), "/api/v1/bodies/" + body, """
                        {"name":"Operativni multisektorski tim","act":"Odluka 01-22/26","language":"sr-Latn","visibility":"%s","seats":[
                          {"id":"%s","institution":"Opština Bar","role":"CHAIR","voting":true},
                          {"id":"%s","institution":"Centar za socijalni rad","organisationId":"%s","voting":true}]}
                        """.formatted(
                                visibility, UUID.randomUUID(), seat, institution)))
                .hasStatusOk();
        assertThat(post(our.officer(), "/api/v1/bodies/" + body + "/found", "{}"))
                .hasStatusOk();
        return new Founded(body, seat, institution, address);
    }

    /** The institution no longer has a seat in the body. */
    void withoutSeat(TwoNetworks our, Founded founded) {
        assertThat(put(our.officer(), "/api/v1/bodies/" + founded.body(), """
                        {"name":"Operativni multisektorski tim","language":"sr-Latn","seats":[
                          {"id":"%s","institution":"Opština Bar","voting":true}]}
                        """.formatted(UUID.randomUUID())))
                .hasStatusOk();
    }

    /** Asks the institution as Bar's officer; the link that it gets. */
    String ask(TwoNetworks our, Founded founded) {
        assertThat(post(our.officer(), "/api/v1/bodies/" + founded.body() + "/seats/" + founded.seat() + "/ask", ""))
                .hasStatus(202);
        return newestLink(founded, 1);
    }

    /** The link of the newest of so many mails to the institution. */
    String newestLink(Founded founded, int mails) {
        await().atMost(SOON).until(() -> mails(founded).size() >= mails);
        Matcher link = LINK.matcher(mails(founded).getLast().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** All mails to the institution, oldest first. */
    List<Mails.Mail> mails(Founded founded) {
        return Mails.to(founded.address()).reversed();
    }

    MvcTestResult nameByLink(String link, UUID mandate, String kind, String email, String more) {
        return http.put()
                .uri("/api/v1" + link + "/mandates/" + mandate)
                .contentType(APPLICATION_JSON)
                .content("""
                        {"kind":"%s","givenName":"Direktorka","familyName":"Centra","email":"%s"%s}
                        """.formatted(kind, email, more))
                .exchange();
    }

    MvcTestResult get(Account account, String path) {
        return http.get().uri(path).with(account.signedIn()).exchange();
    }

    MvcTestResult put(Account account, String path, String json) {
        return http.put()
                .uri(path)
                .contentType(APPLICATION_JSON)
                .content(json)
                .with(account.signedIn())
                .exchange();
    }

    MvcTestResult post(Account account, String path, String json) {
        return http.post()
                .uri(path)
                .contentType(APPLICATION_JSON)
                .content(json)
                .with(account.signedIn())
                .exchange();
    }

    <T> T read(String sql, Class<T> type, Object... parameters) {
        return Readers.callAsService(() -> transaction.execute(
                _ -> database.sql(sql).params(parameters).query(type).single()));
    }

    void asService(String sql, Object... parameters) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(sql).params(parameters).update()));
    }
}
