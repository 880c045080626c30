package org.spona.cooperation.protocol;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.cooperation.indicator.Indicating;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of protocols counts itself. */
@CooperationTest
class ProtocolsInForceTest {

    private final Scripts scripts;
    private final Signing our;

    @Autowired
    ProtocolsInForceTest(Scripts scripts, Tenants tenants) {
        this.scripts = scripts;
        this.our = new Signing(scripts, tenants);
    }

    @Test
    void countsOnceTheLastPartyHasSigned() throws Exception {
        UUID counting = Indicating.counting(scripts, our.editor, ProtocolsInForce.KEY);
        our.inForce(our.bijeljina, "Protokol o djeci u prosjačenju", "NETWORK");
        UUID brcko = our.opened(our.brcko, "Protokol o djeci zatečenoj u prosjačenju", "NETWORK", "");
        number(counting, our.bijeljina, 1);
        number(counting, our.brcko, 0);

        our.signAll(our.brcko, brcko);
        number(counting, our.brcko, 1);
        number(counting, our.centre, 2);
    }

    private void number(UUID indicator, Account of, int number) throws Exception {
        scripts.see(our.editor, Indicating.API + indicator + "/rollup?level=MUNICIPALITY&until=2026&periods=1")
                .andExpect(Indicating.number(of, number));
    }
}
