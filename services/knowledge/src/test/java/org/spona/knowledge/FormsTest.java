package org.spona.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest
class FormsTest {

    private final MockMvc http;
    private final RequestMappingHandlerMapping mappings;
    private final Tenants tenants;

    @Autowired
    FormsTest(
            MockMvc http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Tenants tenants) {
        this.http = http;
        this.mappings = mappings;
        this.tenants = tenants;
    }

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead() throws Exception {
        var editor = TwoTenants.found(tenants).barEditor();

        assertThat(new UnreadableForms(http, mappings, editor, Map.of()).send())
                .contains("/practices/{id}", "/practices/import/{id}");
    }
}
