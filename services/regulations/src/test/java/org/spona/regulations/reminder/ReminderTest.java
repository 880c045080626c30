package org.spona.regulations.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Bar and Kotor are late with one thing and silent of another; the association has nobody but the editor who reminds. */
@RegulationsTest
class ReminderTest {

    /** Days are shown as they are where the readers live. */
    private static final ZoneId OF_READERS = ZoneId.of("Europe/Belgrade");

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Acts acts;
    private final TwoTenants our;
    private final UUID overdue = UUID.randomUUID();
    private final UUID undated = UUID.randomUUID();
    private UUID update = UUID.randomUUID();
    private String bar = "";
    private String kotor = "";

    @Autowired
    ReminderTest(Tenants tenants, JdbcClient database, TransactionTemplate transaction, Acts acts, TwoTenants our) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.acts = acts;
        this.our = our;
    }

    @BeforeEach
    void publish() throws Exception {
        update = acts.publishOverdue(our.barEditor(), overdue, undated);
        bar = tenants.address(our.bar(), "sr-Latn");
        kotor = tenants.address(our.kotor(), "sr-Cyrl");
    }

    @Test
    void asksOnceAndWritesToThoseWhoAreLateInTheirScript() throws Exception {
        acts.see(our.barEditor(), "/regulations/obligations/" + overdue + "/remind")
                .andExpect(content()
                        .string(allOf(
                                containsString("Podsetnik dobijaju 2 osobe iz 2 organizacije: Bar, Kotor."),
                                containsString("1 organizacija nema nikoga kome možemo da pišemo."))));
        acts.act(our.barEditor(), "/regulations/obligations/" + overdue + "/remind")
                .andExpect(redirectedUrl(
                        "/regulations/overview?networkId=" + our.barEditor().networkId() + "&updateId=" + update));

        Mails.Mail latin = Mails.awaitedBy(bar);
        assertThat(latin.subject()).isEqualTo("Podsetnik: Pomoć u kući");
        assertThat(latin.text())
                .contains("Rok je prošao, a organizacija Bar nije upisala da je ovo primenila:", "korak 1 (rok: ")
                .contains("/regulations/obligations/" + overdue)
                .contains("/regulations/notices/");
        assertThat(Mails.awaitedBy(kotor).text()).contains("Рок је прошао, а организација Котор");
        acts.see(our.barEditor(), "/regulations/overview").andExpect(content().string(containsString("podsećeno")));
        acts.see(our.barEditor(), "/api/v1/obligations/overview?sort=name")
                .andExpect(
                        jsonPath("$.rows[0].reminded['%s']".formatted(overdue)).isNotEmpty())
                .andExpect(
                        jsonPath("$.rows[0].reminded['%s']".formatted(undated)).doesNotExist());
        acts.see(our.barEditor(), "/regulations/overview/export.csv")
                .andExpect(content().string(containsString("\"" + LocalDate.now(OF_READERS) + "\"\r\n")));
    }

    @Test
    void leavesOutWhoHasSaidSomethingAndWhoWasRemindedLately() throws Exception {
        acts.apply(our.bar(), undated, "IN_PROGRESS", "").andExpect(status().isOk());

        acts.act(our.barEditor(), "/api/v1/obligations/" + undated + "/remind")
                .andExpect(jsonPath("$.organisations")
                        .value(containsInAnyOrder(our.kotor().organisationId().toString())))
                .andExpect(jsonPath("$.people").value(1))
                .andExpect(jsonPath("$.unreached").value(1));
        assertThat(Mails.awaitedBy(kotor).text()).contains("Организација Котор још није уписала докле је стигла");
        acts.act(our.barEditor(), "/api/v1/obligations/" + undated + "/remind")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("nobody-to-remind"));
        acts.see(our.barEditor(), "/regulations/obligations/" + undated + "/remind")
                .andExpect(redirectedUrl("/regulations/obligations/" + undated));

        remindedDaysAgo(4);
        acts.act(our.barEditor(), "/api/v1/obligations/" + undated + "/remind").andExpect(status().isOk());
        assertThat(Mails.to(bar)).isEmpty();
    }

    @Test
    void isForStaffOfTheNetworkOnly() throws Exception {
        for (Account other : new Account[] {our.bar(), our.kotor()}) {
            acts.act(other, "/api/v1/obligations/" + overdue + "/remind").andExpect(status().isForbidden());
            acts.see(other, "/regulations/obligations/" + overdue + "/remind").andExpect(status().isForbidden());
        }
        for (Account other : new Account[] {our.barGuest(), our.staraPazova()}) {
            acts.act(other, "/api/v1/obligations/" + overdue + "/remind").andExpect(status().isNotFound());
        }
        acts.act(our.barEditor(), "/api/v1/obligations/" + overdue + "/remind").andExpect(status().isOk());

        assertThat(reminders(our.barEditor())).isPositive();
        for (Account other : new Account[] {our.bar(), our.staraPazova(), our.ljubljana()}) {
            assertThat(reminders(other)).isZero();
        }
    }

    private void remindedDaysAgo(int days) {
        Readers.call(
                tenants.reader(our.barEditor()),
                () -> transaction.execute(
                        _ -> database.sql("update reminder set reminded_at = reminded_at - make_interval(days => ?)")
                                .param(days)
                                .update()));
    }

    private long reminders(Account account) {
        Long count = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from reminder")
                        .query(Long.class)
                        .single()));
        return count == null ? -1 : count;
    }
}
