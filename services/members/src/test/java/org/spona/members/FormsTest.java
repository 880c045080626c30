package org.spona.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@MembersTest
class FormsTest {

    private final MockMvc http;
    private final RequestMappingHandlerMapping mappings;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    FormsTest(
            MockMvc http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Tenants tenants,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.http = http;
        this.mappings = mappings;
        this.tenants = tenants;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead() throws Exception {
        var our = TwoNetworks.found(tenants, database, transaction);

        Map<String, String> edited = Map.of(
                "/organisations/{id}/edit", "/organisations/" + our.kotor() + "/edit",
                "/networks/{id}/edit", "/networks/" + our.coordinator().networkId() + "/edit");
        assertThat(new UnreadableForms(http, mappings, our.coordinator(), edited).send())
                .contains(
                        "/invitations/{id}",
                        "/networks/{id}/edit",
                        "/organisations/{id}",
                        "/organisations/{id}/edit",
                        "/profile");
    }
}
