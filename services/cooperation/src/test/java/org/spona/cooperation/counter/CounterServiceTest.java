package org.spona.cooperation.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A counter from its draft to an edition, and who sees which number of it. */
@CooperationTest
class CounterServiceTest {

    private final Scripts scripts;
    private final TwoTenants our;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    CounterServiceTest(
            Scripts scripts, TwoTenants our, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.scripts = scripts;
        this.our = our;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void isPublishedOnceWithoutItsSmallNumbers() throws Exception {
        UUID counter = Counting.open(scripts, our.barEditor(), "NETWORK");
        Counting.say(scripts, our.bar(), counter, "2025", "3", "31", "12", "17").andExpect(status().isOk());
        Counting.say(scripts, our.kotor(), counter, "2025", "9", "20", "13", "14")
                .andExpect(status().isOk());
        scripts.see(our.barEditor(), Counting.API + counter + "/figures")
                .andExpect(jsonPath("$.length()").value(0));

        scripts.act(our.bar(), Counting.API + counter + "/editions/2025").andExpect(status().isForbidden());
        scripts.act(our.barEditor(), Counting.API + counter + "/editions/2099")
                .andExpect(jsonPath("$.type").value(containsString("counter-not-over")));
        scripts.act(our.barEditor(), Counting.API + counter + "/editions/2024")
                .andExpect(jsonPath("$.type").value(containsString("counter-nobody")));
        scripts.act(our.barEditor(), Counting.API + counter + "/editions/2025").andExpect(status().isNoContent());
        scripts.act(our.barEditor(), Counting.API + counter + "/editions/2025")
                .andExpect(jsonPath("$.type").value(containsString("counter-published")));
        Counting.say(scripts, our.bar(), counter, "2025", "4")
                .andExpect(jsonPath("$.type").value(containsString("counter-published")));

        String bar = "&organisation=" + our.bar().organisationId();
        scripts.see(our.kotor(), Counting.API + counter + "/figures?value=0:0&value=1:0" + bar)
                .andExpect(jsonPath("$[0].figure.number").doesNotExist())
                .andExpect(jsonPath("$[0].figure.small").value(true));
        scripts.see(our.kotor(), "/counters/" + counter + "?value=0:0").andExpect(status().isOk());
        scripts.see(our.kotor(), "/counters/" + counter + "/export.csv?by=0").andExpect(status().isOk());
        scripts.see(our.kotor(), "/counters/" + counter + "/export.xlsx").andExpect(status().isOk());
        scripts.announces(Findable.TOPIC, counter, "org.spona.findable.announced");
    }

    @Test
    void showsWhatWasEnteredToItsOrganisationAlone() throws Exception {
        UUID counter = Counting.open(scripts, our.barEditor(), "NETWORK");
        Counting.say(scripts, our.bar(), counter, "2025", "3", "31", "12", "17").andExpect(status().isOk());

        scripts.see(our.bar(), Counting.API + counter + "/numbers")
                .andExpect(jsonPath("$[0].numbers[0]").value(3));
        scripts.see(our.kotor(), Counting.API + counter + "/numbers")
                .andExpect(jsonPath("$.length()").value(0));
        for (Account other :
                List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(rows(other, "select count(*) from counter_number")).isZero();
            assertThat(rows(other, "select count(*) from counter_cell")).isZero();
        }
        assertThat(rows(our.barEditor(), "select count(*) from counter_report")).isPositive();
        assertThat(rows(our.kotor(), "select count(*) from counter_report")).isZero();
    }

    @Test
    void isFilledInAndPublishedByPage() throws Exception {
        UUID counter = Counting.open(scripts, our.barEditor(), "NETWORK");

        scripts.see(our.bar(), "/counters/" + counter + "/numbers").andExpect(status().isOk());
        scripts.see(our.bar(), "/counters/" + counter + "/numbers/2025")
                .andExpect(content().string(containsString("devojčice, do 6")));
        scripts.form(our.bar(), "/counters/" + counter + "/numbers/2025", "cells[0]", "oko 20")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bez „oko”")));
        scripts.form(our.bar(), "/counters/" + counter + "/numbers/2025", "cells[0]", "7", "cells[1]", "1.234")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.barEditor(), "/counters/" + counter + "/editions").andExpect(status().isOk());
        scripts.see(our.barEditor(), "/counters/" + counter + "/editions/2025").andExpect(status().isOk());
        scripts.form(our.barEditor(), "/counters/" + counter + "/editions/2025").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/counters/" + counter)
                .andExpect(content().string(not(containsString("1241"))))
                .andExpect(content().string(containsString("najmanje")));
        scripts.see(our.bar(), "/counters").andExpect(status().isOk());
        scripts.see(our.barEditor(), "/counters/" + counter + "/edit").andExpect(status().isOk());
    }

    @Test
    void showsAnotherTenantNothing() throws Exception {
        UUID counter = Counting.open(scripts, our.barEditor(), "NETWORK");

        for (Account other : List.of(our.staraPazova(), our.ljubljana(), our.barGuest())) {
            for (String path : List.of(
                    "/counters/" + counter,
                    "/counters/" + counter + "/export.csv",
                    Counting.API + counter,
                    Counting.API + counter + "/figures",
                    Counting.API + counter + "/editions")) {
                scripts.see(other, path).andExpect(status().isNotFound());
            }
        }
    }

    private long rows(Account account, String count) {
        Long rows = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql(count).query(Long.class).single()));
        return rows == null ? -1 : rows;
    }
}
