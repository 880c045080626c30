package org.spona.search;

import org.junit.jupiter.api.Test;
import org.spona.platform.test.ApiContract;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class ApiContractTest {

    private final MockMvc http;
    private final Tenants tenants;

    @Autowired
    ApiContractTest(MockMvc http, Tenants tenants) {
        this.http = http;
        this.tenants = tenants;
    }

    @Test
    void isWhatTheCodeDoes() throws Exception {
        ApiContract.holds(
                "contracts/openapi/search.yaml", http, TwoTenants.found(tenants).bar());
    }
}
