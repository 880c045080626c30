package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@EventsTest
class MeetingFilesTest {

    private static final String FILES = "/meetings/files/";

    private final MockMvc http;
    private final Convener convener;
    private final Networks our;

    @Autowired
    MeetingFilesTest(MockMvc http, Convener convener) {
        this.http = http;
        this.convener = convener;
        this.our = convener.found();
    }

    @Test
    void areReadByThoseWhoSeeTheMeetingAndAttachedByWhoConvenes() throws Exception {
        UUID meeting = convener.convene(our, "Mobilni timovi", "PRIVATE", "gost@primer.example");
        String id = idOf(attach(our.coordinator(), meeting, "Razno"));

        assertThat(see(our.coordinator(), FILES + id).getStatus()).isEqualTo(200);
        assertThat(see(our.people().bar(), FILES + id).getStatus()).isEqualTo(200);
        assertThat(see(our.people().staraPazova(), FILES + id).getStatus()).isEqualTo(404);
        assertThat(see(our.people().barEditor(), FILES + id).getStatus()).isEqualTo(404);
        assertThat(attach(our.people().bar(), meeting, "").getStatus()).isEqualTo(403);
        assertThat(attach(our.people().barEditor(), meeting, "").getStatus()).isEqualTo(404);
        assertThat(see(our.people().bar(), FILES + "of/meeting/" + meeting).getContentAsString(StandardCharsets.UTF_8))
                .contains("prezentacija.pdf", "Razno");
    }

    @Test
    void belongToAnItemOfTheAgendaThatThereIs() throws Exception {
        UUID meeting = convener.convene(our, "Mobilni timovi", "NETWORK", "gost@primer.example");

        assertThat(attach(our.coordinator(), meeting, "Tačka koje nema").getStatus())
                .isEqualTo(422);
        assertThat(attach(our.coordinator(), meeting, "Iskustva opština").getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse attach(Account account, UUID meeting, String part) throws Exception {
        return http.perform(multipart("/api/v1" + FILES + "uploads/meeting/" + meeting)
                        .file(new MockMultipartFile("file", "prezentacija.pdf", null, SampleFiles.pdf("Uvod")))
                        .param("part", part)
                        .with(account.signedIn()))
                .andReturn()
                .getResponse();
    }

    private static String idOf(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JsonPath.read(answer.getContentAsString(), "$.id");
    }

    private MockHttpServletResponse see(Account account, String address) throws Exception {
        return http.perform(get(address).with(account.signedIn())).andReturn().getResponse();
    }
}
