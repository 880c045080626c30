package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Statements;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An act of a hundred articles is read and compared with as many statements as one of ten; what that costs in time {@code infra/load/run --large}
 * measures.
 */
@RegulationsTest
class LargeActTest {

    private static final int FEW = 10;
    private static final int MANY = 100;

    private static final List<String> PAGES = List.of(
            "/text?na=2009-01-01",
            "/text?na=2009-01-01&language=sr-Cyrl",
            "/text?u=stav",
            "/compare?od=2009-01-01&na=2013-01-01",
            "/cl-5");

    private final Acts acts;
    private final TwoTenants our;
    private final Account author;
    private final Account second;

    @Autowired
    LargeActTest(Acts acts, Tenants tenants, TwoTenants our) {
        this.acts = acts;
        this.our = our;
        this.author = our.barEditor();
        this.second = tenants.account(author.organisationId(), author.networkId(), Role.COORDINATOR);
    }

    @Test
    void isReadWithAsManyStatementsAsASmallOne() throws Exception {
        UUID small = published(FEW);
        UUID large = published(MANY);

        for (String page : PAGES) {
            see(small, page);
            List<String> forMany = Statements.during(() -> see(large, page));
            List<String> forFew = Statements.during(() -> see(small, page));
            List<String> again = Statements.during(() -> see(large, page));

            // The first reader has the text fetched, which is one statement for each version that she sees.
            assertThat(forMany).as(page).hasSizeBetween(2, forFew.size() + 2);
            assertThat(again).as(page).hasSameSizeAs(forFew);
        }
    }

    private UUID published(int articles) throws Exception {
        UUID act = acts.regulation(author, "Zakon o mnogo čemu");
        acts.text(author, second, act, "2008-01-01", text(articles, 0));
        acts.text(author, second, act, "2012-01-01", text(articles, 1));
        return act;
    }

    private void see(UUID act, String page) {
        try {
            acts.see(our.kotor(), "/regulations/" + act + page).andExpect(status().isOk());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Each version says something else in every tenth article. */
    private static String text(int articles, int version) {
        List<String> lines = new ArrayList<>();
        for (int article = 1; article <= articles; article++) {
            lines.add("{\"level\": \"ARTICLE\", \"number\": \"%d\", \"heading\": \"Naslov člana\"}".formatted(article));
            String changed = article % 10 == version ? " Izmenjeno u verziji " + version + "." : "";
            for (int paragraph = 1; paragraph <= 4; paragraph++) {
                lines.add("{\"level\": \"PARAGRAPH\", \"text\": \"%s\"}"
                        .formatted(("Stav %d člana %d uređuje šta opština čini i u kom roku. "
                                                .formatted(paragraph, article)
                                                .repeat(4)
                                        + changed)
                                .strip()));
            }
        }
        return "[" + String.join(",", lines) + "]";
    }
}
