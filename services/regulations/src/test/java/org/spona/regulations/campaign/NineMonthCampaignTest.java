package org.spona.regulations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.spona.regulations.notice.OrganisationContacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole campaign of nine months over the 167 municipalities of a network: 100 are aligned, 20 on their way, 47 say nothing. */
@RegulationsTest
class NineMonthCampaignTest {

    private static final int LENGTH = 270;
    private static final int MUNICIPALITIES = 167;
    private static final int EARLY = 40;
    private static final int ALIGNED = 100;
    private static final int HEARD = 120;

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SetAside setAside;
    private final Campaigns store;
    private final CampaignTable table;
    private final CampaignReading reading;
    private final OrganisationContacts contacts;
    private final CampaignMail mail;
    private final Notices notices;
    private final Acts acts;
    private final UUID obligation = UUID.randomUUID();
    private final Account editor;
    private final List<Account> officers;
    private UUID campaign = UUID.randomUUID();

    @Autowired
    NineMonthCampaignTest(
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            SetAside setAside,
            Campaigns store,
            CampaignTable table,
            CampaignReading reading,
            OrganisationContacts contacts,
            CampaignMail mail,
            Notices notices,
            Acts acts) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.setAside = setAside;
        this.store = store;
        this.table = table;
        this.reading = reading;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
        this.acts = acts;
        UUID network = tenants.network("Mreža svih opština", "RS", tenants.region("Jugoistočna Evropa"));
        UUID association = tenants.municipality("Savez", "Савез", "RS");
        this.editor = tenants.account(association, network, Role.EDITOR);
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_organisation set kind = 'ASSOCIATION' where id = ?")
                        .param(association)
                        .update()));
        this.officers = IntStream.range(0, MUNICIPALITIES)
                .mapToObj(place -> tenants.account(
                        tenants.municipality("Opština " + place, "Општина " + place, "RS"), network, Role.OFFICER))
                .toList();
    }

    @BeforeEach
    void start() throws Exception {
        acts.publishOverdue(editor, obligation, UUID.randomUUID());
        campaign = new CampaignActs(acts).running(editor, "Statuti usklađeni sa zakonom", LENGTH, obligation);
    }

    @Test
    void tellsEachStepOnceRemindsTheSilentAloneAndShowsWhoIsWhere() throws Exception {
        String silent = tenants.address(officers.getLast(), "sr-Latn");
        String aligned = tenants.address(officers.getFirst(), "sr-Latn");
        apply(0, EARLY, "APPLIED");
        daysBefore(31);
        assertThat(told()).isEmpty();
        // Several workers, and the same day again: nobody is told twice.
        daysBefore(30);
        daysBefore(30);
        daysBefore(28);
        assertThat(told()).isEqualTo(Map.of(30, MUNICIPALITIES - EARLY));

        apply(EARLY, ALIGNED, "APPLIED");
        apply(ALIGNED, HEARD, "IN_PROGRESS");
        remindsTheSilentAlone(silent, aligned);
        for (int days : new int[] {14, 10, 7, 2, 1, 0, -1, -1, -7, -60}) {
            daysBefore(days);
        }

        int late = MUNICIPALITIES - ALIGNED;
        assertThat(told()).isEqualTo(Map.of(30, MUNICIPALITIES - EARLY, 14, late, 7, late, 1, late, -1, late));
        assertThat(Mails.to(aligned)).isEmpty();
        showsWhoIsWhere();
        isFoundAndKeptInItsHistory();
    }

    private void remindsTheSilentAlone(String silent, String aligned) throws Exception {
        acts.see(editor, CampaignActs.API + campaign + "/silent")
                .andExpect(jsonPath("$", hasSize(MUNICIPALITIES - HEARD)));
        String reminded = body(acts.act(editor, CampaignActs.API + campaign + "/remind"));
        assertThat(JsonPath.<List<String>>read(reminded, "$.organisations"))
                .contains(officers.getLast().organisationId().toString())
                .doesNotContain(officers.getFirst().organisationId().toString());
        assertThat(Mails.awaitedBy(silent).text()).contains("još ništa nije upisala");
        assertThat(Mails.to(aligned)).isEmpty();
    }

    private void showsWhoIsWhere() throws Exception {
        acts.see(editor, CampaignActs.API + campaign + "/table")
                .andExpect(jsonPath("$.totals.APPLIED").value(ALIGNED))
                .andExpect(jsonPath("$.totals.LATE").value(MUNICIPALITIES - ALIGNED))
                .andExpect(jsonPath("$.whole.silent").value(MUNICIPALITIES - HEARD))
                .andExpect(jsonPath("$.lines.total").value(MUNICIPALITIES));
        acts.see(editor, CampaignActs.API + campaign + "/trend")
                .andExpect(jsonPath("$.points[-1].applied").value(ALIGNED))
                .andExpect(jsonPath("$.points[-1].asked").value(MUNICIPALITIES));
        acts.see(editor, CampaignActs.PAGES + campaign)
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Opština 0: primenjeno</title>"),
                                containsString("<title>Opština 166: kasni</title>"),
                                containsString("<polyline"))));
        acts.see(editor, CampaignActs.PAGES + campaign + "/map")
                .andExpect(content().string(containsString("Opština 166")));
        String export = body(acts.see(editor, CampaignActs.PAGES + campaign + "/export.csv"));
        assertThat(export.lines().filter(line -> line.contains("\"primenjeno\"")))
                .hasSize(ALIGNED);
        assertThat(export.lines().filter(line -> line.contains("\"kasni\""))).hasSize(MUNICIPALITIES - ALIGNED);
    }

    private void isFoundAndKeptInItsHistory() throws Exception {
        acts.act(editor, CampaignActs.API + campaign + "/close").andExpect(status().isOk());
        acts.see(editor, CampaignActs.API + campaign + "/history")
                .andExpect(jsonPath("$.total").value(3));
        acts.see(editor, CampaignActs.PAGES + campaign + "/history").andExpect(status().isOk());
        acts.see(editor, CampaignActs.PAGES + campaign)
                .andExpect(content().string(containsString(CampaignActs.PAGES + campaign + "/links")));
        acts.see(officers.getFirst(), CampaignActs.API + campaign + "/history").andExpect(status().isForbidden());
    }

    private void apply(int from, int to, String status) throws Exception {
        for (Account officer : officers.subList(from, to)) {
            acts.apply(officer, obligation, status, "Odluka je doneta.").andExpect(status().isOk());
        }
    }

    /** Works as the service does so many days before the closing day. */
    private void daysBefore(int days) {
        var ladder = new CampaignLadder(
                database,
                store,
                table,
                reading,
                contacts,
                mail,
                notices,
                Clock.offset(Clock.systemUTC(), Duration.ofDays((long) LENGTH - days)),
                ZoneId.of("UTC"),
                transaction,
                setAside);
        Readers.runAsService(() -> {
            while (ladder.tellNext()) {
                // until none is left
            }
        });
    }

    /** How many organisations were told each step. */
    private Map<Integer, Integer> told() {
        return Readers.callAsService(() -> transaction.execute(_ -> database
                .sql("select days, count(*)::integer as many from campaign_notice where campaign_id = ? group by days")
                .param(campaign)
                .query((row, _) -> Map.entry(row.getInt("days"), row.getInt("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
