package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Practices of Bar as documents, by page and API. */
@KnowledgeTest
class PracticeDocumentTest {

    private final MockMvcTester site;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    PracticeDocumentTest(MockMvcTester site, Publishing bar) {
        this.site = site;
        this.bar = bar;
        this.our = bar.our();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices/", "/api/v1/practices/"})
    void isPrintedInTheScriptOfItsReader(String path) throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.NETWORK);

        MvcTestResult latin = document(path + id + "/document.pdf?language=sr-Latn");
        assertThat(latin).hasStatusOk().hasContentType("application/pdf");
        assertThat(latin).headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-cache");
        assertThat(text(latin)).contains("Pomoć u kući", "Stariji žive sami", "Bar", "/practices/" + id);

        MvcTestResult cyrillic = document(path + id + "/document.pdf?language=sr-Cyrl");
        assertThat(text(cyrillic)).contains("Помоћ у кући", "Старији живе сами", "Бар");
        assertThat(cyrillic.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D0%9F%D0%BE%D0%BC%D0%BE%D1%9B%20%D1%83%20%D0%BA%D1%83%D1%9B%D0%B8.pdf");
    }

    @Test
    void isGivenToThoseAloneWhoReadThePractice() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.NETWORK);
        assertThat(site.get()
                        .uri("/practices/{id}/document.docx", id)
                        .with(our.staraPazova().signedIn()))
                .hasStatus(404);
        assertThat(site.get().uri("/practices/{id}/document.docx", id)).hasStatus(401);
        assertThat(site.get()
                        .uri("/practices/{id}/document.exe", id)
                        .with(our.kotor().signedIn()))
                .hasStatus(404);
    }

    @Test
    void isGivenToEverybodyWhenThePracticeIs() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        MvcTestResult answer =
                site.get().uri("/practices/{id}/document.docx", id).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void isOfferedOnThePage() throws Exception {
        UUID id = bar.publish("Pomoć u kući", Visibility.NETWORK);
        assertThat(site.get().uri("/practices/{id}", id).with(our.kotor().signedIn()))
                .bodyText()
                .contains("/practices/" + id + "/document.docx", "/practices/" + id + "/document.pdf");
    }

    private MvcTestResult document(String address) {
        return site.get().uri(address).with(our.kotor().signedIn()).exchange();
    }

    private static String text(MvcTestResult answer) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
