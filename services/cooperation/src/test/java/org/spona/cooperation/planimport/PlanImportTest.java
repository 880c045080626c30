package org.spona.cooperation.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.cooperation.plan.Planning;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** The table that a municipality has had for years becomes a plan, and goes out again as it came. */
@CooperationTest
class PlanImportTest {

    private static final String IMPORTS = "/api/v1/plans/imports/";

    private final MockMvc http;
    private final Scripts scripts;
    private final TwoTenants our;

    @Autowired
    PlanImportTest(MockMvc http, Scripts scripts, TwoTenants our) {
        this.http = http;
        this.scripts = scripts;
        this.our = our;
    }

    @Test
    void makesAPlanOfThePastedTableAndReadsItsExportUnchanged() throws Exception {
        UUID plan = finish(paste(our.staraPazova(), matrica()));
        String matrix = Scripts.body(scripts.see(our.staraPazova(), Planning.API + plan + "/matrix"));
        assertThat(JsonPath.<List<Object>>read(matrix, "$.elements[?(@.kind == 'GOAL')]"))
                .hasSize(2);
        assertThat(JsonPath.<List<Object>>read(matrix, "$.elements[?(@.kind == 'RESULT')]"))
                .hasSize(8);
        assertThat(JsonPath.<List<Object>>read(matrix, "$.indicators")).hasSize(5);
        assertThat(JsonPath.<List<Object>>read(matrix, "$.actions")).hasSize(19);

        for (String export : List.of("matrix.xlsx", "matrix.csv", "document.docx")) {
            byte[] file = http.perform(get("/plans/{id}/" + export, plan)
                            .with(our.staraPazova().signedIn())
                            .header("Accept-Language", "sr-Latn"))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            UUID again = finish(upload(our.staraPazova(), export, file));
            String read = Scripts.body(scripts.see(our.staraPazova(), Planning.API + again + "/matrix"));
            for (String path : List.of(
                    "$.elements[*].text",
                    "$.elements[*].number",
                    "$.indicators[*].text",
                    "$.actions[*].number",
                    "$.actions[*].text",
                    "$.actions[*].responsible[*].name",
                    "$.actions[*].time.printed",
                    "$.actions[*].time.kind")) {
                assertThat(JsonPath.<List<String>>read(read, path))
                        .as("%s, %s", export, path)
                        .isEqualTo(JsonPath.<List<String>>read(matrix, path));
            }
        }
        scripts.see(our.staraPazova(), "/plans/" + plan)
                .andExpect(content()
                        .string(allOf(containsString("niko ne odgovara"), containsString("2008. kontinuirano"))));
        for (String view : List.of("LIST", "TIMELINE")) {
            scripts.see(our.staraPazova(), "/plans/" + plan + "?view=" + view)
                    .andExpect(content().string(containsString("Potpisati Protokole o saradnji")));
        }
    }

    @Test
    void isSettledDoubtByDoubtOnItsPages() throws Exception {
        UUID id = paste(our.staraPazova(), matrica());
        String page = "/plans/imports/" + id;
        scripts.see(our.staraPazova(), page)
                .andExpect(content()
                        .string(allOf(containsString("Slovo zalepljeno za reč"), containsString("Rešeno 0 od 14"))));
        String state = Scripts.body(scripts.see(our.staraPazova(), IMPORTS + id));
        int glued = JsonPath.<List<Integer>>read(state, "$.doubts[?(@.kind == 'GLUED_LETTER')].id")
                .getFirst();
        scripts.see(our.staraPazova(), page + "/doubts/" + glued)
                .andExpect(content()
                        .string(allOf(
                                containsString("školai. Uspostaviti"), containsString("Ćelija kako je poslata"))));
        scripts.form(our.staraPazova(), page + "/doubts/" + glued, "number", "i.", "text", "")
                .andExpect(status().isUnprocessableContent());
        scripts.form(our.staraPazova(), page + "/doubts/" + glued, "number", "i.", "text", "Uspostaviti saradnju CSR")
                .andExpect(status().is3xxRedirection());
        scripts.form(our.staraPazova(), page + "/accept", "kind", "NO_BASELINE").andExpect(status().is3xxRedirection());
        scripts.see(our.staraPazova(), page).andExpect(content().string(containsString("Rešeno 6 od 14")));
        scripts.act(our.staraPazova(), IMPORTS + id + "/finish", Planning.plan("Plan", "NETWORK"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("plan-import-open-doubts")));
        scripts.see(our.staraPazova(), "/plans/imports").andExpect(content().string(containsString(page)));
    }

    @Test
    void isSeenByItsOrganisationOnly() throws Exception {
        UUID id = paste(our.bar(), matrica());

        for (Account other :
                List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            scripts.see(other, IMPORTS + id).andExpect(status().isNotFound());
            scripts.see(other, "/plans/imports/" + id).andExpect(status().isNotFound());
            scripts.act(other, IMPORTS + id + "/accept?kind=NO_BASELINE").andExpect(status().isNotFound());
            assertThat(Scripts.body(scripts.see(other, "/api/v1/plans/imports")))
                    .doesNotContain(id.toString());
        }
    }

    @Test
    void asksForTheColumnsWhereNoneOfOursIsKnown() throws Exception {
        UUID id = paste(our.bar(), "Ime\tOpis\nSaradnja\tPisati\n");

        scripts.see(our.bar(), "/plans/imports/" + id)
                .andExpect(
                        content().string(allOf(containsString("Šta je u kojoj koloni?"), containsString("Saradnja"))));
        scripts.form(our.bar(), "/plans/imports/" + id + "/columns", "roles[0]", "NONE", "roles[1]", "NONE")
                .andExpect(status().isUnprocessableContent());
        scripts.form(
                        our.bar(),
                        "/plans/imports/" + id + "/columns",
                        "roles[0]",
                        "GOAL",
                        "roles[1]",
                        "ACTION",
                        "headed",
                        "true")
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), IMPORTS + id)
                .andExpect(jsonPath("$.lines.length()").value(2));
    }

    @Test
    void refusesThreeThousandRowsAndKeepsWhatWasPasted() throws Exception {
        String rows = IntStream.range(0, 3000)
                .mapToObj(row -> "Cilj %d\tAktivnost %d\t2027.".formatted(row, row))
                .collect(Collectors.joining("\n", "Cilj\tAktivnost\tRok\n", ""));

        scripts.form(our.bar(), "/plans/imports/" + UUID.randomUUID(), "text", rows)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("više od 1.000 redova"), containsString("Aktivnost 2999"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ovo nije tabela.", "%PDF-1.7 nešto"})
    void saysWhatToDoWithWhatIsNoTable(String sent) throws Exception {
        http.perform(multipart("/plans/imports/{id}", UUID.randomUUID())
                        .file(new MockMultipartFile("file", "plan.docx", null, sent.getBytes(StandardCharsets.UTF_8)))
                        .with(our.bar().signedIn()))
                .andExpect(status().isUnprocessableContent());
    }

    private UUID paste(Account writer, String text) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(writer, IMPORTS + id, JsonMapper.shared().writeValueAsString(Map.of("text", text)));
        return id;
    }

    private UUID upload(Account writer, String name, byte[] file) throws Exception {
        UUID id = UUID.randomUUID();
        http.perform(multipart(IMPORTS + id)
                        .file(new MockMultipartFile("file", name, null, file))
                        .with(writer.signedIn()))
                .andExpect(status().isOk());
        return id;
    }

    private UUID finish(UUID id) throws Exception {
        String state = Scripts.body(scripts.see(our.staraPazova(), IMPORTS + id));
        for (int doubt : JsonPath.<List<Integer>>read(state, "$.doubts[*].id")) {
            scripts.acted(our.staraPazova(), IMPORTS + id + "/doubts/" + doubt + "/accept");
        }
        String made = Scripts.body(
                scripts.act(our.staraPazova(), IMPORTS + id + "/finish", Planning.plan("Matrica 3", "NETWORK"))
                        .andExpect(status().isOk()));
        return UUID.fromString(JsonPath.read(made, "$.planId"));
    }

    private static String matrica() throws Exception {
        try (var text = PlanImportTest.class.getResourceAsStream("/matrix/matrica-3.txt")) {
            return new String(text == null ? new byte[0] : text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
