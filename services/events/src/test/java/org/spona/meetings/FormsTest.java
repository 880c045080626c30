package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("deeper")
@EventsTest
class FormsTest {

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead(@Autowired UnreadableForms forms, @Autowired Convener convener)
            throws Exception {
        var our = convener.found();
        UUID draft = UUID.randomUUID();
        convener.draft(draft, our, "Sastanak tima", "NETWORK");
        convener.invite(draft, our, "{\"who\": \"ALL\"}");

        assertThat(forms.send(
                        our.coordinator(),
                        Map.of(
                                "/meetings/{id}/invitees", "/meetings/" + draft + "/invitees",
                                "/meetings/{id}/poll", "/meetings/" + draft + "/poll")))
                .contains("/meetings/{id}", "/meetings/{id}/invitees", "/meetings/{id}/poll");
    }
}
