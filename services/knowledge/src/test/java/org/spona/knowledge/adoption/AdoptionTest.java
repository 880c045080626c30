package org.spona.knowledge.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.knowledge.practice.Announcements;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@KnowledgeTest
class AdoptionTest {

    private static final String RUNNING = """
            {"status": "RUNNING", "since": "2024-03-01", "result": "Dva tima, 40 starijih na selu.", "visibility": "%s"}""";

    private final MockMvc http;
    private final Tenants tenants;
    private final PracticeReading practices;
    private final UseCounting counting;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AnnouncedEvents announced;
    private final Announcements announcements;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    AdoptionTest(
            MockMvc http,
            Tenants tenants,
            PracticeReading practices,
            UseCounting counting,
            JdbcClient database,
            TransactionTemplate transaction,
            AnnouncedEvents announced,
            Announcements announcements,
            Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.practices = practices;
        this.counting = counting;
        this.database = database;
        this.transaction = transaction;
        this.announced = announced;
        this.announcements = announcements;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void saysOnceHowAnOrganisationAppliesAPractice() throws Exception {
        UUID practice = publish(Visibility.NETWORK);

        tell(our.kotor(), practice, RUNNING.formatted("NETWORK"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("RUNNING"))
                .andExpect(jsonPath("$.since").value("2024-03-01"))
                .andExpect(jsonPath("$.networkId").value(our.kotor().networkId().toString()));
        tell(our.kotor(), practice, RUNNING.formatted("NETWORK")).andExpect(status().isOk());
        tell(our.kotor(), practice, "{\"status\": \"STOPPED\"}")
                .andExpect(jsonPath("$.visibility").value("NETWORK"));

        see(our.bar(), get("/api/v1/practices/{id}/adoptions", practice))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].status").value("STOPPED"));
    }

    @ParameterizedTest
    @EnumSource
    void showsAnAdoptionToThoseOnlyWhoMayReadIt(Visibility visibility) throws Exception {
        UUID practice = publish(Visibility.PUBLIC);
        tell(our.kotor(), practice, RUNNING.formatted(visibility));
        var ownership = new Ownership(our.kotor().organisationId(), our.kotor().networkId(), visibility);

        var softly = new SoftAssertions();
        for (Account account : everybody()) {
            boolean reads = tenants.reader(account).reads(ownership);
            softly.assertThat(pathsThatShow(practice, account))
                    .as("%s, %s", account, visibility)
                    .hasSize(reads ? 4 : 0);
        }
        softly.assertAll();
    }

    @Test
    void showsNoAdoptionOfAPracticeThatIsNotShared() throws Exception {
        UUID practice = publish(Visibility.NETWORK);
        tell(our.kotor(), practice, RUNNING.formatted("PUBLIC"));

        assertThat(pathsThatShow(practice, our.staraPazova())).isEmpty();
        see(our.staraPazova(), get("/api/v1/practices/{id}/adoptions", practice))
                .andExpect(status().isNotFound());
        see(our.staraPazova(), get("/practices/{id}/blocks/use", practice)).andExpect(status().isNotFound());
        tell(our.staraPazova(), practice, RUNNING.formatted("PUBLIC")).andExpect(status().isNotFound());
        mark(our.staraPazova(), practice, true).andExpect(status().isNotFound());
    }

    @Test
    void letsAnOrganisationSpeakForItselfOnly() throws Exception {
        UUID practice = publish(Visibility.NETWORK);
        UUID kotor = our.kotor().organisationId();
        Account delegate = tenants.account(kotor, our.kotor().networkId(), Role.DELEGATE);
        MockHttpServletRequestBuilder forKotor = put("/api/v1/practices/{id}/adoptions/{kotor}", practice, kotor)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"status\": \"PLANNED\"}");

        see(our.barEditor(), forKotor).andExpect(status().isForbidden());
        see(delegate, forKotor).andExpect(status().isForbidden());
        tell(our.bar(), practice, "{\"status\": \"PLANNED\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("adoption-own-practice"));
        tell(our.kotor(), practice, "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("status"));
    }

    @Test
    void tellsAllReadersANumberOfWhatAllOfThemMayKnow() throws Exception {
        UUID practice = publish(Visibility.REGION);
        tell(our.kotor(), practice, RUNNING.formatted("NETWORK"));
        tell(our.barEditor(), practice, "{\"status\": \"PLANNED\", \"visibility\": \"REGION\"}");
        tell(our.staraPazova(), practice, RUNNING.formatted("REGION"));
        awaitAdoptions(practice, 1);

        tell(our.kotor(), practice, RUNNING.formatted("REGION"));
        awaitAdoptions(practice, 2);

        see(
                        our.kotor(),
                        delete(
                                "/api/v1/practices/{id}/adoptions/{o}",
                                practice,
                                our.kotor().organisationId()))
                .andExpect(status().isNoContent());
        awaitAdoptions(practice, 1);
        see(our.bar(), get("/api/v1/practices/{id}", practice))
                .andExpect(jsonPath("$.adoptions").value(1));
    }

    @Test
    void countsAgainWithoutTellingAgain() throws Exception {
        UUID practice = publish(Visibility.NETWORK);
        tell(our.kotor(), practice, RUNNING.formatted("NETWORK"));
        awaitAdoptions(practice, 1);
        long told = practiceOf(practice).revision();

        Readers.runAsService(() -> counting.recount(List.of(practice, UUID.randomUUID())));

        assertThat(practiceOf(practice).revision()).isEqualTo(told);
    }

    @Test
    void doesNotDisturbWhoWritesThePractice() throws Exception {
        UUID practice = publish(Visibility.NETWORK);
        long seen = practiceOf(practice).version();
        tell(our.kotor(), practice, RUNNING.formatted("NETWORK"));
        awaitAdoptions(practice, 1);

        see(
                        our.bar(),
                        put("/api/v1/practices/{id}", practice)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                {"title": "Mobilni tim", "summary": "Tim.", "body": "Opis.", "language": "cnr-Latn",
                                 "topics": ["MOBILE_TEAMS"], "visibility": "NETWORK", "version": %d}
                                """.formatted(seen)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.adoptions").value(1));
    }

    @Test
    void countsToHowManyItWasOfUseAndNamesNobody() throws Exception {
        UUID practice = publish(Visibility.NETWORK);

        mark(our.kotor(), practice, true).andExpect(status().isOk());
        mark(our.kotor(), practice, true).andExpect(status().isOk());
        mark(our.barEditor(), practice, true).andExpect(status().isOk());
        await().atMost(Duration.ofSeconds(30)).until(() -> practiceOf(practice).uses() == 2);

        see(our.kotor(), get("/api/v1/practices/{id}/use", practice))
                .andExpect(jsonPath("$.used").value(true));
        see(our.bar(), get("/api/v1/practices/{id}/use", practice))
                .andExpect(jsonPath("$.used").value(false));
        assertThat(rowsSeenBy(our.kotor(), "practice_use", practice)).isEqualTo(1);
        assertThat(rowsSeenBy(our.bar(), "practice_use", practice)).isZero();

        mark(our.kotor(), practice, false).andExpect(status().isOk());
        await().atMost(Duration.ofSeconds(30)).until(() -> practiceOf(practice).uses() == 1);
    }

    @Test
    void offersItAtTheSideOfThePractice() throws Exception {
        UUID practice = publish(Visibility.NETWORK);

        see(our.kotor(), get("/practices/{id}", practice))
                .andExpect(content().string(containsString("hx-get=\"/practices/" + practice + "/blocks/use\"")));
        see(our.kotor(), get("/practices/{id}/blocks/use", practice))
                .andExpect(content()
                        .string(allOf(
                                containsString("Primenjujemo"),
                                containsString("/adoption?status=PLANNED"),
                                containsString("aria-pressed=\"false\""))));
        see(our.bar(), get("/practices/{id}/blocks/use", practice))
                .andExpect(content().string(not(containsString("/adoption?status"))));
        see(our.kotor(), get("/practices/{id}/adoption", practice).param("status", "PLANNED"))
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"status1\" name=\"status\" checked"),
                                containsString("Pišete u ime: Kotor"),
                                not(containsString("Sve mreže regiona")))));
        see(
                        our.kotor(),
                        post("/practices/{id}/adoption", practice)
                                .param("status", "PILOTING")
                                .param("since", "2025-02-01")
                                .param("result", "Jedan tim.")
                                .param("visibility", "NETWORK"))
                .andExpect(redirectedUrl("/practices/" + practice));
        see(our.bar(), get("/practices/{id}/adoptions", practice))
                .andExpect(content()
                        .string(allOf(
                                containsString("Kotor"),
                                containsString("isprobava"),
                                containsString("1. februar 2025."),
                                containsString("Jedan tim."))));
        see(our.kotor(), post("/practices/{id}/use", practice).param("used", "true"))
                .andExpect(redirectedUrl("/practices/" + practice));
        see(our.kotor(), get("/practices/{id}/blocks/use", practice))
                .andExpect(content()
                        .string(allOf(
                                containsString("aria-pressed=\"true\""), containsString("Izmenite šta smo rekli"))));
        see(our.kotor(), get("/practices/{id}/adoption", practice))
                .andExpect(content().string(containsString("value=\"1. 2. 2025.\"")));
    }

    @Test
    void keepsWhatWasTypedWhenADateCannotBeRead() throws Exception {
        UUID practice = publish(Visibility.NETWORK);

        see(
                        our.kotor(),
                        post("/practices/{id}/adoption", practice)
                                .param("status", "RUNNING")
                                .param("since", "31. 2. 2027")
                                .param("result", "Jedan tim."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("31. 2. 2027"), containsString("Jedan tim."))));
    }

    @Test
    void tellsOfAdoptionsAndUsesAsTheirContractsSay() throws Exception {
        UUID practice = publish(Visibility.NETWORK);
        tell(our.kotor(), practice, RUNNING.formatted("NETWORK"));
        see(
                our.kotor(),
                delete(
                        "/api/v1/practices/{id}/adoptions/{o}",
                        practice,
                        our.kotor().organisationId()));
        mark(our.kotor(), practice, true);
        await().atMost(Duration.ofSeconds(30)).until(() -> practiceOf(practice).uses() == 1);

        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        List<IncomingEvent> told = new ArrayList<>();
        for (String topic : List.of("spona.adoptions", "spona.practice-uses", Notification.TOPIC)) {
            told.addAll(announced.matching(topic, _ -> true));
        }
        assertThat(told)
                .extracting(IncomingEvent::type)
                .contains(
                        "org.spona.adoption.told",
                        "org.spona.adoption.removed",
                        "org.spona.practice-use.marked",
                        "org.spona.notification.announced");
        for (IncomingEvent event : told) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE, 0", "NETWORK, 1", "PUBLIC, 1"})
    void tellsThoseWhosePracticeItIsAsFarAsItIsSharedWithThem(Visibility visibility, int audiences) throws Exception {
        UUID practice = publish(Visibility.NETWORK);
        tell(our.kotor(), practice, RUNNING.formatted(visibility));

        Notification told = await().atMost(Duration.ofSeconds(30))
                .until(() -> notifications(practice, NotificationKind.RESPONSE), list -> !list.isEmpty())
                .getFirst();
        assertThat(told.audiences())
                .hasSize(audiences)
                .allSatisfy(audience -> assertThat(audience.addressee())
                        .isEqualTo(Addressee.writers(
                                our.bar().organisationId(), our.bar().networkId())));
        assertThat(told.participants()).containsExactly(our.kotor().personId());
        assertThat(told.text().in("sr-Latn")).contains("Kotor");
    }

    @Test
    void letsTheAuthorFollowAndTellsFollowersOnlyWhenTheTextChanges() throws Exception {
        UUID practice = publish(Visibility.NETWORK);
        mark(our.kotor(), practice, true);
        await().atMost(Duration.ofSeconds(30)).until(() -> practiceOf(practice).uses() == 1);

        List<Notification> changes = await().atMost(Duration.ofSeconds(30))
                .until(() -> notifications(practice, NotificationKind.CHANGE), list -> !list.isEmpty());
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.audiences()).isEmpty();
            assertThat(change.participants()).containsExactly(our.bar().personId());
        });
        assertThat(changes)
                .extracting(Notification::id)
                .containsOnly(changes.getFirst().id());
    }

    private List<Notification> notifications(UUID practice, NotificationKind kind) {
        return announced.matching(Notification.TOPIC, _ -> true).stream()
                .map(event -> event.dataAs(Notification.class))
                .filter(told -> told.thing().id().equals(practice) && told.kind() == kind)
                .toList();
    }

    private UUID publish(Visibility visibility) throws Exception {
        return bar.publish("Mobilni tim " + Publishing.rareWord(), visibility);
    }

    private List<Account> everybody() {
        return List.of(our.bar(), our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest());
    }

    /** Where an account sees that Kotor applies the practice. */
    private List<String> pathsThatShow(UUID practice, Account account) throws Exception {
        List<String> showing = new ArrayList<>();
        String kotor = our.kotor().organisationId().toString();
        for (String path : List.of(
                "/api/v1/practices/{id}/adoptions", "/practices/{id}/adoptions", "/practices/{id}/blocks/use")) {
            String shown = see(account, get(path, practice))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            if (shown.contains(kotor) || shown.contains(">Kotor<")) {
                showing.add(path);
            }
        }
        if (rowsSeenBy(account, "adoption", practice) > 0) {
            showing.add("row");
        }
        return showing;
    }

    private long rowsSeenBy(Account account, String table, UUID practice) {
        Long rows = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from " + table + " where practice_id = ?")
                        .param(practice)
                        .query(Long.class)
                        .single()));
        return rows == null ? 0 : rows;
    }

    private void awaitAdoptions(UUID practice, int number) {
        await().atMost(Duration.ofSeconds(30)).until(() -> practiceOf(practice).adoptions() == number);
        await().atMost(Duration.ofSeconds(30)).until(() -> announcedAdoptions(practice) == number);
    }

    private int announcedAdoptions(UUID practice) {
        Findable newest = announcements.of(List.of(practice)).getLast().dataAs(Findable.class);
        return Objects.requireNonNull(newest.content()).signals().organisations();
    }

    private Practice practiceOf(UUID id) {
        return Readers.call(tenants.reader(our.bar()), () -> practices.get(id));
    }

    private ResultActions tell(Account account, UUID practice, String adoption) throws Exception {
        return see(
                account,
                put("/api/v1/practices/{id}/adoptions/{organisation}", practice, account.organisationId())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(adoption));
    }

    private ResultActions mark(Account account, UUID practice, boolean used) throws Exception {
        return see(
                account,
                put("/api/v1/practices/{id}/use", practice)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"used\": " + used + "}"));
    }

    private ResultActions see(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }
}
