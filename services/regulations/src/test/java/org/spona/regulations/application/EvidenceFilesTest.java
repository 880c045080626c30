package org.spona.regulations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.test.Account;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.ToldArchives;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Files of updates and of what organisations say: who reads the one reads the other, and nobody else. */
@RegulationsTest
class EvidenceFilesTest {

    private static final String FILES = "/regulations/files/";

    private final MockMvc http;
    private final Acts acts;
    private final TwoTenants our;
    private final ToldArchives archives;
    private final UUID obligation = UUID.randomUUID();
    private UUID update = UUID.randomUUID();

    @Autowired
    EvidenceFilesTest(MockMvc http, Acts acts, TwoTenants our, ToldArchives archives) {
        this.http = http;
        this.acts = acts;
        this.our = our;
        this.archives = archives;
    }

    @BeforeEach
    void publish() throws Exception {
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        update = acts.publish(
                our.barEditor(), Acts.update(regulation, "Pomoć u kući", "NETWORK", new UUID[] {obligation}, ""));
    }

    @Test
    void ofAnUpdateAreReadByItsReadersAndAttachedByStaff() throws Exception {
        String id = idOf(attach(our.barEditor(), "update", update));

        assertThat(statusOf(our.bar(), FILES + id)).isEqualTo(200);
        assertThat(statusOf(our.kotor(), FILES + id)).isEqualTo(200);
        assertThat(statusOf(our.staraPazova(), FILES + id)).isEqualTo(404);
        assertThat(attach(our.bar(), "update", update).getStatus()).isEqualTo(403);
        assertThat(attach(our.staraPazova(), "update", update).getStatus()).isEqualTo(404);
    }

    @Test
    void asEvidenceAreReadByTheOrganisationAndTheStaffOfItsNetwork() throws Exception {
        UUID application = applied(our.bar());

        String id = idOf(attach(our.bar(), "application", application));

        assertThat(statusOf(our.bar(), FILES + id)).isEqualTo(200);
        assertThat(statusOf(our.barEditor(), FILES + id)).isEqualTo(200);
        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana())) {
            assertThat(statusOf(other, FILES + id)).isEqualTo(404);
            assertThat(statusOf(other, FILES + "of/application/" + application)).isEqualTo(404);
        }
        assertThat(attach(our.barEditor(), "application", application).getStatus())
                .isEqualTo(403);
        assertThat(statusOf(our.bar(), FILES + "of/practice/" + application)).isEqualTo(404);
        for (String address : List.of(FILES + id, FILES + "of/application/" + application)) {
            assertThat(http.perform(get(address)).andReturn().getResponse().getStatus())
                    .isEqualTo(401);
        }
    }

    @Test
    void asEvidenceStandInTheTableOfTheStaffInAllItsForms() throws Exception {
        String table = "/regulations/overview";
        assertThat(read(our.barEditor(), "/api/v1/obligations/overview")).contains("\"files\":{}");
        String id = idOf(attach(our.bar(), "application", applied(our.bar())));
        String kotor = idOf(attach(our.kotor(), "application", applied(our.kotor())));

        assertThat(read(our.barEditor(), table)).contains(FILES + id, FILES + kotor, ">odluka.pdf</a>");
        assertThat(read(our.barEditor(), table + "/" + our.bar().organisationId()))
                .contains(FILES + id)
                .doesNotContain(kotor);
        acts.see(our.barEditor(), "/api/v1/obligations/overview")
                .andExpect(jsonPath("$.rows[?(@.organisationId == '%s')].files['%s'][0].address"
                                .formatted(our.bar().organisationId(), obligation))
                        .value(FILES + id));
        assertThat(read(our.barEditor(), table + "/export.csv"))
                .contains("\"odluka.pdf\";\"http://localhost:8080" + FILES + id + "\"");
        for (String path : List.of(table, table + "/export.csv", "/api/v1/obligations/overview")) {
            assertThat(statusOf(our.bar(), path)).isEqualTo(403);
        }

        http.perform(post(FILES + id + "/remove").with(our.bar().signedIn())).andExpect(status().is3xxRedirection());

        assertThat(read(our.barEditor(), table)).doesNotContain(id).contains(kotor);
    }

    @Test
    void asEvidenceGoAlongWithAllThatIsTheOrganisations() throws Exception {
        attach(our.bar(), "application", applied(our.bar()));
        applied(our.kotor());

        Map<String, String> told = archives.of(our.bar().organisationId());

        assertThat(told.get("applications"))
                .containsOnlyOnce("Odluka je donijeta.")
                .contains("Pomoć u kući: korak 1");
        assertThat(told.get("application-changes")).contains("Odluka je donijeta.");
        assertThat(told.get("files")).contains("odluka.pdf");
        assertThat(told.get("contents")).contains("/odluka.pdf");
        assertThat(told.get("updates")).isEqualTo("[]");
        assertThat(archives.of(our.barEditor().organisationId()).get("updates")).contains("Opština donosi odluku.");
    }

    private UUID applied(Account account) throws Exception {
        acts.apply(account, obligation, "APPLIED", "Odluka je donijeta.").andExpect(status().isOk());
        return UUID.fromString(read(account, "/regulations/obligations/" + obligation)
                .split(FILES + "of/application/", 2)[1]
                .substring(0, 36));
    }

    private String read(Account account, String address) throws Exception {
        return acts.see(account, address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"REGION, 401", "PUBLIC, 200"})
    void ofAPublicUpdateAreReadWithoutAnAccount(String visibility, int answered) throws Exception {
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o zabrani diskriminacije");
        UUID told = acts.publish(
                our.barEditor(),
                Acts.update(regulation, "Nova obaveza", visibility, new UUID[] {UUID.randomUUID()}, ""));
        String id = idOf(attach(our.barEditor(), "update", told));

        for (String address : List.of(FILES + id, FILES + "of/update/" + told)) {
            assertThat(http.perform(get(address)).andReturn().getResponse().getStatus())
                    .isEqualTo(answered);
        }
    }

    private MockHttpServletResponse attach(Account account, String kind, UUID thing) throws Exception {
        return http.perform(multipart("/api/v1" + FILES + "uploads/" + kind + "/" + thing)
                        .file(new MockMultipartFile("file", "odluka.pdf", null, SampleFiles.pdf("Odluka")))
                        .with(account.signedIn()))
                .andReturn()
                .getResponse();
    }

    private static String idOf(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JsonPath.read(answer.getContentAsString(), "$.id");
    }

    private int statusOf(Account account, String address) throws Exception {
        return http.perform(get(address).with(account.signedIn()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
