package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who can put herself on the list of a meeting, and what that opens to her. */
@EventsTest
class RegistrationTest {

    private static final String LINK = "https://video.example/tajna";

    private final Convener convener;
    private final Tenants tenants;
    private final Networks our;
    private final String guest = "ana." + UUID.randomUUID() + "@dz-bar.example";

    @Autowired
    RegistrationTest(Convener convener, Tenants tenants) {
        this.convener = convener;
        this.tenants = tenants;
        this.our = convener.found();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, the editor, false",
        "NETWORK, the editor, true",
        "NETWORK, a guest, false",
        "NETWORK, Stara Pazova, false",
        "NETWORK, the coordinator, false",
        "REGION, the editor, true",
        "REGION, a guest, false",
        "REGION, Stara Pazova, true",
        "REGION, Ljubljana, false"
    })
    void isForThoseWhoReadTheMeetingAndBelong(String visibility, String who, boolean can) {
        UUID id = convener.convene(our, "Mobilni timovi", visibility, guest);
        Account reader = account(who);

        MvcTestResult page = convener.get("/meetings/" + id, reader);
        assertThat(Convener.text(page).contains("Vaš odgovor")).isEqualTo(can);
        assertThat(answer(id, reader, "YES")).hasStatus(can ? 200 : 404);
        assertThat(listOf(id).contains(reader.personId().toString())).isEqualTo(can);
    }

    @Test
    void isSeenByTheOrganiserAndOpensWhatSheNeedsToCome() {
        UUID id = convener.conveneOnline(our, "Mobilni timovi", "REGION", guest);
        Account reader = our.people().staraPazova();
        String address = "pazova." + UUID.randomUUID() + "@pazova.example";
        tenants.contact(reader.personId(), address, "sr-Latn");
        assertThat(meeting(id, reader)).doesNotContain(LINK);

        assertThat(answer(id, reader, "MAYBE")).hasStatusOk();

        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("lična prijava");
        assertThat(meeting(id, reader)).contains(LINK);
        assertThat(convener.get("/meetings/" + id, reader)).bodyText().doesNotContain("Ana O&#39;Brajen", "Kotor");
        assertThat(convener.get("/api/v1/meetings/" + id + "/invitees", reader)).hasStatus(404);
        assertThat(mail(address, 1))
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Zabeležen odgovor: Mobilni timovi"))
                .satisfies(mail -> assertThat(mail.text()).contains("zato što ste se javili", LINK))
                .satisfies(mail -> Convener.event(mail, "REQUEST"));

        convener.save(id, our, "Mobilni timovi", "REGION", "2027-03-30T10:00", "2027-03-30T12:00");
        assertThat(mail(address, 2).text()).contains("Vaš raniji odgovor („Možda“) više ne važi");
        assertThat(convener.get("/api/v1/meetings/owed", reader)).bodyText().contains(id.toString());
        assertThat(answer(id, reader, "NO")).hasStatusOk();
    }

    @Test
    void lastsAsLongAsTheMeetingIsSharedWithHer() {
        UUID id = convener.convene(our, "Mobilni timovi", "REGION", guest);
        Account reader = our.people().staraPazova();
        assertThat(answer(id, reader, "YES")).hasStatusOk();

        convener.save(id, our, "Mobilni timovi", "NETWORK", "2027-03-29T10:00", "2027-03-29T12:00");

        assertThat(convener.get("/api/v1/meetings/" + id, reader)).hasStatus(404);
        assertThat(answer(id, reader, "NO")).hasStatus(404);
    }

    @Test
    void isNotForThoseWhomTheOrganiserTookOffTheList() {
        UUID id = convener.convene(our, "Mobilni timovi", "NETWORK", guest);
        Account invited = our.people().bar();
        Account registered = our.people().barEditor();
        assertThat(answer(id, registered, "YES")).hasStatusOk();

        convener.uninvite(id, our, invited.personId().toString());
        convener.uninvite(id, our, registered.personId().toString());

        for (Account former : new Account[] {invited, registered}) {
            assertThat(convener.get("/meetings/" + id, former))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Vaš odgovor");
            assertThat(answer(id, former, "YES")).hasStatus(404);
        }
    }

    @Test
    void sendsNoSubstitute() {
        UUID id = convener.convene(our, "Mobilni timovi", "NETWORK", guest);
        Account reader = our.people().barEditor();

        assertThat(convener.put("/api/v1/meetings/" + id + "/answer", reader, """
                        {"answer": "SUBSTITUTE", "substituteName": "Marko", "substituteEmail": "marko@bar.example"}"""))
                .hasStatus(422);
        assertThat(listOf(id)).doesNotContain(reader.personId().toString(), "Marko");
        assertThat(convener.get("/meetings/" + id, reader)).bodyText().doesNotContain("Dolazi neko drugi");
    }

    private Account account(String who) {
        return switch (who) {
            case "the editor" -> our.people().barEditor();
            case "a guest" -> our.people().barGuest();
            case "Stara Pazova" -> our.people().staraPazova();
            case "the coordinator" -> our.coordinator();
            default -> our.people().ljubljana();
        };
    }

    private MvcTestResult answer(UUID id, Account account, String answer) {
        return convener.put("/api/v1/meetings/" + id + "/answer", account, "{\"answer\": \"%s\"}".formatted(answer));
    }

    private String meeting(UUID id, Account account) {
        return Convener.text(convener.get("/api/v1/meetings/" + id, account));
    }

    private String listOf(UUID id) {
        return Convener.text(convener.get("/api/v1/meetings/" + id + "/invitees", our.coordinator()));
    }

    private static Mails.Mail mail(String address, int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> Mails.to(address).size() >= number);
        return Mails.to(address).getFirst();
    }
}
