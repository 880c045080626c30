package org.spona.regulations.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path by which a question can be read, walked as everybody who must not know that it was asked. */
@RegulationsTest
class QuestionIsolationTest {

    private static final String ROWS = "select count(*) from regulation_question where id = ?";
    private static final String VERSIONS =
            "select count(*) from thing_version where kind = 'question' and thing_id = ?";

    private final MockMvc http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Acts acts;
    private final QuestionActs asking;
    private final MandateEnds ends;
    private final TwoTenants our;
    private final String word = "Pitanje" + UUID.randomUUID().toString().substring(0, 8);
    private final String answered = "Odgovor" + UUID.randomUUID().toString().substring(0, 8);
    private UUID regulation = UUID.randomUUID();
    private UUID question = UUID.randomUUID();
    private UUID answer = UUID.randomUUID();

    @Autowired
    QuestionIsolationTest(
            MockMvc http,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            Acts acts,
            MandateEnds ends,
            TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.acts = acts;
        this.asking = new QuestionActs(http, acts);
        this.ends = ends;
        this.our = our;
    }

    @BeforeEach
    void ask() throws Exception {
        regulation = acts.regulation(our.barEditor(), "Zakon");
        question = asking.ask(our.bar(), word, word + " u tekstu", regulation);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void isSeenByWhoAskedAndByTheStaffOfTheNetworkAlone(Visibility visibility) throws Exception {
        answer = asking.answer(our.barEditor(), question, answered, visibility.name(), regulation);

        assertThat(pathsThatShow(word, our.bar()))
                .contains("page", "list", "history", "CSV", "answer", "API", "API list", "rows", "versions");
        assertThat(pathsThatShow(word, our.barEditor()))
                .contains(
                        "page",
                        "queue",
                        "queue CSV",
                        "history",
                        "answer",
                        "answer form",
                        "API",
                        "API queue",
                        "rows",
                        "versions");
        var softly = new SoftAssertions();
        for (Map.Entry<String, Account> other : others().entrySet()) {
            softly.assertThat(pathsThatShow(word, other.getValue()))
                    .as("%s, %s", other.getKey(), visibility)
                    .isEmpty();
        }
        softly.assertThat(shownToAVisitor(word)).isEmpty();
        softly.assertAll();
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        List<String> ofQuestion =
                List.of("page", "edit", "reopen", "withdraw", "take", "history", "API", "API history");
        for (Map.Entry<String, Account> other : others().entrySet()) {
            for (String name : ofQuestion) {
                var answer = http.perform(get(Objects.requireNonNull(paths().get(name)))
                                .with(other.getValue().signedIn()))
                        .andReturn()
                        .getResponse();
                // At the form of an id that is free for all that she knows, she may begin a question of her own.
                assertThat(answer.getStatus())
                        .as("%s, %s", other.getKey(), name)
                        .isIn(name.equals("edit") ? List.of(200, 403) : List.of(404));
            }
            for (String queue : List.of("OWN", "ASKED", "TAKEN", "ANSWERED", "REVIEW")) {
                assertThat(http.perform(get("/api/v1/regulations/questions?queue=" + queue)
                                        .with(other.getValue().signedIn()))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                        .as("%s, %s", other.getKey(), queue)
                        .contains("\"total\":0");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void hasAnAnswerThatIsReadAsFarAsItsVisibilitySays(Visibility visibility) throws Exception {
        answer = asking.answer(our.barEditor(), question, answered, visibility.name(), regulation);
        var ownership =
                new Ownership(our.barEditor().organisationId(), our.barEditor().networkId(), visibility);

        var softly = new SoftAssertions();
        for (Map.Entry<String, Account> account : our.everybody().entrySet()) {
            boolean asked = account.getValue().organisationId().equals(our.bar().organisationId());
            boolean reads =
                    tenants.reader(account.getValue()).reads(ownership) || (asked && visibility == Visibility.PRIVATE);
            softly.assertThat(pathsThatShow(answered, account.getValue()).contains("answer"))
                    .as("%s, %s", account.getKey(), visibility)
                    .isEqualTo(reads);
            softly.assertThat(pathsThatShow(answered, account.getValue()).contains("API answers"))
                    .as("%s, %s in the list", account.getKey(), visibility)
                    .isEqualTo(reads);
        }
        softly.assertThat(shownToAVisitor(answered))
                .containsExactlyInAnyOrderElementsOf(
                        visibility == Visibility.PUBLIC
                                ? List.of("answer", "answers", "regulation", "API answer")
                                : List.of());
        softly.assertAll();
    }

    @Test
    void showsADraftOfTheAnswerToNobodyWhoAskedOrWaits() throws Exception {
        asking.take(our.barEditor(), question);
        answer = asking.draft(our.barEditor(), question, answered, "PUBLIC", regulation);

        assertThat(pathsThatShow(answered, our.barEditor())).contains("answer", "answers", "answer form", "API answer");
        for (Account other : List.of(our.bar(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(pathsThatShow(answered, other)).isEmpty();
        }
        assertThat(shownToAVisitor(answered)).isEmpty();
    }

    @Test
    void leavesNoTraceOfWhoAskedInTheRowOfTheAnswer() throws Exception {
        answer = asking.answer(our.barEditor(), question, answered, "PUBLIC", regulation);

        String row = Readers.call(
                tenants.reader(our.kotor()),
                () -> transaction.execute(
                        _ -> database.sql("select row_to_json(a)::text from regulation_answer a where id = ?")
                                .param(answer)
                                .query(String.class)
                                .single()));
        assertThat(row)
                .contains(answered)
                .doesNotContain(
                        question.toString(),
                        our.bar().organisationId().toString(),
                        our.bar().personId().toString());
    }

    @Test
    void isSeenNoMoreAfterTheEndOfTheMembership() throws Exception {
        Account officer = tenants.account(our.bar().organisationId(), our.bar().networkId(), Role.OFFICER);
        assertThat(pathsThatShow(word, officer)).contains("page", "list", "rows");

        tenants.end(officer.membership());

        assertThat(pathsThatShow(word, officer)).isEmpty();
    }

    @Test
    void isSeenByNobodyWhoSpeaksInABodyOfTheNetwork() throws Exception {
        answer = asking.answer(our.barEditor(), question, answered, "NETWORK", regulation);
        Account delegate = ends.delegate(our);
        List<String> paths = List.of(
                "/regulations/answers/" + answer, "/regulations/answers?size=100", QuestionActs.ANSWERS + answer);
        ends.shows(delegate, answered, paths);
        assertThat(pathsThatShow(word, delegate)).isEmpty();

        ends.endMembership(delegate);

        ends.showNothing(
                delegate,
                answered,
                our.bar().networkId(),
                "select count(*) from regulation_answer where id = '" + answer + "'",
                paths);
    }

    @Test
    void isChangedByNobodyPastThePolicies() {
        for (Account other : others().values()) {
            assertThat(changed(other, "update regulation_question set status = 'WITHDRAWN'"))
                    .isZero();
            assertThat(changed(other, "delete from regulation_question")).isZero();
        }
        // Staff move it on, but put no words into its mouth.
        assertThat(changed(our.barEditor(), "update regulation_question set status = 'TAKEN'"))
                .isOne();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> changed(our.barEditor(), "update regulation_question set subject = 'x'"));
        assertThat(changed(our.barEditor(), "delete from regulation_question")).isZero();
        assertThat(changed(our.bar(), "update regulation_answer set title = 'x'"))
                .isZero();
    }

    private int changed(Account account, String statement) {
        Integer changed = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql(statement + " where network_id = ?")
                        .param(our.bar().networkId())
                        .update()));
        return changed == null ? -1 : changed;
    }

    /** Those who must not know: a neighbour, the staff of another network, a region apart, a guest, and a delegate. */
    private Map<String, Account> others() {
        return Map.of(
                "Kotor", our.kotor(),
                "Stara Pazova", our.staraPazova(),
                "staff of another network",
                        tenants.account(
                                our.staraPazova().organisationId(),
                                our.staraPazova().networkId(),
                                Role.COORDINATOR),
                "staff of another region",
                        tenants.account(
                                our.ljubljana().organisationId(),
                                our.ljubljana().networkId(),
                                Role.EDITOR),
                "Ljubljana", our.ljubljana(),
                "a guest", our.barGuest());
    }

    private Map<String, String> paths() {
        return Map.ofEntries(
                Map.entry("page", "/regulations/questions/" + question),
                Map.entry("edit", "/regulations/questions/" + question + "/edit"),
                Map.entry("reopen", "/regulations/questions/" + question + "/reopen"),
                Map.entry("withdraw", "/regulations/questions/" + question + "/withdraw"),
                Map.entry("take", "/regulations/questions/" + question + "/take"),
                Map.entry("history", "/regulations/questions/" + question + "/history"),
                Map.entry("list", "/regulations/questions?queue=OWN&size=100"),
                Map.entry("queue", "/regulations/questions?queue=ANSWERED&size=100"),
                Map.entry("CSV", "/regulations/questions/export.csv?queue=OWN"),
                Map.entry("queue CSV", "/regulations/questions/export.csv?queue=ANSWERED"),
                Map.entry("answers CSV", "/regulations/answers/export.csv"),
                Map.entry("answer", "/regulations/answers/" + answer),
                Map.entry("answer form", "/regulations/answers/" + answer + "/edit"),
                Map.entry("answer history", "/regulations/answers/" + answer + "/history"),
                Map.entry("answers", "/regulations/answers?size=100"),
                Map.entry("regulation", "/regulations/" + regulation),
                Map.entry("API", QuestionActs.QUESTIONS + question),
                Map.entry("API history", QuestionActs.QUESTIONS + question + "/history"),
                Map.entry("API list", "/api/v1/regulations/questions?queue=OWN&size=100"),
                Map.entry("API queue", "/api/v1/regulations/questions?queue=ANSWERED&size=100"),
                Map.entry("API answer", QuestionActs.ANSWERS + answer),
                Map.entry("API answers", "/api/v1/regulations/answers?size=100"),
                Map.entry("API answer history", QuestionActs.ANSWERS + answer + "/history"));
    }

    private List<String> pathsThatShow(String text, Account account) throws Exception {
        List<String> showing = new ArrayList<>();
        for (var path : paths().entrySet()) {
            var shown = http.perform(get(path.getValue()).with(account.signedIn()))
                    .andReturn()
                    .getResponse();
            if (shown.getStatus() == HttpStatus.OK.value()
                    && shown.getContentAsString(StandardCharsets.UTF_8).contains(text)) {
                showing.add(path.getKey());
            }
        }
        if (text.equals(word) && sees(account, ROWS)) {
            showing.add("rows");
        }
        if (text.equals(word) && sees(account, VERSIONS)) {
            showing.add("versions");
        }
        return showing;
    }

    private List<String> shownToAVisitor(String text) throws Exception {
        List<String> showing = new ArrayList<>();
        for (var path : paths().entrySet()) {
            var shown = http.perform(get(path.getValue())).andReturn().getResponse();
            if (shown.getContentAsString(StandardCharsets.UTF_8).contains(text)) {
                showing.add(path.getKey());
            }
        }
        Long rows = Readers.callAsVisitor(() -> transaction.execute(
                _ -> database.sql(ROWS).param(question).query(Long.class).single()));
        if (rows == null || rows > 0) {
            showing.add("rows");
        }
        return showing;
    }

    private boolean sees(Account account, String count) {
        return Boolean.TRUE.equals(Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ ->
                        database.sql(count).param(question).query(Long.class).single() > 0)));
    }
}
