package org.spona.e2e;

import java.util.UUID;

/** The demo accounts that the stories are about, with what they work for. */
final class DemoPeople {

    /** Documented and public: the accounts exist in local installations only. */
    static final String PASSWORD = "spona-demo";

    static final String OFFICER_OF_BAR = "sluzbenik@bar.example";
    static final String OFFICER_OF_STARA_PAZOVA = "sluzbenik@starapazova.example";
    static final String OFFICER_OF_BIJELJINA = "sluzbenik@bijeljina.example";
    static final String EDITOR_IN_SERBIA = "urednik@skgo.example";
    static final String EDITOR_IN_MONTENEGRO = "urednik@uom.example";
    static final String EDITOR_IN_BOSNIA = "urednik@alvrs.example";
    static final String COORDINATOR_IN_BOSNIA = "koordinator@alvrs.example";
    static final String COORDINATOR_IN_MONTENEGRO = "koordinator@uom.example";
    static final String GUEST_OF_GIZ = "gost@giz.example";
    static final String ADMINISTRATOR_OF_BAR = "administrator@bar.example";

    static final UUID BAR = UUID.fromString("5653b173-054e-5ba0-acdb-abef61906578");
    static final UUID STARA_PAZOVA = UUID.fromString("45e56589-936a-5adc-8189-d42063348cb9");
    static final UUID NETWORK_IN_MONTENEGRO = UUID.fromString("5b0a0300-0000-4000-8000-000000000002");

    private DemoPeople() {}
}
