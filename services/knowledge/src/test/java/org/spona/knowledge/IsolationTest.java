package org.spona.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.RowSecurity;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path by which a practice can be read, walked as everybody of two tenants. */
@KnowledgeTest
class IsolationTest {

    /**
     * Where a practice could be shown.
     *
     * @param address with the practice's id
     * @param sign what only a page that shows it has: its title or, for steps, that there is a page at all
     */
    private record Path(String words, String address, Sign sign) {

        boolean shows(String text, String word) {
            return switch (sign) {
                case TITLE -> text.contains(word);
                case PAGE -> true;
            };
        }
    }

    private enum Sign {
        TITLE,
        PAGE
    }

    private static final List<Path> PATHS = List.of(
            new Path("page", "/practices/{id}", Sign.PAGE),
            new Path("edit", "/practices/{id}/edit", Sign.TITLE),
            new Path("contact", "/practices/{id}/contact", Sign.PAGE),
            new Path("link", "/practices/{id}/links", Sign.PAGE),
            new Path("submit", "/practices/{id}/submit", Sign.PAGE),
            new Path("publish", "/practices/{id}/publish", Sign.PAGE),
            new Path("return", "/practices/{id}/return", Sign.PAGE),
            new Path("withdraw", "/practices/{id}/withdraw", Sign.PAGE),
            new Path("discard", "/practices/{id}/discard", Sign.PAGE),
            new Path("mine", "/practices/mine?size=100", Sign.TITLE),
            new Path("mine CSV", "/practices/mine/export.csv", Sign.TITLE),
            new Path("submitted", "/practices/submitted?size=100", Sign.TITLE),
            new Path("adoptions", "/practices/{id}/adoptions", Sign.TITLE),
            new Path("use", "/practices/{id}/blocks/use", Sign.PAGE),
            new Path("history", "/practices/{id}/history", Sign.TITLE),
            new Path("API history", "/api/v1/practices/{id}/history", Sign.PAGE),
            new Path("API adoptions", "/api/v1/practices/{id}/adoptions", Sign.PAGE),
            new Path("API links", "/api/v1/practices/{id}/links", Sign.PAGE),
            new Path("API use", "/api/v1/practices/{id}/use", Sign.PAGE),
            new Path("API", "/api/v1/practices/{id}", Sign.TITLE));

    private final MockMvc http;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    IsolationTest(MockMvc http, Tenants tenants, JdbcClient database, TransactionTemplate transaction, Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.bar = bar;
        this.our = bar.our();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void showsAPublishedPracticeToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.publish("Praksa " + word, visibility);
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        var softly = new SoftAssertions();
        for (var account : our.everybody().entrySet()) {
            boolean reads = tenants.reader(account.getValue()).reads(ownership);
            softly.assertThat(pathsThatShow(id, word, account.getValue()))
                    .as("%s, %s", account.getKey(), visibility)
                    .containsAll(reads ? forReaders() : List.of())
                    .allMatch(_ -> reads);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void showsADraftToItsOrganisationOnly(Visibility visibility) throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.draft("Nacrt " + word, visibility);

        var softly = new SoftAssertions();
        for (var account : our.everybody().entrySet()) {
            boolean own = account.getKey().equals("Bar");
            softly.assertThat(pathsThatShow(id, word, account.getValue()))
                    .as("%s, draft for %s", account.getKey(), visibility)
                    .containsAll(own ? List.of("page", "edit", "submit", "mine", "mine CSV", "API", "row") : List.of())
                    .doesNotContain("submitted")
                    .allMatch(_ -> own);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void showsWhatWasSubmittedToItsEditorsBesides(Visibility visibility) throws Exception {
        String word = Publishing.rareWord();
        UUID id = bar.draft("Predato " + word, visibility);
        bar.submit(id);

        assertThat(pathsThatShow(id, word, our.barEditor())).contains("page", "submitted", "API", "row");
        assertThat(pathsThatShow(id, word, our.bar())).contains("page", "mine", "API", "row");
        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(pathsThatShow(id, word, other)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsSomebodyWithoutAnAccountWhatIsPublished(Visibility visibility) throws Exception {
        String word = Publishing.rareWord();
        UUID id = visibility == Visibility.PRIVATE
                ? bar.draft("Praksa " + word, visibility)
                : bar.publish("Praksa " + word, visibility);

        assertThat(pathsThatShowToAVisitor(id))
                .isEqualTo(
                        visibility == Visibility.PUBLIC
                                ? List.of("page", "adoptions", "use", "API", "row")
                                : List.of());
    }

    @Test
    void showsSomebodyWithoutAnAccountNoDraft() throws Exception {
        assertThat(pathsThatShowToAVisitor(bar.draft("Nacrt", Visibility.PUBLIC)))
                .isEmpty();
    }

    /** Whatever is not shown asks her to sign in, as an id does that nothing has. */
    private List<String> pathsThatShowToAVisitor(UUID id) throws Exception {
        List<String> showing = new ArrayList<>();
        for (Path path : PATHS) {
            var answer = http.perform(get(path.address(), id)).andReturn().getResponse();
            var unknown = http.perform(get(path.address(), UUID.randomUUID()))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() == HttpStatus.OK.value()) {
                showing.add(path.words());
            } else {
                assertThat(answer.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED.value());
                assertThat(answer.getContentAsString().replaceAll(id + "|[0-9a-f]{32}", ""))
                        .isEqualTo(unknown.getContentAsString().replaceAll("[0-9a-f-]{36}|[0-9a-f]{32}", ""));
            }
        }
        boolean row = Readers.callAsVisitor(
                () -> transaction.execute(_ -> database.sql("select count(*) from practice where id = ?")
                                .param(id)
                                .query(Long.class)
                                .single()
                        == 1));
        if (row) {
            showing.add("row");
        }
        return showing;
    }

    @Test
    void protectsEveryTableOfPeopleAndOrganisations() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }

    private static List<String> forReaders() {
        return List.of("page", "adoptions", "use", "history", "API history", "API links", "API", "row");
    }

    /** The paths that show an account this practice. */
    private List<String> pathsThatShow(UUID id, String word, Account account) throws Exception {
        List<String> showing = new ArrayList<>();
        for (Path path : PATHS) {
            MockHttpServletResponse answer = http.perform(
                            get(path.address(), id).with(account.signedIn()))
                    .andReturn()
                    .getResponse();
            String shown = answer.getContentAsString(StandardCharsets.UTF_8);
            if (answer.getStatus() == HttpStatus.OK.value() && path.shows(shown, word)) {
                showing.add(path.words());
            }
        }
        if (rowIsSeen(id, account)) {
            showing.add("row");
        }
        return showing;
    }

    private boolean rowIsSeen(UUID id, Account account) {
        return Boolean.TRUE.equals(Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from practice where id = ?")
                                .param(id)
                                .query(Long.class)
                                .single()
                        == 1)));
    }
}
