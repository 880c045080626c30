package org.spona.regulations.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.KnownThings;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.spona.regulations.provision.VersionAuthoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Article 69 of a law changes: an answer, an obligation, a local act, an issue and a practice of another service rest on it. */
@RegulationsTest
class ConsequenceTest {

    private static final Kind PRACTICE =
            new Kind("practice", "journal-text", "/practices/", new Labels(Map.of("sr", "praksa")));
    private static final String BEFORE = """
            [{"level": "ARTICLE", "number": "1"}, {"level": "PARAGRAPH", "text": "Opština donosi odluku."},
             {"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Rok je petnaest dana."}]""";
    private static final String AFTER = """
            [{"level": "ARTICLE", "number": "1"}, {"level": "PARAGRAPH", "text": "Opština donosi odluku u roku od 30 dana."},
             {"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Rok je osam dana."}]""";
    private static final String VERSIONS = "/api/v1/regulations/versions/";
    private static final String CONSEQUENCES = "/api/v1/regulations/consequences/";

    private final MockMvc http;
    private final Acts acts;
    private final KnownThings things;
    private final ServiceDatabase database;
    private final AnnouncedEvents events;
    private final AnnouncedWaiting waiting;
    private final VersionAuthoring authoring;
    private final ConsequenceFlags flags;
    private final TransactionTemplate transaction;
    private final Tenants tenants;
    private final TwoTenants our;
    private final Account staff;
    private final Account second;
    private final UUID answer = UUID.randomUUID();
    private final UUID obligation = UUID.randomUUID();
    private final UUID localAct = UUID.randomUUID();
    private final UUID issue = UUID.randomUUID();
    private final String title = "Pomoć u kući " + UUID.randomUUID();
    private UUID practice = UUID.randomUUID();
    private UUID act = UUID.randomUUID();

    @Autowired
    ConsequenceTest(
            MockMvc http,
            Acts acts,
            KnownThings things,
            ServiceDatabase database,
            AnnouncedEvents events,
            AnnouncedWaiting waiting,
            VersionAuthoring authoring,
            ConsequenceFlags flags,
            TransactionTemplate transaction,
            Tenants tenants,
            TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.things = things;
        this.database = database;
        this.events = events;
        this.waiting = waiting;
        this.authoring = authoring;
        this.flags = flags;
        this.transaction = transaction;
        this.tenants = tenants;
        this.our = our;
        this.staff = our.barEditor();
        this.second = tenants.account(staff.organisationId(), staff.networkId(), Role.COORDINATOR);
    }

    @BeforeEach
    void rest() throws Exception {
        act = acts.regulation(staff, "Zakon o socijalnoj i dječjoj zaštiti");
        acts.text(staff, second, act, "2013-06-25", BEFORE);
        acts.publish(staff, Acts.update(act, title, "NETWORK", new UUID[] {obligation}, "2027-03-31"));
        String basis = "\"basis\": [{\"regulationId\": \"%s\", \"place\": \"član 69\"}]".formatted(act);
        ok(acts.send(staff, "/api/v1/regulations/answers/" + answer, """
                {"title": "%s", "body": "Rok je 15 dana.", "language": "cnr-Latn", "holdsOn": "2026-11-30", "visibility": "NETWORK", %s}""".formatted(title, basis)));
        ok(acts.act(staff, "/api/v1/regulations/answers/" + answer + "/publish"));
        ok(acts.send(our.bar(), "/api/v1/local-acts/" + localAct, """
                {"title": "%s", "language": "cnr-Latn", "visibility": "PRIVATE", %s}""".formatted(title, basis)));
        ok(acts.send(our.bar(), "/api/v1/provision-issues/" + issue, """
                {"kind": "NO_MONEY", "title": "%s", "body": "Nema novca.", "language": "cnr-Latn", "regulationId": "%s", "place": "član 69",
                 "visibility": "PRIVATE"}""".formatted(title, act)));
        practice = things.add(
                PRACTICE,
                new Ownership(our.kotor().organisationId(), our.kotor().networkId(), Visibility.NETWORK),
                title);
        link("regulation", act);
    }

    @Test
    void areFlaggedAtOnceAndOneAfterAnotherSettled() throws Exception {
        UUID version = acts.text(staff, second, act, "2026-01-01", AFTER);

        String page = body(acts.see(our.barEditor(), VERSIONS + version + "/consequences"));
        assertThat(JsonPath.<List<String>>read(page, "$.items[*].thing.id"))
                .containsExactlyInAnyOrder(
                        answer.toString(), obligation.toString(), issue.toString(), practice.toString());
        assertThat(JsonPath.<List<String>>read(page, "$.items[*].status")).containsOnly("DUE");
        acts.see(staff, "/regulations/versions/" + version + "/consequences")
                .andExpect(content()
                        .string(allOf(
                                containsString(title),
                                containsString("član 69"),
                                containsString("praksa (1)"),
                                containsString("za proveru"))));
        acts.see(our.kotor(), "/regulations/consequences/of/practice/" + practice)
                .andExpect(
                        content().string(allOf(containsString("alert"), containsString("/regulations/consequences/"))));
        acts.see(our.bar(), "/regulations/consequences/of/practice/" + practice)
                .andExpect(content().string(containsString("Vlasnik proverava")));
        acts.see(our.bar(), "/regulations/consequences/of/local-act/" + localAct)
                .andExpect(content().string(containsString("alert")));
        waits(Addressee.writers(our.kotor().organisationId(), our.kotor().networkId()), practice, 1);
        waits(Addressee.staff(staff.networkId()), obligation, 1);

        UUID due = due(our.kotor(), "practice", practice);
        acts.see(our.kotor(), "/regulations/consequences/" + due)
                .andExpect(content().string(containsString("/compare?od=2025-12-31&amp;na=2026-01-01")));
        post(our.bar(), CONSEQUENCES + due + "/confirm", "{}").andExpect(status().isForbidden());
        http.perform(MockMvcRequestBuilders.post("/regulations/consequences/" + due + "/confirm")
                        .with(our.kotor().signedIn())
                        .param("note", "Naša odluka ima kraći rok."))
                .andExpect(redirectedUrl("/regulations/consequences/" + due));
        post(our.kotor(), CONSEQUENCES + due + "/confirm", "{}").andExpect(status().isConflict());
        ok(post(staff, CONSEQUENCES + due(staff, "obligation", obligation) + "/confirm", "{}"));
        ok(acts.act(staff, "/api/v1/regulations/answers/" + answer + "/confirm"));
        ok(acts.act(our.bar(), "/api/v1/local-acts/" + localAct + "/confirm"));
        ok(acts.act(our.bar(), "/api/v1/provision-issues/" + issue + "/withdraw"));

        acts.see(staff, VERSIONS + version + "/consequences/counts")
                .andExpect(jsonPath("$.DUE").doesNotExist())
                .andExpect(jsonPath("$.CONFIRMED").value(3))
                .andExpect(jsonPath("$.WITHDRAWN").value(1));
        acts.see(staff, VERSIONS + version + "/consequences?kind=practice&status=CONFIRMED")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].note").value("Naša odluka ima kraći rok."))
                .andExpect(jsonPath("$.items[0].settledBy").isNotEmpty());
        acts.see(staff, "/regulations/versions/" + version + "/consequences/export.csv")
                .andExpect(content().string(containsString("Naša odluka ima kraći rok.")));
        waits(Addressee.writers(our.kotor().organisationId(), our.kotor().networkId()), practice, 0);
        acts.see(our.bar(), "/regulations/consequences/of/practice/" + practice)
                .andExpect(content().string(not(containsString("alert"))));
    }

    @Test
    void areToldToStaffOnce() throws Exception {
        UUID version = acts.text(staff, second, act, "2026-01-01", AFTER);
        acts.act(second, VERSIONS + version + "/publish").andExpect(status().isConflict());

        String address = "/regulations/versions/" + version + "/consequences";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events.matching(
                                Notification.TOPIC,
                                event -> event.dataAs(Notification.class)
                                        .address()
                                        .equals(address)))
                        .hasSize(1));
    }

    @Test
    void areNothingWhenThePublicationComesToNothing() throws Exception {
        UUID version = acts.checkedText(staff, second, act, "2026-01-01", AFTER);

        Boolean published = Readers.call(
                tenants.reader(second),
                () -> transaction.execute(publication -> {
                    publication.setRollbackOnly();
                    return authoring.publish(version).publishedAt().isPresent();
                }));

        assertThat(published).isTrue();
        assertThat(database.values(UUID.class, "select version_id from unflagged_change where version_id = ?", version))
                .isEmpty();
        assertThat(flagged(version)).isEmpty();
        acts.see(our.bar(), "/api/v1/local-acts/" + localAct)
                .andExpect(jsonPath("$.reviewDueAt").doesNotExist());
        ok(acts.act(second, VERSIONS + version + "/publish"));
        acts.awaitFlags(version);
        assertThat(flagged(version)).hasSize(5);
    }

    @Test
    void areFlaggedThoughTheServiceFellBetweenThePublicationAndThem() throws Exception {
        UUID version = acts.text(staff, second, act, "2026-01-01", AFTER);
        assertThat(flagged(version)).hasSize(5);
        String text = body(acts.see(staff, "/api/v1/regulations/" + act + "/text"));
        List<String> changed = JsonPath.read(text, "$.provisions[?(@.level == 'ARTICLE')].wid");
        database.write("delete from consequence where version_id = ?", version);

        // As the publication leaves it, committed; nobody has been woken.
        database.write(
                "insert into unflagged_change values (?, ?, ?, ?, null, array[?, ?]::uuid[], now(), null)",
                version,
                act,
                staff.organisationId(),
                staff.networkId(),
                UUID.fromString(changed.getFirst()),
                UUID.fromString(changed.getLast()));
        await().atMost(Duration.ofSeconds(20)).until(() -> !Readers.callAsService(flags::flagNext));

        acts.awaitFlags(version);
        assertThat(flagged(version)).hasSize(5);
        acts.see(our.kotor(), CONSEQUENCES + "of/practice/" + practice).andExpect(jsonPath("$", hasSize(1)));
    }

    private List<UUID> flagged(UUID version) {
        return database.values(UUID.class, "select thing_id from consequence where version_id = ?", version);
    }

    @Test
    void areFlaggedByTheProvisionAloneWhenALinkNamesOne() throws Exception {
        database.write("update link set removed = true, version = 2 where from_id = ?", practice);
        String text = body(acts.see(staff, "/api/v1/regulations/" + act + "/text"));
        List<String> first = JsonPath.read(text, "$.provisions[?(@.address == 'cl-1')].wid");
        link("provision", UUID.fromString(first.getFirst()));

        acts.text(staff, second, act, "2025-01-01", BEFORE.replace("petnaest", "deset"));
        acts.see(our.kotor(), CONSEQUENCES + "of/practice/" + practice).andExpect(jsonPath("$", hasSize(0)));
        acts.text(staff, second, act, "2026-01-01", AFTER);
        acts.see(our.kotor(), CONSEQUENCES + "of/practice/" + practice)
                .andExpect(jsonPath("$[*].wids[*]").value(containsInAnyOrder(first.getFirst())));
    }

    @Test
    void areSeenByNobodyWhoMayNotReadTheThing() throws Exception {
        UUID version = acts.text(staff, second, act, "2026-01-01", AFTER);
        UUID ofLocalAct = due(our.bar(), "local-act", localAct);
        UUID ofPractice = due(our.kotor(), "practice", practice);

        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            acts.see(other, CONSEQUENCES + ofLocalAct).andExpect(status().isNotFound());
            acts.see(other, CONSEQUENCES + "of/local-act/" + localAct).andExpect(jsonPath("$", hasSize(0)));
        }
        acts.see(staff, CONSEQUENCES + ofLocalAct).andExpect(status().isNotFound());
        acts.see(our.staraPazova(), CONSEQUENCES + ofPractice).andExpect(status().isNotFound());
        post(our.staraPazova(), CONSEQUENCES + ofPractice + "/confirm", "{}").andExpect(status().isNotFound());
        for (Account other : List.of(our.bar(), our.kotor(), our.staraPazova(), our.barGuest())) {
            acts.see(other, VERSIONS + version + "/consequences").andExpect(status().isForbidden());
            acts.see(other, "/regulations/versions/" + version + "/consequences/export.csv")
                    .andExpect(status().isForbidden());
        }
        // A link that is its organisation's alone says nothing to others.
        database.write("update link set visibility = 'PRIVATE' where from_id = ?", practice);
        acts.see(our.bar(), CONSEQUENCES + ofPractice).andExpect(status().isNotFound());
        acts.see(our.kotor(), CONSEQUENCES + ofPractice).andExpect(status().isOk());
    }

    private void link(String kind, UUID to) {
        database.write(
                "insert into link values (?, 1, 'implements', 'practice', ?, null, ?, ?, null, '', ?, ?, 'NETWORK', now(), false)",
                UUID.randomUUID(),
                practice,
                kind,
                to,
                our.kotor().organisationId(),
                our.kotor().networkId());
    }

    private UUID due(Account account, String kind, UUID thing) throws Exception {
        String due = body(acts.see(account, CONSEQUENCES + "of/" + kind + "/" + thing));
        return UUID.fromString(JsonPath.read(due, "$[0].id"));
    }

    private void waits(Addressee addressee, UUID thing, int many) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting.items(addressee))
                        .filteredOn(item ->
                                item.thingId().equals(thing) && item.address().startsWith("/regulations/consequences/"))
                        .hasSize(many));
    }

    private ResultActions post(Account account, String path, String json) throws Exception {
        return http.perform(MockMvcRequestBuilders.post(path)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static void ok(ResultActions answer) throws Exception {
        answer.andExpect(status().isOk());
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
