package org.spona.regulations.provision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.notification.Notification;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Articles are announced, so that they can be followed and linked to; who follows an act or an article is told which of them changes. */
@RegulationsTest
class FollowedProvisionTest {

    private static final String BEFORE = """
            [{"level": "CHAPTER", "number": "I", "heading": "Osnove"},
             {"level": "ARTICLE", "number": "1"}, {"level": "PARAGRAPH", "text": "Opština donosi odluku."},
             {"level": "ARTICLE", "number": "2"}, {"level": "PARAGRAPH", "text": "Odluka se objavljuje."},
             {"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Rok je petnaest dana."}]""";
    private static final String AFTER = """
            [{"level": "CHAPTER", "number": "I", "heading": "Osnove"},
             {"level": "ARTICLE", "number": "1"}, {"level": "PARAGRAPH", "text": "Opština donosi odluku."},
             {"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Rok je osam dana."}]""";

    private final Acts acts;
    private final AnnouncedEvents events;
    private final TwoTenants our;
    private final Account staff;
    private final Account second;
    private UUID act = UUID.randomUUID();

    @Autowired
    FollowedProvisionTest(Acts acts, AnnouncedEvents events, Tenants tenants, TwoTenants our) {
        this.acts = acts;
        this.events = events;
        this.our = our;
        this.staff = our.barEditor();
        this.second = tenants.account(staff.organisationId(), staff.networkId(), Role.COORDINATOR);
    }

    @BeforeEach
    void publish() throws Exception {
        act = acts.regulation(staff, "Zakon o socijalnoj i dječjoj zaštiti");
        acts.text(staff, second, act, "2013-06-25", BEFORE);
    }

    @Test
    void isAnnouncedByItsActAndNumberUntilItIsNoMore() throws Exception {
        UUID changed = wid("cl-69");
        UUID gone = wid("cl-2");
        Findable before = newest(changed, 1);
        Content content = requireNonNull(before.content());
        assertThat(content.title()).isEqualTo("Zakon o socijalnoj i dječjoj zaštiti, član 69");
        assertThat(content.text()).isEqualTo("Rok je petnaest dana.");
        assertThat(before.kind().leadsOn()).isTrue();
        assertThat(before.path()).isEqualTo("/provisions/" + changed);
        assertThat(before.ownership().visibility()).isEqualTo(Visibility.PUBLIC);

        acts.text(staff, second, act, "2026-01-01", AFTER);

        assertThat(requireNonNull(newest(changed, 2).content()).text()).isEqualTo("Rok je osam dana.");
        Findable last = newest(gone, 2);
        assertThat(last.content()).isNull();
        assertThat(requireNonNull(last.lastTitle()).title()).isEqualTo("Zakon o socijalnoj i dječjoj zaštiti, član 2");
        assertThat(last.version()).isGreaterThan(before.version());
    }

    @Test
    void isSharedAsFarAsItsAct() throws Exception {
        UUID article = wid("cl-1");
        newest(article, 1);
        String saved = body(acts.see(staff, "/api/v1/regulations/" + act));
        acts.send(staff, "/api/v1/regulations/" + act, saved.replace("\"PUBLIC\"", "\"NETWORK\""))
                .andExpect(status().isOk());

        assertThat(newest(article, 2).ownership().visibility()).isEqualTo(Visibility.NETWORK);
    }

    @Test
    void tellsItsFollowersAndThoseOfItsActOnceEach() throws Exception {
        UUID changed = wid("cl-69");
        UUID same = wid("cl-1");
        UUID gone = wid("cl-2");

        acts.text(staff, second, act, "2026-01-01", AFTER);

        assertThat(told(changed, 1)).allSatisfy(told -> {
            assertThat(told.text().in("sr")).startsWith("Odredba se menja od: 1. januar");
            assertThat(told.audiences()).singleElement().satisfies(audience -> {
                assertThat(audience.addressee().key()).isEqualTo("followers/provision/" + changed);
                assertThat(audience.reason().in("sr")).isEqualTo("jer pratite ovu odredbu");
            });
        });
        told(gone, 1);
        assertThat(told(act, 2)).last().satisfies(told -> {
            assertThat(told.text().in("sr")).startsWith("Objavljen je tekst propisa koji važi od: 1. januar");
            assertThat(told.audiences().getFirst().addressee().key()).isEqualTo("followers/regulation/" + act);
        });
        assertThat(notifications(same)).isEmpty();
    }

    @Test
    void isFollowedFromItsPage() throws Exception {
        acts.see(our.kotor(), "/regulations/" + act)
                .andExpect(content().string(containsString("/follows/regulation/" + act)));
        acts.see(our.kotor(), "/regulations/" + act + "/cl-69")
                .andExpect(content().string(containsString("/follows/provision/" + wid("cl-69"))))
                .andExpect(content().string(not(containsString("/follows/regulation/"))));
    }

    private UUID wid(String address) throws Exception {
        List<String> found = JsonPath.read(
                body(acts.see(staff, "/api/v1/regulations/" + act + "/text")),
                "$.provisions[?(@.address == '" + address + "')].wid");
        return UUID.fromString(found.getFirst());
    }

    private Findable newest(UUID wid, int announced) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events.of(Findable.TOPIC, wid)).hasSize(announced));
        return events.of(Findable.TOPIC, wid).getLast().dataAs(Findable.class);
    }

    private List<Notification> told(UUID thing, int times) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notifications(thing)).hasSize(times));
        return notifications(thing);
    }

    /** To followers alone: what staff are told of what rests on it is another matter. */
    private List<Notification> notifications(UUID thing) {
        return events.matching(Notification.TOPIC, _ -> true).stream()
                .map(event -> event.dataAs(Notification.class))
                .filter(told -> told.thing().id().equals(thing)
                        && told.audiences().getFirst().addressee().key().startsWith("followers/"))
                .toList();
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
