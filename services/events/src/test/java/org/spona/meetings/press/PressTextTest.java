package org.spona.meetings.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What media are told: what everybody may read, whoever asks. */
@EventsTest
class PressTextTest {

    private static final long SEED = 20_270_329;
    private static final List<Visibility> VISIBILITIES = List.of(Visibility.values());

    private final MockMvcTester site;
    private final Convener convener;
    private final Networks our;

    @Autowired
    PressTextTest(MockMvcTester site, Convener convener) {
        this.site = site;
        this.convener = convener;
        this.our = convener.found();
    }

    @Test
    void saysWhatWasDiscussedAndDecidedToEverybody() throws IOException {
        UUID id = convener.open(our, "Mobilni timovi čđš", "PUBLIC");
        decide(id, "Nabavka vozila", "Nabavlja se **vozilo**.", Visibility.PUBLIC);
        assertThat(site.get().uri("/meetings/" + id + "/press").exchange()).hasStatus(401);
        close(id);

        assertThat(site.get().uri("/meetings/" + id)).bodyText().contains("/meetings/" + id + "/press");
        assertThat(site.get().uri("/meetings/" + id + "/press?language=sr-Latn"))
                .hasStatusOk()
                .bodyText()
                .contains("Mobilni timovi čđš", "Iskustva opština", "Nabavka vozila", "<strong>vozilo</strong>")
                .contains("Opština Bar, velika sala", "Zajednica opština", "redovni sastanak");
        MvcTestResult text = site.get()
                .uri("/meetings/" + id + "/press.txt?language=sr-Cyrl")
                .exchange();
        assertThat(text).hasStatusOk().hasHeader("Content-Type", "text/plain;charset=UTF-8");
        assertThat(Convener.text(text))
                .startsWith("Мобилни тимови чђш\n")
                .contains("О чему се говорило", "Набавка возила");
        assertThat(docx("/meetings/" + id + "/press/document.docx?language=sr-Latn"))
                .contains("Nabavka vozila");
        assertThat(site.get().uri("/api/v1/meetings/" + id + "/press.txt")).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource
    void hasNothingThatIsNotPublicWhateverIsSharedHowFar(Visibility meeting) throws IOException {
        var random = new Random(SEED + meeting.name().length());
        UUID id = convener.open(our, "Sastanak " + mark(random), meeting.name());
        List<String> secrets = new ArrayList<>(List.of("Ana O'Brajen", "gost.", "Dom zdravlja Bar"));
        List<String> open = new ArrayList<>();
        String spoken = mark(random);
        convener.put(
                "/api/v1/meetings/" + id + "/record/" + convener.item(our, id, "Razno"),
                our.coordinator(),
                "{\"text\": \"" + spoken + "\", \"outcome\": \"ACCEPTED\"}");
        secrets.add(spoken);
        for (int decision = 0; decision < 8; decision++) {
            Visibility how = VISIBILITIES.get(random.nextInt(VISIBILITIES.size()));
            String title = mark(random);
            String text = mark(random);
            decide(id, title, text, how);
            (how == Visibility.PUBLIC ? open : secrets).addAll(List.of(title, text));
        }
        close(id);

        for (Account asks :
                List.of(our.coordinator(), our.people().bar(), our.people().barEditor())) {
            if (meeting != Visibility.PUBLIC) {
                assertThat(convener.get("/meetings/" + id + "/press", asks)).hasStatus(404);
                assertThat(convener.get("/meetings/" + id + "/press.txt", asks)).hasStatus(404);
                assertThat(convener.get("/meetings/" + id + "/press/document.docx", asks))
                        .hasStatus(404);
            } else {
                String page = Convener.text(convener.get("/meetings/" + id + "/press", asks))
                        .replaceAll("(?s)<header.*?</header>", "")
                        .replace("&#39;", "'");
                String plain = Convener.text(convener.get("/meetings/" + id + "/press.txt", asks));
                assertThat(page).contains(open).doesNotContain(secrets);
                assertThat(plain).contains(open).doesNotContain(secrets);
            }
        }
        if (meeting == Visibility.PUBLIC) {
            assertThat(docx("/meetings/" + id + "/press/document.docx"))
                    .contains(open)
                    .doesNotContain(secrets);
        } else {
            assertThat(site.get().uri("/meetings/" + id + "/press")).hasStatus(401);
        }
    }

    private void decide(UUID meeting, String title, String text, Visibility visibility) {
        assertThat(convener.put("/api/v1/decisions/" + UUID.randomUUID(), our.coordinator(), """
                        {"itemId": "%s", "kind": "CONCLUSION", "title": "%s", "text": "%s", "language": "sr-Latn", "visibility": "%s"}""".formatted(
                                convener.item(our, meeting, "Razno"), title, text, visibility)))
                .hasStatusOk();
    }

    private void close(UUID id) {
        assertThat(convener.post("/api/v1/meetings/" + id + "/close", our.coordinator(), ""))
                .hasStatusOk();
    }

    private String docx(String address) throws IOException {
        MvcTestResult file = site.get().uri(address).exchange();
        assertThat(file).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String mark(Random random) {
        return "oznaka" + Long.toString(random.nextLong(1L << 40, 1L << 50), 36);
    }
}
