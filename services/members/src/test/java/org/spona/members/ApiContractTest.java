package org.spona.members;

import org.junit.jupiter.api.Test;
import org.spona.platform.test.ApiContract;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@MembersTest
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
                "contracts/openapi/members.yaml",
                http,
                TwoTenants.found(tenants).bar());
    }
}
