package org.spona.meetings;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Founds networks with a coordinator and people who can be written to, and convenes by the API. */
@TestComponent
public class Convener {

    private static final Pattern ANSWER_LINK = Pattern.compile("http://localhost:8080(/meetings/answers/[\\w-]{27})");

    private final MockMvcTester site;
    private final Tenants tenants;

    Convener(MockMvcTester site, Tenants tenants) {
        this.site = site;
        this.tenants = tenants;
    }

    /**
     * Two tenants, of whom Bar's network has a coordinator.
     *
     * @param barAddress where the officer of Bar is written to, in Cyrillic
     * @param kotorAddress where the officer of Kotor is written to, in Latin
     */
    public record Networks(TwoTenants people, Account coordinator, String barAddress, String kotorAddress) {

        public UUID network() {
            return coordinator.networkId();
        }
    }

    /** Founds all of it anew. */
    public Networks found() {
        TwoTenants people = TwoTenants.found(tenants);
        Account coordinator = tenants.account(
                tenants.municipality("Zajednica opština", "Заједница општина", "ME"),
                people.bar().networkId(),
                Role.COORDINATOR);
        String bar = "bar." + UUID.randomUUID() + "@bar.example";
        String kotor = "kotor." + UUID.randomUUID() + "@kotor.example";
        tenants.contact(people.bar().personId(), bar, "sr-Cyrl");
        tenants.contact(people.kotor().personId(), kotor, "sr-Latn");
        return new Networks(people, coordinator, bar, kotor);
    }

    /** A draft in 2027, on the Monday after clocks are put forward. */
    public MvcTestResult draft(UUID id, Networks our, String title, String visibility) {
        return save(id, our, title, visibility, "2027-03-29T10:00", "2027-03-29T12:00");
    }

    public MvcTestResult save(UUID id, Networks our, String title, String visibility, String from, String until) {
        return save(id, our, title, visibility, from, until, "");
    }

    private MvcTestResult save(
            UUID id, Networks our, String title, String visibility, String from, String until, String link) {
        return put("/api/v1/meetings/" + id, our.coordinator(), """
                {"title": "%s", "purpose": "Dogovor o mobilnim timovima", "language": "cnr-Latn",
                 "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"}, "place": "Opština Bar, velika sala",
                 "agenda": [{"title": "Iskustva opština", "owner": "Bar", "minutes": 40}, {"title": "Razno"}],
                 "online": {"link": "%s"}, "visibility": "%s", "moveConfirmed": true}""".formatted(title, from, until, link, visibility));
    }

    /** The id of the item of an agenda that is called so. */
    public String item(Networks our, UUID id, String title) {
        for (JsonNode item : JsonMapper.shared()
                .readTree(text(get("/api/v1/meetings/" + id, our.coordinator())))
                .path("agenda")) {
            if (item.path("title").asString().equals(title)) {
                return item.path("id").asString();
            }
        }
        throw new AssertionError("no item " + title);
    }

    /** Saves a meeting as it is, but for one text. */
    public void reword(Networks our, UUID id, String text, String instead) {
        String address = "/api/v1/meetings/" + id;
        String saved = text(get(address, our.coordinator()));
        Assertions.assertThat(put(address, our.coordinator(), saved.replace(text, instead)))
                .hasStatusOk();
    }

    public MvcTestResult invite(UUID id, Networks our, String audience) {
        return post("/api/v1/meetings/" + id + "/invitees", our.coordinator(), audience);
    }

    public MvcTestResult cancel(UUID id, Networks our) {
        return post("/api/v1/meetings/" + id + "/cancel", our.coordinator(), "{\"reason\": \"Sala je poplavljena\"}");
    }

    public MvcTestResult send(UUID id, Networks our) {
        return post("/api/v1/meetings/" + id + "/send", our.coordinator(), "");
    }

    /** A meeting to which the officers of Bar and Kotor are invited, and a guest. */
    public UUID convene(Networks our, String title, String visibility, String guestAddress) {
        UUID id = UUID.randomUUID();
        Assertions.assertThat(draft(id, our, title, visibility)).hasStatusOk();
        return inviteAndSend(id, our, guestAddress);
    }

    /** A meeting that begins in half an hour, to which the officers of Bar and Kotor are invited, and a guest. */
    public UUID conveneSoon(Networks our, String title, String visibility) {
        UUID id = UUID.randomUUID();
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Podgorica")).truncatedTo(ChronoUnit.MINUTES);
        Assertions.assertThat(save(
                        id,
                        our,
                        title,
                        visibility,
                        now.plusMinutes(30).toString(),
                        now.plusMinutes(90).toString()))
                .hasStatusOk();
        return inviteAndSend(id, our, "gost." + id + "@bar.example");
    }

    /** The same, opened. */
    public UUID open(Networks our, String title, String visibility) {
        UUID id = conveneSoon(our, title, visibility);
        Assertions.assertThat(post("/api/v1/meetings/" + id + "/open", our.coordinator(), ""))
                .hasStatusOk();
        return id;
    }

    /** What an address of the API says. */
    public JsonNode read(String address, Account account) {
        return JsonMapper.shared().readTree(text(get(address, account)));
    }

    /** The same with an address for taking part from afar. */
    public UUID conveneOnline(Networks our, String title, String visibility, String guestAddress) {
        UUID id = UUID.randomUUID();
        Assertions.assertThat(save(
                        id,
                        our,
                        title,
                        visibility,
                        "2027-03-29T10:00",
                        "2027-03-29T12:00",
                        "https://video.example/tajna"))
                .hasStatusOk();
        return inviteAndSend(id, our, guestAddress);
    }

    /** Invites the officers of Bar and Kotor to a draft, and a guest, and sends it. */
    public UUID inviteAndSend(UUID id, Networks our, String guestAddress) {
        Assertions.assertThat(invite(id, our, """
                        {"who": "NAMED", "personIds": ["%s", "%s"],
                         "guests": [{"name": "Ana O'Brajen", "email": "%s", "institution": "Dom zdravlja Bar"}]}""".formatted(
                        our.people().bar().personId(), our.people().kotor().personId(), guestAddress)))
                .hasStatusOk();
        Assertions.assertThat(send(id, our)).hasStatusOk();
        return id;
    }

    /**
     * Takes somebody off the list.
     *
     * @param mark what the entry of nobody else says, such as her address or the id of her person
     */
    public void uninvite(UUID id, Networks our, String mark) {
        for (JsonNode entry :
                JsonMapper.shared().readTree(text(get("/api/v1/meetings/" + id + "/invitees", our.coordinator())))) {
            if (entry.toString().contains(mark)) {
                Assertions.assertThat(site.delete()
                                .uri("/api/v1/meetings/" + id + "/invitees/"
                                        + entry.path("id").asString())
                                .with(our.coordinator().signedIn()))
                        .hasStatus(204);
            }
        }
    }

    /** What an answer says. */
    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public MvcTestResult put(String address, Account account, String json) {
        return site.put()
                .uri(address)
                .with(account.signedIn())
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    public MvcTestResult post(String address, Account account, String json) {
        return site.post()
                .uri(address)
                .with(account.signedIn())
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    public MvcTestResult delete(String address, Account account) {
        return site.delete().uri(address).with(account.signedIn()).exchange();
    }

    public MvcTestResult get(String address, Account account) {
        return site.get().uri(address).with(account.signedIn()).exchange();
    }

    /** The newest mail to an address that says something, once there is one. */
    public static Mails.Mail mailSaying(String address, String words) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> Mails.to(address).stream()
                                .filter(mail -> mail.subject().contains(words)
                                        || mail.text().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The personal link in a mail, as a path. */
    public static String answerLink(Mails.Mail mail) {
        Matcher link = ANSWER_LINK.matcher(mail.text());
        Assertions.assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    /** The one meeting of the calendar object that a mail brings, which is valid. */
    public static VEvent event(Mails.Mail mail, String method) {
        Calendar calendar = calendar(mail.part().content());
        Assertions.assertThat(mail.part().type()).startsWith("text/calendar").contains("method=" + method);
        Assertions.assertThat(calendar.getProperty("METHOD").orElseThrow().getValue())
                .isEqualTo(method);
        return events(calendar).getFirst();
    }

    /** Reads a calendar and has it checked. */
    public static Calendar calendar(String content) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(content));
            Assertions.assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParserException unreadable) {
            throw new AssertionError(content, unreadable);
        }
    }

    /** What a property of a meeting in a calendar says, such as {@code SEQUENCE}. */
    public static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    public static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }
}
