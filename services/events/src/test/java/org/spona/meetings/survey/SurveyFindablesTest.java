package org.spona.meetings.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey is found by those who ask and are asked, and has a history for them. */
@EventsTest
class SurveyFindablesTest {

    private final AnnouncedEvents announced;
    private final Convener convener;
    private final Networks our;
    private final SurveyAsker asker;
    private final String page;

    @Autowired
    SurveyFindablesTest(AnnouncedEvents announced, Convener convener) {
        this.announced = announced;
        this.convener = convener;
        this.our = convener.found();
        this.asker = new SurveyAsker(convener, our);
        this.page = "/surveys/" + asker.id();
    }

    @Test
    void isFoundByThoseWhoAreAskedWithWhatIsAskedAndNotWhatIsAnswered() {
        asker.ask("Dom zdravlja; tajna." + asker.id() + "@dz.example");
        asker.answer(our.people().kotor(), "5", "kotorski kontakt");

        Findable open = told(1).getLast();
        assertThat(open.ownership().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(open.readers().organisations())
                .contains(
                        our.people().kotor().organisationId(),
                        our.people().bar().organisationId())
                .doesNotContain(our.people().staraPazova().organisationId());
        assertThat(Objects.requireNonNull(open.content()).text()).contains("Koliko korisnika", "Pre *sastanka*");
        assertThat(open.toString()).doesNotContain("tajna", "kotorski");

        assertThat(asker.close()).hasStatusOk();
        Findable closed = told(2).getLast();
        assertThat(closed.readers()).isEqualTo(open.readers());
        assertThat(closed.toString()).doesNotContain("tajna", "kotorski");
        assertThat(convener.get("/surveys/blocks/actions", our.people().kotor()))
                .hasStatusOk()
                .bodyText()
                .contains("/surveys");
    }

    @Test
    void isFoundByNobodyAsADraft() {
        assertThat(asker.draft("")).hasStatusOk();
        SurveyAsker sent = new SurveyAsker(convener, our);
        sent.ask("");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(announced.of(Findable.TOPIC, sent.id())).isNotEmpty());
        assertThat(announced.of(Findable.TOPIC, asker.id())).isEmpty();
    }

    @Test
    void hasAHistoryForThoseWhoReadIt() {
        Account kotor = our.people().kotor();
        assertThat(asker.save(our.coordinator(), "[{\"text\": \"Prvo pitanje?\"}]", "\"further\": \"\""))
                .hasStatusOk();
        asker.ask("Dom zdravlja; tajna." + asker.id() + "@dz.example");

        assertThat(convener.get(page, our.coordinator())).bodyText().contains(page + "/history");
        assertThat(convener.get(page + "/history", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Pitanja", "Stanje");
        assertThat(convener.read(asker.address() + "/history", our.coordinator())
                        .path("items"))
                .hasSizeGreaterThan(1);
        assertThat(convener.read(asker.address() + "/history", kotor).path("items"))
                .as("what was sent, not the drafts before")
                .hasSize(1);
        String version = convener.read(asker.address() + "/history", kotor)
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertThat(convener.get(asker.address() + "/history/" + version, kotor))
                .hasStatusOk()
                .bodyText()
                .contains("Koliko korisnika")
                .doesNotContain("tajna");
        for (Account other : List.of(our.people().staraPazova(), our.people().ljubljana())) {
            assertThat(convener.get(page + "/history", other)).hasStatus(404);
            assertThat(convener.get(asker.address() + "/history/" + version, other))
                    .hasStatus(404);
        }
    }

    /** What was told of it, in order, once it is as much. */
    private List<Findable> told(int times) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(announced.of(Findable.TOPIC, asker.id())).hasSize(times));
        return announced.of(Findable.TOPIC, asker.id()).stream()
                .sorted((one, other) -> Long.compare(one.aggregateVersion(), other.aggregateVersion()))
                .map((IncomingEvent event) -> event.dataAs(Findable.class))
                .toList();
    }
}
