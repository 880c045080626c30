package org.spona.cooperation;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.plan.Planning;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** What this service promises to others. */
@CooperationTest
class ContractTest {

    private final Scripts scripts;
    private final TwoTenants our;

    @Autowired
    ContractTest(Scripts scripts, TwoTenants our) {
        this.scripts = scripts;
        this.our = our;
    }

    @Test
    void tellsOfPlansAsItsEventsSay() throws Exception {
        UUID plan = Planning.submit(scripts, our.bar(), "Plan saradnje", "NETWORK");
        scripts.acted(our.bar(), Planning.API + plan + "/return");

        scripts.announces(Findable.TOPIC, plan, "org.spona.findable.announced");
        scripts.announces(Findable.TOPIC, plan, "org.spona.findable.withdrawn");
    }
}
