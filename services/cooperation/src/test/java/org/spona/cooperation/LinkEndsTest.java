package org.spona.cooperation;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.cooperation.indicator.Indicating;
import org.spona.cooperation.plan.Planning;
import org.spona.cooperation.protocol.Signing;
import org.spona.cooperation.risk.Risking;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.LinkEnds.LinkedThing;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** What links tell at the things of this service, and of them at their other ends. */
@CooperationTest
class LinkEndsTest {

    private static final String TITLE = "Plan saradnje svih službi";

    private final LinkEnds ends;
    private final Scripts scripts;
    private final TwoTenants our;

    @Autowired
    LinkEndsTest(LinkEnds ends, Scripts scripts, TwoTenants our) {
        this.ends = ends;
        this.scripts = scripts;
        this.our = our;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "indicator", "project", "service", "pathway", "protocol", "risk", "measure"})
    void followWhereTheyLead(String kind) throws Exception {
        ends.followWhereTheyLead(thing(kind), our);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "indicator", "project", "service", "pathway", "protocol", "risk", "measure"})
    void followWhereTheyBegin(String kind) throws Exception {
        ends.followWhereTheyBegin(thing(kind), our);
    }

    private LinkedThing thing(String kind) throws Exception {
        UUID id = switch (kind) {
            case "plan" -> Planning.submit(scripts, our.bar(), TITLE, "PUBLIC");
            case "indicator" -> Indicating.active(scripts, our.bar(), Indicating.indicator(TITLE, "PUBLIC", "OWNER"));
            case "project" -> made("projects", "{\"title\": \"%s\", \"visibility\": \"PUBLIC\"}", "show");
            case "service" -> made("services", "{\"name\": \"%s\", \"visibility\": \"PUBLIC\"}", "publish");
            case "risk" -> Risking.saved(scripts, our.bar(), Risking.risk(TITLE, "PUBLIC"));
            case "measure" -> saved("measures", "{\"title\": \"%s\", \"visibility\": \"PUBLIC\"}");
            case "pathway" -> pathway();
            case "protocol" -> Signing.inForce(scripts, our.bar(), our.kotor(), TITLE, "PUBLIC");
            default -> throw new IllegalArgumentException(kind);
        };
        String api = "/api/v1/" + kind + "s/" + id;
        return new LinkedThing(kind, id, "cites", TITLE, "/" + kind + "s/" + id, api + "/links", api, null, our.bar());
    }

    private UUID made(String path, String json, String step) throws Exception {
        UUID id = saved(path, json);
        scripts.acted(our.bar(), "/api/v1/" + path + "/" + id + "/" + step);
        return id;
    }

    private UUID saved(String path, String json) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/" + path + "/" + id, json.formatted(TITLE));
        return id;
    }

    private UUID pathway() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/pathways/" + id, """
                {"title": "%s", "visibility": "PUBLIC", "stages": [{"trigger": "Poziv", "who": "Centar", "what": "Dolazi"}]}""".formatted(TITLE));
        scripts.act(our.bar(), "/api/v1/pathways/" + id + "/agree", "{\"basis\": \"Protokol\"}");
        return id;
    }
}
