package org.spona.members.invitation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@MembersTest
class InvitingFromATableTest {

    private final MockMvcTester site;
    private final ServiceDatabase database;
    private final TwoNetworks our;
    private final UUID id = UUID.randomUUID();
    private final String fresh = "ana." + id + "@kotor.example";

    @Autowired
    InvitingFromATableTest(MockMvcTester site, ServiceDatabase database, TwoNetworks our) {
        this.site = site;
        this.database = database;
        this.our = our;
    }

    @Test
    void tellsTheFateOfEachRowBeforeAnythingGoesOut() {
        List<List<String>> rows = List.of(
                List.of(fresh, "Ana", "Perić", "službenica", "Котор"),
                List.of(fresh.toUpperCase(Locale.ROOT), "Ana", "Perić", "OFFICER", "Kotor"),
                List.of(our.officer().personId() + "@bar.example", "Ivo", "Ban", "officer", "Bar"),
                List.of("ivo." + id + "@kotor.example", "Ivo", "Ban", "kuvar", "Kotor"),
                List.of("mia." + id + "@kotor.example", "Mia", "Ban", "officer", "Nepoznata opština"),
                List.of("bez adrese", "Mia", "Ban", "officer", "Kotor"),
                List.of("mia." + id + "@kotor.example", "Mia", "", "officer", "Kotor"));

        assertThat(preview(our.coordinator(), rows))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].fate")
                .asArray()
                .containsExactly("INVITED", "KNOWN", "KNOWN", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(invitationsTo(fresh)).isZero();
    }

    @Test
    void invitesWhoeverCanBeOnceHoweverOftenItIsSent() {
        List<List<String>> rows =
                List.of(List.of(fresh, "Ana", "Perić", "", "Kotor"), List.of("bez adrese", "Ivo", "Ban", "", "Kotor"));
        for (int time = 0; time < 2; time++) {
            assertThat(invite(our.coordinator(), rows))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$[*].fate")
                    .asArray()
                    .containsExactly("INVITED", "REFUSED");
        }
        assertThat(invitationsTo(fresh)).isOne();
        assertThat(preview(our.coordinator(), rows))
                .bodyJson()
                .extractingPath("$[0].reason")
                .asString()
                .contains("već je pozvana");
    }

    @Test
    void isForThoseWhoMayInviteIntoTheNetwork() {
        List<List<String>> rows = List.of(List.of(fresh, "Ana", "Perić", "", "Kotor"));
        for (Account other : new Account[] {our.officer(), our.guest(), our.stranger()}) {
            assertThat(preview(other, rows)).hasStatus(404);
            assertThat(invite(other, rows)).hasStatus(404);
            assertThat(site.get()
                            .uri("/invitations/table?network="
                                    + our.coordinator().networkId())
                            .with(other.signedIn()))
                    .hasStatus(404);
        }
        assertThat(invitationsTo(fresh)).isZero();
    }

    @Test
    void pageShowsFatesOfAFileAndInvitesAfterOneConfirmation() {
        var file = new MockMultipartFile(
                "file",
                "ljudi.csv",
                "text/csv",
                ("e-mail;ime i prezime;organizacija\n" + fresh + ";Ana Perić;Kotor\n" + fresh + ";Ana Perić;Kotor\n")
                        .getBytes(StandardCharsets.UTF_8));
        String network = our.coordinator().networkId().toString();
        assertThat(site.post()
                        .uri("/invitations/table")
                        .multipart()
                        .file(file)
                        .param("networkId", network)
                        .param("role", "OFFICER")
                        .param("language", "sr-Latn")
                        .with(our.coordinator().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Poziva se 1 osoba.", "Ista osoba već stoji u 2. redu.", "Pozovite 1 osobu");
        assertThat(invitationsTo(fresh)).isZero();

        assertThat(site.post()
                        .uri("/invitations/table/" + id)
                        .param("networkId", network)
                        .param("role", "OFFICER")
                        .param("language", "sr-Latn")
                        .param("lines", json(List.of(List.of(fresh, "Ana", "Perić", "", "Kotor"))))
                        .with(our.coordinator().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Poziva se 1 osoba.");
        assertThat(invitationsTo(fresh)).isOne();
    }

    @Test
    void pagesShowWhatIsToBeCorrectedFirstAndTheRestInParts() {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < 21; number++) {
            rows.add(List.of(number + fresh, "Ana", "Perić", "", "Kotor"));
        }
        rows.add(List.of("bez adrese", "Ivo", "Ban", "", "Kotor"));

        assertThat(send("/preview", rows, "0"))
                .hasStatusOk()
                .bodyText()
                .contains("bez adrese", "treba ispraviti", "1. od 2")
                .doesNotContain("20" + fresh + "</span>");
        assertThat(send("/preview", rows, "1")).bodyText().contains("20" + fresh + "</span>", "2. od 2");
        assertThat(send("/preview.csv", rows, "0"))
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .bodyText()
                .contains("0" + fresh, "20" + fresh, "poziva se", "bez adrese", "treba ispraviti");
        assertThat(invitationsTo("0" + fresh)).isZero();

        assertThat(send("", rows, "1")).bodyText().contains("20" + fresh + "</span>");
        assertThat(send("/result.csv", rows, "0")).bodyText().contains("20" + fresh, "poziva se");
        assertThat(invitationsTo("20" + fresh)).isOne();
    }

    private MvcTestResult send(String step, List<List<String>> rows, String page) {
        return site.post()
                .uri("/invitations/table/" + id + step)
                .param("networkId", our.coordinator().networkId().toString())
                .param("role", "OFFICER")
                .param("language", "sr-Latn")
                .param("lines", json(rows))
                .param("page", page)
                .with(our.coordinator().signedIn())
                .exchange();
    }

    @Test
    void pageSaysAtTheFieldWhatIsWrongWithPastedLines() {
        assertThat(site.post()
                        .uri("/invitations/table")
                        .param("networkId", our.coordinator().networkId().toString())
                        .param("lines", "Ana Perić, Kotor")
                        .with(our.coordinator().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Ana Perić, Kotor", "nema kolone s e-adresama");
    }

    private MvcTestResult preview(Account account, List<List<String>> rows) {
        return site.post()
                .uri("/api/v1/invitations/tables/preview")
                .contentType(APPLICATION_JSON)
                .content(table(rows))
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult invite(Account account, List<List<String>> rows) {
        return site.put()
                .uri("/api/v1/invitations/tables/" + id)
                .contentType(APPLICATION_JSON)
                .content(table(rows))
                .with(account.signedIn())
                .exchange();
    }

    private String table(List<List<String>> rows) {
        return "{\"networkId\": \"%s\", \"people\": %s}"
                .formatted(our.coordinator().networkId(), json(rows));
    }

    private static String json(List<List<String>> rows) {
        return JsonMapper.shared()
                .writeValueAsString(rows.stream()
                        .map(row -> new PersonRow(
                                rows.indexOf(row) + 2, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                        .toList());
    }

    private long invitationsTo(String email) {
        return database.value(Long.class, "select count(*) from invitation where email = ?", email);
    }
}
