package org.spona.regulations.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An act of five hundred articles is read and compared as fast as a small one; {@code infra/load/run --acts} measures it in a whole house. */
@RegulationsTest
class LargeActTest {

    private static final int ARTICLES = 500;

    private static final int WARM = 30;
    private static final int TIMES = 15;

    private static final Duration READ = Duration.ofMillis(60);
    private static final Duration COMPARED = Duration.ofMillis(300);

    /** Of the processor alone, which other programs on the machine hardly change. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final MockMvc http;
    private final Acts acts;
    private final TwoTenants our;
    private final Account author;
    private final Account second;
    private UUID act = UUID.randomUUID();

    @Autowired
    LargeActTest(MockMvc http, Acts acts, Tenants tenants, TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.our = our;
        this.author = our.barEditor();
        this.second = tenants.account(author.organisationId(), author.networkId(), Role.COORDINATOR);
    }

    @Test
    void isReadAndComparedInTime() throws Exception {
        act = acts.regulation(author, "Zakon o mnogo čemu");
        acts.text(author, second, act, "2008-01-01", text(0));
        acts.text(author, second, act, "2012-01-01", text(1));
        acts.text(author, second, act, "2016-01-01", text(2));

        Duration read = measure("text", "/text?na=2013-01-01");
        Duration inCyrillic = measure("text in the other script", "/text?na=2013-01-01&language=sr-Cyrl");
        Duration found = measure("found", "/text?u=stav&page=3");
        Duration compared = measure("comparison", "/compare?od=2009-01-01&na=2013-01-01&sve=true");
        measure("article", "/cl-250");
        assertThat(read).isLessThan(READ);
        assertThat(inCyrillic).isLessThan(READ);
        assertThat(found).isLessThan(READ);
        assertThat(compared).isLessThan(COMPARED);
    }

    private Duration measure(String what, String page) throws Exception {
        String path = "/regulations/" + act + page;
        Duration first = median(path, 1);
        median(path, WARM);
        Duration later = median(path, TIMES);
        System.out.printf("Large act, %s: first %d ms, later %d ms%n", what, first.toMillis(), later.toMillis());
        return later;
    }

    private Duration median(String path, int times) throws Exception {
        List<Duration> taken = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long began = THREADS.getCurrentThreadCpuTime();
            http.perform(get(path).with(our.kotor().signedIn()).header("Accept-Language", "sr-Latn"))
                    .andExpect(status().isOk());
            taken.add(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began));
        }
        return taken.stream().sorted().skip(times / 2).findFirst().orElseThrow();
    }

    /** Each version says something else in every tenth article. */
    private static String text(int version) {
        List<String> lines = new ArrayList<>();
        for (int article = 1; article <= ARTICLES; article++) {
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
