package org.spona.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft of a report or plan can be discarded by who runs the body. */
@EventsTest
class ReportDraftTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoTenants our;
    private final UUID body;
    private final String report;
    private final String page;

    @Autowired
    ReportDraftTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoTenants our) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        tenants.mandate(
                tenants.seat(body, our.ljubljana().organisationId(), SeatRole.MEMBER),
                our.ljubljana().personId());
        this.report = "/api/v1/bodies/" + body + "/reports/2026";
        this.page = "/bodies/" + body + "/reports/2026";
    }

    @BeforeEach
    void write() {
        assertThat(convener.put(report, our.bar(), """
                        {"introduction": "Godina je bila mirna.", "language": "sr-Latn", "visibility": "NETWORK"}""")).hasStatusOk();
    }

    @Test
    void isDiscardedOnceThatWasAskedAndCanBeBegunAnew() {
        assertThat(see(page, our.bar())).bodyText().contains(page + "/discard");
        assertThat(see(page, our.ljubljana())).hasStatusOk().bodyText().doesNotContain("/discard");
        assertThat(see(page + "/discard", our.bar()))
                .hasStatusOk()
                .bodyText()
                .contains("Odbaciti nacrt?", "btn-danger", "action=\"" + page + "/discard\"");
        assertThat(see(page + "/discard", our.ljubljana()))
                .as("who sits there and does not run it")
                .hasStatus(403);
        assertThat(post(our.kotor())).hasStatus(404);

        assertThat(post(our.bar())).hasRedirectedUrl("/bodies/" + body + "/reports");

        assertThat(see(page, our.bar())).hasStatus(404);
        assertThat(see("/bodies/" + body + "/reports", our.bar())).bodyText().doesNotContain("href=\"" + page + "\"");
        write();
        assertThat(see(page, our.bar())).hasStatusOk();
    }

    @Test
    void isDiscardedByTheApiByWhoRunsTheBodyNow() {
        assertThat(convener.delete(report, our.ljubljana())).hasStatus(403);
        for (Account other : List.of(our.kotor(), our.staraPazova(), our.barGuest())) {
            assertThat(convener.delete(report, other)).hasStatus(404);
        }
        assertThat(convener.delete(report, our.bar())).hasStatus(204);
        assertThat(convener.delete(report, our.bar())).hasStatus(404);

        write();
        tenants.endMandates(body, our.bar().personId());
        assertThat(convener.delete(report, our.bar()))
                .as("of the founder, and no more its chair")
                .hasStatus(403);
        tenants.endMandates(body, our.ljubljana().personId());
        assertThat(convener.delete(report, our.ljubljana())).hasStatus(404);
    }

    @Test
    void isNotDeletedPastTheApplicationByAnotherTenant() {
        assertThat(Readers.<Integer, RuntimeException>call(
                        tenants.reader(our.kotor()),
                        () -> transaction.execute(
                                _ -> database.sql("delete from body_report").update())))
                .isZero();
        assertThat(see(page, our.bar())).hasStatusOk();
    }

    private MvcTestResult see(String address, Account account) {
        return site.get().uri(address).with(account.signedIn()).exchange();
    }

    private MvcTestResult post(Account account) {
        return site.post().uri(page + "/discard").with(account.signedIn()).exchange();
    }
}
