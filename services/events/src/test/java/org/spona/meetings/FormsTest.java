package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@EventsTest
class FormsTest {

    private final MockMvc http;
    private final RequestMappingHandlerMapping mappings;
    private final Convener convener;

    @Autowired
    FormsTest(
            MockMvc http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Convener convener) {
        this.http = http;
        this.mappings = mappings;
        this.convener = convener;
    }

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead() throws Exception {
        var our = convener.found();
        UUID draft = UUID.randomUUID();
        convener.draft(draft, our, "Sastanak tima", "NETWORK");

        assertThat(new UnreadableForms(
                                http,
                                mappings,
                                our.coordinator(),
                                Map.of("/meetings/{id}/invitees", "/meetings/" + draft + "/invitees"))
                        .send())
                .contains("/meetings/{id}", "/meetings/{id}/invitees");
    }
}
