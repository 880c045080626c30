package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;

@MembersTest
class FormsTest {

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead(@Autowired UnreadableForms forms, @Autowired TwoNetworks our)
            throws Exception {
        Map<String, String> edited = Map.of(
                "/organisations/{id}/edit", "/organisations/" + our.kotor() + "/edit",
                "/networks/{id}/edit", "/networks/" + our.coordinator().networkId() + "/edit");
        assertThat(forms.send(our.coordinator(), edited))
                .contains(
                        "/invitations/{id}",
                        "/networks/{id}/edit",
                        "/organisations/{id}",
                        "/organisations/{id}/edit",
                        "/profile");
    }
}
