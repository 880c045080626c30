package org.spona.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.plan.Planning;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.test.UnreadableForms;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("deeper")
@CooperationTest
class FormsTest {

    @Test
    void comeBackWithWhatWasTypedWhenAValueCannotBeRead(
            @Autowired UnreadableForms forms, @Autowired TwoTenants our, @Autowired Scripts scripts) throws Exception {
        UUID plan = Planning.draft(scripts, our.barEditor(), "Plan saradnje", "NETWORK");
        assertThat(forms.send(
                        our.barEditor(),
                        Map.of("/plans/{plan}/lines/{id}", "/plans/" + plan + "/lines/" + UUID.randomUUID())))
                .contains(
                        "/plans/{id}",
                        "/plans/{plan}/lines/{id}",
                        "/indicators/{id}",
                        "/indicators/districts/{id}",
                        "/counters/{id}",
                        "/situation/{id}",
                        "/risks/{id}",
                        "/measures/{id}",
                        "/projects/{id}",
                        "/services/{id}",
                        "/pathways/{id}",
                        "/protocols/{id}",
                        "/initiatives/{id}",
                        "/exchange/{id}");
    }
}
