package org.spona.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@EventsTest
class CalendarFeedTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final String guest = UUID.randomUUID() + "@bar.example";
    private final Networks our;

    @Autowired
    CalendarFeedTest(MockMvcTester site, Convener convener, Tenants tenants) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = convener.found();
    }

    @Test
    void showsWhatOneIsInvitedToWithoutSigningIn() {
        UUID mine = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        UUID cancelled = convener.convene(our, "Forum za socijalni dijalog", "PRIVATE", guest);
        convener.cancel(cancelled, our);
        UUID notMine = UUID.randomUUID();
        convener.draft(notMine, our, "Nacrt", "NETWORK");
        String feed = renew();

        List<VEvent> events = events(feed);

        assertThat(events)
                .extracting(
                        event -> Convener.value(event, "UID"),
                        event -> Convener.value(event, "STATUS"),
                        event -> Convener.value(event, "SUMMARY"))
                .containsExactlyInAnyOrder(
                        tuple(mine.toString(), "CONFIRMED", "Мобилни тимови"),
                        tuple(cancelled.toString(), "CANCELLED", "Форум за социјални дијалог"));
    }

    @Test
    void stopsAtTheOldAddressWhenItIsRenewed() {
        convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String old = renew();
        String renewed = renew();

        assertThat(site.get().uri(old)).hasStatus(404);
        assertThat(events(renewed)).hasSize(1);
        assertThat(site.get().uri("/meetings/calendar").with(our.people().bar().signedIn()))
                .bodyText()
                .contains("Napravite novu adresu")
                .doesNotContain(renewed);
    }

    @Test
    void endsWithTheLastMembershipOfItsOwner() {
        convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String feed = renew();

        tenants.end(our.people().bar().membership());

        assertThat(site.get().uri(feed).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .contains("Ovaj kalendar više ne radi")
                .doesNotContain("Mobilni");
    }

    @Test
    void showsOnlyWhatItsOwnerMayReadNow() {
        UUID left = convener.convene(our, "Mobilni timovi", "REGION", guest);
        Membership elsewhere = new Membership(
                UUID.randomUUID(),
                our.people().bar().organisationId(),
                our.people().staraPazova().networkId(),
                Role.OFFICER);
        tenants.join(our.people().bar().personId(), elsewhere);
        String feed = renew();
        assertThat(events(feed)).hasSize(1);

        tenants.end(our.people().bar().membership());

        assertThat(convener.get("/api/v1/meetings/" + left, our.people().bar())).hasStatusOk();
        assertThat(events(feed)).isEmpty();
    }

    @Test
    void showsNoMeetingFromWhichOneWasTakenOff() {
        UUID id = convener.convene(our, "Mobilni timovi", "NETWORK", guest);
        String feed = renew();
        assertThat(events(feed)).hasSize(1);

        convener.uninvite(id, our, our.people().bar().personId().toString());

        assertThat(events(feed)).isEmpty();
    }

    private String renew() {
        String answer =
                text(convener.post("/api/v1/meetings/calendar", our.people().bar(), ""));
        return JsonMapper.shared().readTree(answer).path("address").asString().replace("http://localhost:8080", "");
    }

    private List<VEvent> events(String feed) {
        var answer = site.get().uri(feed).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        return Convener.events(Convener.calendar(text(answer)));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
