package org.spona.cooperation.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A provision that changes, and days that come. */
@CooperationTest
class ProvisionChangesTest {

    private final ProvisionChanges changes;
    private final ProtocolDeadlines deadlines;
    private final Scripts scripts;
    private final AnnouncedWaiting waiting;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Signing our;
    private final UUID wid = UUID.randomUUID();
    private final String title = "Protokol " + UUID.randomUUID();

    @Autowired
    ProvisionChangesTest(
            ProvisionChanges changes,
            ProtocolDeadlines deadlines,
            Scripts scripts,
            AnnouncedWaiting waiting,
            JdbcClient database,
            TransactionTemplate transaction,
            Tenants tenants) {
        this.changes = changes;
        this.deadlines = deadlines;
        this.scripts = scripts;
        this.waiting = waiting;
        this.database = database;
        this.transaction = transaction;
        this.our = new Signing(scripts, tenants);
    }

    @Test
    void startAReviewOfWhatCitesThem() throws Exception {
        announce(1, "Opština obezbjeđuje usluge.");
        UUID id = UUID.randomUUID();
        String cited = ", \"provisions\": [{\"place\": \"Zakon, član 69\", \"address\": \"/provisions/" + wid + "\"}]";
        scripts.sent(
                our.bijeljina, Signing.API + id, Signing.protocol(our.bijeljina, our.centre, title, "NETWORK", cited));
        our.open(our.bijeljina, id);
        our.signAll(our.bijeljina, id);

        announce(2, "Opština obezbjeđuje usluge.");
        scripts.see(our.bijeljina, Signing.API + id)
                .andExpect(jsonPath("$.reviewReason").value(""));
        announce(3, "Opština može da obezbijedi usluge.");
        announce(2, "Opština obezbjeđuje usluge.");

        scripts.see(our.bijeljina, Signing.API + id)
                .andExpect(jsonPath("$.reviewReason").value("Zakon, član 69"));
        scripts.see(our.bijeljina, "/protocols/" + id)
                .andExpect(content()
                        .string(allOf(
                                containsString("Vreme je da se protokol preispita"),
                                containsString("Promenila se odredba na kojoj počiva: Zakon, član 69"))));
        assertThat(waiting.titles(Addressee.writers(our.bijeljina.organisationId(), our.network)))
                .contains(title);
        scripts.act(our.bijeljina, Signing.API + id + "/reviews", """
                {"day": "%s", "outcome": "KEEP", "why": "Obaveze se ne menjaju."}""".formatted(LocalDate.now(ZoneOffset.UTC)))
                .andExpect(jsonPath("$.reviewReason").value(""));
        announce(4, null);
        scripts.see(our.bijeljina, Signing.API + id)
                .andExpect(jsonPath("$.reviewReason").value("Zakon, član 69"));
    }

    @Test
    void comeByTheCalendarOnceEach() throws Exception {
        UUID reviewed = our.inForce(our.bijeljina, title, "NETWORK");
        due("update protocol set review_on = current_date - 1 where id = ?", reviewed);
        work();
        scripts.see(our.bijeljina, "/protocols/" + reviewed)
                .andExpect(content().string(containsString("Vreme je da se protokol preispita")));
        assertThat(waiting.titles(Addressee.writers(our.bijeljina.organisationId(), our.network)))
                .contains(title);

        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusMonths(2);
        UUID ending = UUID.randomUUID();
        scripts.sent(
                our.zivinice,
                Signing.API + ending,
                Signing.protocol(our.zivinice, our.centre, title, "NETWORK", ", \"endsOn\": \"" + soon + "\""));
        our.open(our.zivinice, ending);
        our.signAll(our.zivinice, ending);
        work();
        assertThat(noticed(ending)).isEqualTo(soon);
    }

    private LocalDate noticed(UUID id) {
        return Readers.<LocalDate, RuntimeException>callAsService(
                () -> transaction.execute(_ -> database.sql("select expiry_noticed from protocol where id = ?")
                        .param(id)
                        .query(LocalDate.class)
                        .single()));
    }

    private void due(String statement, UUID id) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(statement).param(id).update()));
    }

    private void announce(long version, @Nullable String text) {
        Findable.Content content = text == null
                ? null
                : Findable.Content.of("Zakon, član 69", "sr-Latn")
                        .text(text)
                        .published(Instant.EPOCH)
                        .updated(Instant.EPOCH)
                        .build();
        Findable provision = new Findable(
                wid,
                new Findable.Kind(
                        ProvisionChanges.PROVISION, "paragraph", "/provisions/", new Labels(Map.of("sr", "odredba"))),
                version,
                null,
                new Ownership(UUID.randomUUID(), our.network, Visibility.PUBLIC),
                FurtherReaders.NONE,
                content);
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> changes.announced(provision)));
    }

    private void work() {
        Readers.runAsService(() -> {
            while (deadlines.doNext()) {
                Thread.onSpinWait();
            }
        });
    }
}
