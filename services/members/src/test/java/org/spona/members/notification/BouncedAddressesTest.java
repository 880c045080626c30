package org.spona.members.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class BouncedAddressesTest {

    private final MockMvcTester http;
    private final Tenants tenants;
    private final NotificationList list;
    private final BouncedAddresses bounces;
    private final Telling telling;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;

    @Autowired
    BouncedAddressesTest(
            MockMvcTester http,
            Tenants tenants,
            NotificationList list,
            BouncedAddresses bounces,
            Telling telling,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.list = list;
        this.bounces = bounces;
        this.telling = telling;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void stopsTheMailsAndShowsTheCoordinatorThatTheyComeBack() {
        String address = our.officer().personId() + "@bar.invalid";
        asService(
                "update person set email = ? where id = ?",
                address,
                our.officer().personId());

        tell("Prvo");
        await().untilAsserted(() -> assertThat(count("select count(*) from bounced_address where address = ?", address))
                .isOne());
        assertThat(http.get()
                        .uri("/memberships")
                        .header("Accept-Language", "sr-Latn")
                        .with(our.coordinator().signedIn()))
                .bodyText()
                .containsOnlyOnce("pošta se vraća");

        tell("Drugo");
        await().untilAsserted(() -> assertThat(Readers.call(tenants.reader(our.officer()), list::unread))
                .isEqualTo(2));
        assertThat(count("select count(*) from notice where address = ?", address))
                .isOne();
    }

    @Test
    void restsAfterAReportAsAfterARefusal() {
        var address = new EmailAddress("sluzbenica-" + our.officer().personId() + "@bar.example");
        asService(
                "update person set email = ? where id = ?",
                address.value(),
                our.officer().personId());
        Readers.runAsService(() -> bounces.comeBack(address, "5.1.1"));
        Readers.runAsService(() -> bounces.comeBack(address, "5.2.1"));

        tell("Prvo");
        await().untilAsserted(() -> assertThat(Readers.call(tenants.reader(our.officer()), list::unread))
                .isOne());

        assertThat(count("select count(*) from notice where address = ?", address.value()))
                .isZero();
        assertThat(count("select count(*) from bounced_address where code = '5.2.1' and address = ?", address.value()))
                .isOne();
    }

    private void tell(String text) {
        var practice = telling.practice(UUID.randomUUID(), 1, our.officer(), Visibility.NETWORK, "Praksa");
        telling.announce(practice);
        telling.tell(Telling.notification(
                NotificationKind.RESPONSE,
                practice.key(),
                text,
                Addressee.person(our.officer().personId())));
    }

    private void asService(String sql, Object... parameters) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(sql).params(parameters).update()));
    }

    private long count(String sql, String address) {
        return Readers.callAsService(() -> transaction.execute(
                _ -> database.sql(sql).param(address).query(Long.class).single()));
    }
}
