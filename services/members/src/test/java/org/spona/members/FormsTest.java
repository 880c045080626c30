package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("deeper")
@MembersTest
class FormsTest {

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead(
            @Autowired UnreadableForms forms, @Autowired TwoNetworks our, @Autowired MockMvcTester http)
            throws Exception {
        String digest = "/networks/" + our.coordinator().networkId() + "/digests/" + UUID.randomUUID();
        assertThat(http.post().uri(digest + "/draft").with(our.coordinator().signedIn()))
                .hasStatus3xxRedirection();
        assertThat(http.put()
                        .uri("/api/v1/networks/" + our.coordinator().networkId())
                        .with(our.coordinator().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nameLatin\": \"Mreža\", \"profile\": {\"email\": \"mreza@primer.example\"}}"))
                .hasStatusOk();
        UUID body = UUID.randomUUID();
        UUID seat = UUID.randomUUID();
        assertThat(http.put()
                        .uri("/api/v1/bodies/" + body)
                        .with(our.coordinator().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"name": "Radna grupa", "seats": [{"id": "%s", "institution": "Policija", "voting": true}]}
                                """.formatted(seat)))
                .hasStatusOk();
        assertThat(http.post()
                        .uri("/api/v1/bodies/" + body + "/found")
                        .with(our.coordinator().signedIn()))
                .hasStatusOk();
        Map<String, String> edited = Map.of(
                "/bodies/{id}",
                "/bodies/" + body,
                "/bodies/{id}/seats/{seatId}/mandates/{mandateId}",
                "/bodies/" + body + "/seats/" + seat + "/mandates/" + UUID.randomUUID(),
                "/networks/{networkId}/digests/{id}",
                digest,
                "/organisations/{id}/edit",
                "/organisations/" + our.kotor() + "/edit",
                "/networks/{id}/edit",
                "/networks/" + our.coordinator().networkId() + "/edit",
                "/networks/{name}/ask",
                "/networks/" + our.coordinator().networkId() + "/ask");
        assertThat(forms.send(our.coordinator(), edited))
                .contains(
                        "/bodies/{id}",
                        "/bodies/{id}/seats/{seatId}/mandates/{mandateId}",
                        "/invitations/{id}",
                        "/networks/{id}/edit",
                        "/networks/{name}/ask",
                        "/networks/{networkId}/digests/{id}",
                        "/organisations/{id}",
                        "/organisations/{id}/edit",
                        "/profile");
    }
}
