package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.ToldArchives;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Bar writes, Kotor applies what it reads of Bar: each gets what is its own. */
@KnowledgeTest
class PracticeArchiveTest {

    private final MockMvc http;
    private final Publishing bar;
    private final ToldArchives archives;

    @Autowired
    PracticeArchiveTest(MockMvc http, Publishing bar, ToldArchives archives) {
        this.http = http;
        this.bar = bar;
        this.archives = archives;
    }

    @Test
    void hasAllThatIsTheOrganisationsAndNothingOfOthers() throws Exception {
        String draft = "Nacrt " + Publishing.rareWord();
        bar.draft(draft, Visibility.PRIVATE);
        String title = "Pomoć u kući " + Publishing.rareWord();
        UUID practice = bar.publish(title, Visibility.PUBLIC);
        http.perform(multipart("/api/v1/practices/files/uploads/practice/" + practice)
                        .file(new MockMultipartFile("file", "plan.pdf", null, SampleFiles.pdf("Plan rada")))
                        .with(bar.our().bar().signedIn()))
                .andExpect(status().isOk());
        UUID kotor = bar.our().kotor().organisationId();
        http.perform(
                        put("/api/v1/practices/{id}/adoptions/{kotor}", practice, kotor)
                                .with(bar.our().kotor().signedIn())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"status\": \"RUNNING\", \"result\": \"Radi od proleća.\", \"visibility\": \"PRIVATE\"}"))
                .andExpect(status().isOk());

        Map<String, String> ofBar = archives.of(bar.our().bar().organisationId());

        assertThat(ofBar.get("practices"))
                .contains(draft, title, "Stariji žive sami.", "MOBILE_TEAMS", "\"period_from\":2003");
        assertThat(ofBar.get("versions")).contains(title);
        assertThat(ofBar.get("files"))
                .contains("\"plan.pdf\"", "\"address\":\"http://localhost:8080/practices/files/", "/plan.pdf\"");
        assertThat(ofBar.get("contents")).contains("/plan.pdf", "JVBERi0");
        assertThat(ofBar.get("adoptions")).isEqualTo("[]");

        Map<String, String> ofKotor = archives.of(kotor);

        assertThat(ofKotor.get("adoptions")).contains("Radi od proleća.", title);
        assertThat(ofKotor.get("practices")).isEqualTo("[]");
        assertThat(ofKotor.get("versions")).doesNotContain(title);
        assertThat(ofKotor.get("files")).isEqualTo("[]");
        assertThat(ofKotor.get("contents")).isEqualTo("[]");
    }
}
