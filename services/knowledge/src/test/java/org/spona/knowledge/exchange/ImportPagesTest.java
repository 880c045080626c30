package org.spona.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.knowledge.practice.Announcements;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@KnowledgeTest
class ImportPagesTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final Announcements announcements;
    private final Importing importing;
    private final TwoTenants our;

    @Autowired
    ImportPagesTest(MockMvc http, Tenants tenants, Announcements announcements, Importing importing, TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.announcements = announcements;
        this.importing = importing;
        this.our = our;
    }

    @Test
    void bringsATableInAndShowsWhatBecameOfIt() throws Exception {
        String word = Publishing.rareWord();
        UUID id = UUID.randomUUID();
        upload(id, our.barEditor(), """
                        Oznaka;Naziv;Opština;Opis;Zemlja;Teme
                        1;Svratište %s;Bar;"Deca, i
                        njihovi ""roditelji"" s njima";ME;svratište, HOME_HELP
                        2;;Bar;bez naslova;ME;
                        3;=1+1;Бар;;XX;
                        """.formatted(word).getBytes(StandardCharsets.UTF_8))
                .andExpect(redirectedUrl("/practices/import/" + id));
        page(id, our.barEditor())
                .andExpect(content().string(containsString("Svratište " + word)))
                .andExpect(content().string(containsString("3 reda")));

        check(id, our.barEditor()).andExpect(redirectedUrl("/practices/import/" + id));
        untilReads(id, "Šta će biti sa svakim redom");
        page(id, our.barEditor())
                .andExpect(content().string(containsString("nova praksa")))
                .andExpect(content().string(containsString("Naslov: ")));
        assertThat(announcements.saying(word)).as("nothing is published yet").isEmpty();
        http.perform(get("/practices/import/{id}/publish", id)
                        .with(our.barEditor().signedIn()))
                .andExpect(content().string(containsString("Cela mreža videće 1 novu praksu.")))
                .andExpect(content().string(containsString("1 organizaciji javljamo mejlom")));
        publish(id, our.barEditor()).andExpect(redirectedUrl("/practices/import/" + id));

        untilReads(id, "Šta je bilo sa svakim redom");
        page(id, our.barEditor()).andExpect(content().string(containsString("3 od 3")));
        http.perform(get("/practices/import/{id}/rows.csv?fate=REJECTED", id)
                        .with(our.barEditor().signedIn()))
                .andExpect(header().string("Content-Disposition", containsString("greske-uvoza.csv")))
                .andExpect(
                        content().string(containsString("\"2\";\"\";\"Bar\";\"bez naslova\";\"ME\";\"\";\"Naslov: ")))
                .andExpect(content().string(containsString("\"XX\";\"\";\"Zemlja: ")))
                .andExpect(content().string(not(containsString(word))));
        http.perform(get("/practices/import/{id}/rows.csv", id)
                        .with(our.barEditor().signedIn()))
                .andExpect(header().string("Content-Disposition", containsString("ishod-uvoza.csv")))
                .andExpect(content().string(containsString(word)));
        await().untilAsserted(() -> assertThat(announcements.saying(word))
                .extracting(Findable::externalId)
                .containsExactly("1"));
    }

    @Test
    void readsAWorkbookAsItReadsText() throws Exception {
        UUID id = UUID.randomUUID();
        upload(id, our.barEditor(), workbook()).andExpect(status().isFound());

        page(id, our.barEditor())
                .andExpect(content().string(containsString("Dnevni boravak")))
                .andExpect(content().string(containsString("1000123")))
                .andExpect(content().string(not(containsString("1000123.0"))));
    }

    @Test
    void findsTheNamesOfTheColumnsUnderTheTitleOfATableAndKeepsTheNumbersOfRows() throws Exception {
        String word = Publishing.rareWord();
        UUID id = UUID.randomUUID();
        upload(id, our.barEditor(), """
                        Pregled dobrih praksi;;;;;;;;
                        ;;;;;;;;
                        Rb;Naziv;Opština;Ciljne grupe;Od;Do;Godišnji trošak;Licenca;Jezik
                        1;Svratište %s;Bar;OLDER_PEOPLE;2003;2009;12.000 €;CC BY 4.0;cnr-Latn
                        2;Klub;Bar;;2009;2003;;;
                        3;Klub;Bar;;;;mnogo;;
                        """.formatted(word).getBytes(StandardCharsets.UTF_8))
                .andExpect(redirectedUrl("/practices/import/" + id));
        http.perform(post("/practices/import/{id}/columns", id)
                        .param("externalId", "0")
                        .param("title", "1")
                        .param("municipality", "2")
                        .param("targetGroups", "3")
                        .param("periodFrom", "4")
                        .param("periodTo", "5")
                        .param("yearlyCost", "6")
                        .param("licence", "7")
                        .param("language", "cnr-Latn")
                        .param("country", "ME")
                        .with(our.barEditor().signedIn()))
                .andExpect(redirectedUrl("/practices/import/" + id));

        untilReads(id, "Šta će biti sa svakim redom");
        http.perform(get("/api/v1/practices/imports/{id}/rows?fate=REJECTED", id)
                        .with(our.barEditor().signedIn()))
                .andExpect(jsonPath("$.items[*].line").value(contains(5, 6)))
                .andExpect(jsonPath("$.items[*].field").value(contains("periodTo", "yearlyCost")));
    }

    @Test
    void saysWhatIsWrongWithAFileAndKeepsWhatWasChosen() throws Exception {
        Map<String, byte[]> files = Map.of(
                "Fajl je prazan", new byte[0],
                "nema redova ispod naziva kolona", "oznaka,naslov,opština\n".getBytes(StandardCharsets.UTF_8),
                "bar tri kolone", "Mobilni tim\nobilazi sela\n".getBytes(StandardCharsets.UTF_8),
                "Fajl je oštećen", new byte[] {'P', 'K', 3, 4, 9, 9, 9},
                "sačuvajte kao XLSX ili CSV", bomb());
        for (var file : files.entrySet()) {
            upload(UUID.randomUUID(), our.barEditor(), "PUBLIC", file.getValue())
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#file\"")))
                    .andExpect(content().string(containsString(file.getKey())))
                    .andExpect(content()
                            .string(containsString("value=\"PUBLIC\" id=\"visibility3\" name=\"visibility\" checked")));
        }
    }

    @Test
    void asksForTheColumnsThatNoPracticeCanBeWithout() throws Exception {
        UUID id = UUID.randomUUID();
        upload(id, our.barEditor(), "prva,druga,treća\n1,2,3\n".getBytes(StandardCharsets.UTF_8));

        http.perform(post("/practices/import/{id}/columns", id)
                        .param("summary", "1")
                        .param("language", "mk")
                        .param("country", "ME")
                        .accept(MediaType.TEXT_HTML)
                        .with(our.barEditor().signedIn()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#title\"")))
                .andExpect(content().string(containsString("<option value=\"mk\" selected")));
    }

    @Test
    void keepsAFileUnderAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        byte[] table = "Oznaka;Naziv;Opština\n1;Svratište;Bar\n".getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.randomUUID();
        upload(id, our.barEditor(), table).andExpect(status().is3xxRedirection());

        upload(id, colleague(), table).andExpect(status().isNotFound());
        page(id, our.barEditor()).andExpect(status().isOk());
        upload(UUID.nameUUIDFromBytes(table), our.barEditor(), table).andExpect(status().isUnprocessableContent());
    }

    @Test
    void isForWhoeverMayImportAndShowsEachHerOwnFilesOnly() throws Exception {
        UUID id = UUID.randomUUID();
        upload(id, our.barEditor(), "oznaka,naslov,opština\n1,Mobilni tim,Bar\n".getBytes(StandardCharsets.UTF_8));
        Account colleague = colleague();

        http.perform(get("/practices/import").with(our.bar().signedIn())).andExpect(status().isForbidden());
        http.perform(get("/practices/import").with(colleague.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(id.toString()))));
        http.perform(get("/practices/import").with(our.barEditor().signedIn()))
                .andExpect(content().string(containsString(id.toString())));
        for (Account other : List.of(our.bar(), our.kotor(), our.ljubljana(), colleague)) {
            page(id, other).andExpect(status().isNotFound());
            check(id, other).andExpect(status().isNotFound());
            http.perform(get("/practices/import/{id}/rows.csv", id).with(other.signedIn()))
                    .andExpect(status().isNotFound());
            for (String step : List.of("publish", "undo")) {
                http.perform(get("/practices/import/{id}/" + step, id).with(other.signedIn()))
                        .andExpect(status().isNotFound());
                http.perform(post("/practices/import/{id}/" + step, id).with(other.signedIn()))
                        .andExpect(status().isNotFound());
                http.perform(post("/api/v1/practices/imports/{id}/" + step, id).with(other.signedIn()))
                        .andExpect(status().isNotFound());
            }
            for (String part : List.of("", "/rows", "/places")) {
                http.perform(get("/api/v1/practices/imports/{id}" + part, id).with(other.signedIn()))
                        .andExpect(status().isNotFound());
            }
        }
        upload(UUID.randomUUID(), our.bar(), "naslov\nx\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isForbidden());
    }

    private Account colleague() {
        return tenants.account(our.barEditor().organisationId(), our.barEditor().networkId(), Role.EDITOR);
    }

    private ResultActions upload(UUID id, Account editor, byte[] file) throws Exception {
        return upload(id, editor, "NETWORK", file);
    }

    private ResultActions upload(UUID id, Account editor, String visibility, byte[] file) throws Exception {
        return http.perform(multipart("/practices/import/{id}", id)
                .file(new MockMultipartFile("file", "C:\\moje\\prakse.csv", null, file))
                .param("network", importing.network(editor))
                .param("visibility", visibility)
                .accept(MediaType.TEXT_HTML)
                .with(editor.signedIn()));
    }

    private ResultActions check(UUID id, Account editor) throws Exception {
        return http.perform(post("/practices/import/{id}/columns", id)
                .param("externalId", "0")
                .param("title", "1")
                .param("municipality", "2")
                .param("body", "3")
                .param("countryColumn", "4")
                .param("topics", "5")
                .param("language", "cnr-Latn")
                .param("country", "ME")
                .accept(MediaType.TEXT_HTML)
                .with(editor.signedIn()));
    }

    private ResultActions publish(UUID id, Account editor) throws Exception {
        return http.perform(post("/practices/import/{id}/publish", id).with(editor.signedIn()));
    }

    private void untilReads(UUID id, String words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> page(id, our.barEditor()).andExpect(content().string(containsString(words))));
    }

    private ResultActions page(UUID id, Account account) throws Exception {
        return http.perform(
                get("/practices/import/{id}", id).accept(MediaType.TEXT_HTML).with(account.signedIn()));
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("id");
            head.createCell(1).setCellValue("naslov");
            head.createCell(3).setCellValue("opština");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(1000123);
            row.createCell(1).setCellValue("Dnevni boravak");
            row.createCell(3).setCellValue("Бар");
            workbook.write(file);
            return file.toByteArray();
        }
    }

    /** A small archive with a part that unfolds to very much. */
    private static byte[] bomb() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(file)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("[Content_Types].xml"));
            byte[] blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                zip.write(blanks);
            }
        }
        return file.toByteArray();
    }
}
