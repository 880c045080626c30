package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KnowledgeTest
class OrganisationPracticesTest {

    private final MockMvcTester site;
    private final TwoTenants our;
    private final Publishing publishing;
    private final String title = "Tim " + Publishing.rareWord();

    @Autowired
    OrganisationPracticesTest(MockMvcTester site, Publishing publishing) {
        this.site = site;
        this.our = publishing.our();
        this.publishing = publishing;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices/of/", "/api/v1/practices/of/"})
    void areShownToThoseWhoMayReadThem(String path) throws Exception {
        publishing.publish(title, Visibility.NETWORK);

        for (Account reader : new Account[] {our.bar(), our.kotor(), our.barEditor()}) {
            assertThat(see(path, reader, our.bar().organisationId()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(title);
        }
        for (Account stranger : new Account[] {our.staraPazova(), our.ljubljana(), our.barGuest()}) {
            assertThat(see(path, stranger, our.bar().organisationId()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(title);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices/of/", "/api/v1/practices/of/"})
    void areThosePublishedAndOfTheOrganisationOnly(String path) throws Exception {
        publishing.draft(title, Visibility.PUBLIC);
        assertThat(see(path, our.bar(), our.bar().organisationId())).bodyText().doesNotContain(title);

        publishing.publish(title, Visibility.PUBLIC);
        assertThat(see(path, our.bar(), our.kotor().organisationId()))
                .bodyText()
                .doesNotContain(title);
        assertThat(see(path, our.bar(), UUID.randomUUID())).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void goAlongAsATable(String format) throws Exception {
        publishing.publish(title, Visibility.NETWORK);
        String file = "/practices/of/" + our.bar().organisationId() + "/export." + format;

        assertThat(site.get().uri(file)).hasStatus(401);
        for (Account reader : new Account[] {our.kotor(), our.staraPazova(), our.barGuest()}) {
            var answer = site.get().uri(file).with(reader.signedIn()).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(cells(answer.getResponse().getContentAsByteArray(), format)
                            .contains(title))
                    .isEqualTo(reader.equals(our.kotor()));
        }
    }

    private static String cells(byte[] file, String format) throws Exception {
        if (format.equals("csv")) {
            return new String(file, StandardCharsets.UTF_8);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var text = new XSSFExcelExtractor(book)) {
            return text.getText();
        }
    }

    @Test
    void standAsABlockOfFewOnThePageOfTheOrganisation() throws Exception {
        for (int number = 0; number < 6; number++) {
            publishing.publish(title + number, Visibility.NETWORK);
        }
        assertThat(site.get()
                        .uri("/practices/of/" + our.bar().organisationId())
                        .header("HX-Request", "true")
                        .with(our.kotor().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>Prakse</h2>", title + 5, title + 1, "Sve (")
                .doesNotContain("<main", title + 0);
    }

    private MvcTestResult see(String path, Account reader, UUID organisation) {
        return site.get()
                .uri(path + organisation + "?size=100")
                .with(reader.signedIn())
                .exchange();
    }
}
