package org.spona.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.PublicPage;
import org.spona.platform.test.RowSecurity;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path by which an update, its obligations and what is said of them can be read, walked as everybody of two tenants. */
@RegulationsTest
class IsolationTest {

    private static final String EVIDENCE = "dokazano";

    private final MockMvc http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Acts acts;
    private final TwoTenants our;
    private UUID regulation = UUID.randomUUID();
    private UUID update = UUID.randomUUID();
    private final UUID obligation = UUID.randomUUID();
    private String word = "";

    @Autowired
    IsolationTest(
            MockMvc http,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            Acts acts,
            TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.acts = acts;
        this.our = our;
    }

    @BeforeEach
    void register() throws Exception {
        word = "Promena" + UUID.randomUUID().toString().substring(0, 8);
        regulation = acts.regulation(our.barEditor(), "Zakon");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void showsAPublishedUpdateToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        update = acts.publish(our.barEditor(), written(visibility));
        var ownership =
                new Ownership(our.barEditor().organisationId(), our.barEditor().networkId(), visibility);

        var softly = new SoftAssertions();
        for (var account : our.everybody().entrySet()) {
            boolean reads = tenants.reader(account.getValue()).reads(ownership);
            softly.assertThat(pathsThatShow(word, account.getValue()))
                    .as("%s, %s", account.getKey(), visibility)
                    .containsAll(
                            reads
                                    ? List.of(
                                            "page",
                                            "list",
                                            "list CSV",
                                            "of regulation",
                                            "new",
                                            "obligation",
                                            "API",
                                            "API list",
                                            "API obligation",
                                            "rows")
                                    : List.of())
                    .allMatch(_ -> reads);
        }
        softly.assertAll();
    }

    @Test
    void showsADraftToItsStaffOnly() throws Exception {
        update = UUID.randomUUID();
        acts.send(our.barEditor(), "/api/v1/updates/" + update, written(Visibility.PUBLIC));

        for (Account other : List.of(our.bar(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(pathsThatShow(word, other)).isEmpty();
        }
        assertThat(pathsThatShow(word, our.barEditor())).contains("page", "edit", "publish", "list", "API", "rows");
    }

    @Test
    void asksOnlyWhomItIsAddressedTo() throws Exception {
        update = acts.publish(our.barEditor(), written(Visibility.PUBLIC));

        assertThat(pathsThatShow(word, our.bar())).contains("mine", "mine CSV", "API mine");
        assertThat(pathsThatShow(word, our.kotor())).contains("mine", "mine CSV", "API mine");
        for (Account other : List.of(our.staraPazova(), our.ljubljana())) {
            assertThat(pathsThatShow(word, other)).doesNotContain("mine", "mine CSV", "API mine");
        }
    }

    @Test
    void tellsHowAnOrganisationStandsToItselfAndToItsStaff() throws Exception {
        update = acts.publish(our.barEditor(), written(Visibility.PUBLIC));

        for (Account knowing : List.of(our.bar(), our.barEditor())) {
            assertThat(pathsThatShow(word, knowing)).contains("of", "of CSV", "API of");
        }
        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(pathsThatShow(word, other)).doesNotContain("of", "of CSV", "API of");
        }
    }

    @Test
    void tellsWhatAnOrganisationSaysToItselfAndToItsStaff() throws Exception {
        update = acts.publish(our.barEditor(), written(Visibility.PUBLIC));
        acts.apply(our.bar(), obligation, "APPLIED", EVIDENCE);

        assertThat(pathsThatShow(EVIDENCE, our.bar())).contains("obligation", "API applications", "evidence rows");
        assertThat(pathsThatShow(EVIDENCE, our.barEditor())).contains("evidence", "API applications", "evidence rows");
        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(pathsThatShow(EVIDENCE, other)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void showsSomebodyWithoutAnAccountWhatIsPublic(Visibility visibility) throws Exception {
        update = acts.publish(our.barEditor(), written(visibility));

        List<String> showing = new ArrayList<>();
        for (var path : paths().entrySet()) {
            var answer = http.perform(get(path.getValue())).andReturn().getResponse();
            if (answer.getContentAsString(StandardCharsets.UTF_8).contains(word)) {
                showing.add(path.getKey());
            }
        }
        assertThat(showing)
                .containsExactlyInAnyOrderElementsOf(
                        visibility == Visibility.PUBLIC
                                ? List.of("page", "list", "of regulation", "API", "API obligation")
                                : List.of());
        assertThat(Readers.<Long, RuntimeException>callAsVisitor(() ->
                        transaction.execute(_ -> database.sql("select count(*) from obligation where update_id = ?")
                                .param(update)
                                .query(Long.class)
                                .single())))
                .isEqualTo(visibility == Visibility.PUBLIC ? 1 : 0);
    }

    @Test
    void tellsSearchEnginesWhatAPublicUpdateIsAbout() throws Exception {
        update = acts.publish(our.barEditor(), written(Visibility.PUBLIC));

        var told = PublicPage.jsonLd(http.perform(get("/regulations/updates/" + update))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(told.path("@type").asString()).isEqualTo("Article");
        assertThat(told.path("headline").asString()).isEqualTo(word);
    }

    @Test
    void letsNobodyButStaffWritePastThePolicies() {
        assertThat(changedBy(our.staraPazova())).isZero();
        assertThat(changedBy(our.bar())).isZero();
        assertThat(changedBy(our.barEditor())).isOne();
    }

    private int changedBy(Account account) {
        Integer changed = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql("update regulation set title = 'x'").update()));
        return changed == null ? -1 : changed;
    }

    @Test
    void protectsEveryTableOfPeopleAndOrganisations() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }

    private String written(Visibility visibility) {
        return Acts.update(
                regulation,
                word,
                visibility.name(),
                new UUID[] {obligation},
                LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
    }

    private Map<String, String> paths() {
        return Map.ofEntries(
                Map.entry("page", "/regulations/updates/" + update),
                Map.entry("edit", "/regulations/updates/" + update + "/edit"),
                Map.entry("publish", "/regulations/updates/" + update + "/publish"),
                Map.entry("link", "/regulations/updates/" + update + "/links"),
                Map.entry("evidence link", "/regulations/obligations/" + obligation + "/links"),
                Map.entry("withdraw", "/regulations/updates/" + update + "/withdraw"),
                Map.entry("list", "/regulations?size=100"),
                Map.entry("list CSV", "/regulations/export.csv"),
                Map.entry("mine CSV", "/regulations/obligations/export.csv"),
                Map.entry("of CSV", "/regulations/of/" + our.bar().organisationId() + "/export.csv"),
                Map.entry("of regulation", "/regulations/" + regulation),
                Map.entry("new", "/regulations/blocks/new"),
                Map.entry("mine", "/regulations/obligations?size=100"),
                Map.entry("obligation", "/regulations/obligations/" + obligation),
                Map.entry("of", "/regulations/of/" + our.bar().organisationId()),
                Map.entry("overview", "/regulations/overview"),
                Map.entry("evidence", "/regulations/overview/" + our.bar().organisationId()),
                Map.entry("CSV", "/regulations/overview/export.csv"),
                Map.entry("remind", "/regulations/obligations/" + obligation + "/remind"),
                Map.entry("API", "/api/v1/updates/" + update),
                Map.entry("API list", "/api/v1/updates?size=100"),
                Map.entry("API mine", "/api/v1/obligations?size=100"),
                Map.entry("API of", "/api/v1/obligations/of/" + our.bar().organisationId()),
                Map.entry("API obligation", "/api/v1/obligations/" + obligation),
                Map.entry("API applications", "/api/v1/obligations/" + obligation + "/applications"));
    }

    /** The paths that show an account this text; steps count when there is a page at all. */
    private List<String> pathsThatShow(String text, Account account) throws Exception {
        List<String> showing = new ArrayList<>();
        for (var path : paths().entrySet()) {
            MockHttpServletResponse answer = http.perform(get(path.getValue()).with(account.signedIn()))
                    .andReturn()
                    .getResponse();
            boolean step = text.equals(word) && path.getValue().matches(".*/(publish|withdraw)");
            if (answer.getStatus() == HttpStatus.OK.value()
                    && (step
                            || answer.getContentAsString(StandardCharsets.UTF_8).contains(text))) {
                showing.add(path.getKey());
            }
        }
        if (text.equals(word)
                && sees(
                        account,
                        "select count(*) from regulation_update u join obligation o on o.update_id = u.id where u.id = ?",
                        update)) {
            showing.add("rows");
        }
        if (text.equals(EVIDENCE)
                && sees(
                        account,
                        "select count(*) from application a join application_change c on c.application_id = a.id where a.obligation_id = ?",
                        obligation)) {
            showing.add("evidence rows");
        }
        return showing;
    }

    private boolean sees(Account account, String count, UUID id) {
        return Boolean.TRUE.equals(Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql(count).param(id).query(Long.class).single() > 0)));
    }
}
