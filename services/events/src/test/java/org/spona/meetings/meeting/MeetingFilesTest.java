package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Visibility;
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
        String id = idOf(attach(our.coordinator(), meeting, convener.item(our, meeting, "Razno")));

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

        assertThat(attach(our.coordinator(), meeting, UUID.randomUUID().toString())
                        .getStatus())
                .isEqualTo(422);
        assertThat(attach(our.coordinator(), meeting, convener.item(our, meeting, "Iskustva opština"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void stayWithAnItemThatIsRenamed() throws Exception {
        UUID meeting = convener.convene(our, "Mobilni timovi", "NETWORK", "gost@primer.example");
        attach(our.coordinator(), meeting, convener.item(our, meeting, "Razno"));

        convener.reword(our, meeting, "Razno", "Pitanja i predlozi");
        assertThat(see(our.people().bar(), FILES + "of/meeting/" + meeting).getContentAsString(StandardCharsets.UTF_8))
                .contains("prezentacija.pdf", "Pitanja i predlozi")
                .doesNotContain("Razno");
    }

    @ParameterizedTest
    @EnumSource
    void areReadWithoutAnAccountAsFarAsTheMeetingIs(Visibility visibility) throws Exception {
        UUID meeting = convener.convene(our, "Mobilni timovi", visibility.name(), "gost@primer.example");
        String id = idOf(attach(our.coordinator(), meeting, ""));
        int answered = visibility == Visibility.PUBLIC ? 200 : 401;

        for (String address : List.of(FILES + id, FILES + "of/meeting/" + meeting)) {
            assertThat(http.perform(get(address)).andReturn().getResponse().getStatus())
                    .isEqualTo(answered);
        }
        convener.cancel(meeting, our);
        assertThat(http.perform(get(FILES + id)).andReturn().getResponse().getStatus())
                .isEqualTo(answered);
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
