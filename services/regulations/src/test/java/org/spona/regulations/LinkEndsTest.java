package org.spona.regulations;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.LinkEnds.LinkedThing;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** What links tell at updates, regulations and obligations, and of them at their other ends. */
@RegulationsTest
class LinkEndsTest {

    private static final String TITLE = "Zakon o pomoći u kući";

    private final LinkEnds ends;
    private final Acts acts;
    private final TwoTenants our;

    @Autowired
    LinkEndsTest(LinkEnds ends, Acts acts, TwoTenants our) {
        this.ends = ends;
        this.acts = acts;
        this.our = our;
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "regulation", "answer", "local-act"})
    void followWhereTheyLead(String kind) throws Exception {
        ends.followWhereTheyLead(thing(kind), our);
    }

    @Test
    void ofTheEvidenceForAnObligationFollowWhereTheyLead() throws Exception {
        UUID obligation = UUID.randomUUID();
        update(obligation);
        String links = "/api/v1/obligations/" + obligation + "/links";
        String page = "/regulations/obligations/" + obligation;
        ends.followWhereTheyLead(
                new LinkedThing("obligation", obligation, "evidence", "", page, links, "", null, our.bar()), our);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "regulation", "answer", "local-act"})
    void followWhereTheyBegin(String kind) throws Exception {
        ends.followWhereTheyBegin(thing(kind), our);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "regulation", "answer", "local-act"})
    void followTheThingAtTheirOtherEnd(String kind) throws Exception {
        ends.followTheThingAtTheirOtherEnd(thing(kind), our);
    }

    /** Nothing withdraws a regulation, and nobody a local act by a word alone. */
    private LinkedThing thing(String kind) throws Exception {
        if (kind.equals("answer")) {
            return answer();
        }
        if (kind.equals("local-act")) {
            return localAct();
        }
        boolean update = kind.equals("update");
        UUID id = update ? update(UUID.randomUUID()) : acts.regulation(our.barEditor(), TITLE);
        String api = "/api/v1/" + kind + "s/" + id;
        String page = "/regulations/" + (update ? "updates/" : "") + id;
        return new LinkedThing(
                kind,
                id,
                "cites",
                TITLE,
                page,
                api + "/links",
                api,
                update ? api + "/withdraw" : null,
                our.barEditor());
    }

    private LinkedThing localAct() throws Exception {
        UUID id = UUID.randomUUID();
        String api = "/api/v1/local-acts/" + id;
        acts.send(our.bar(), api, """
                {"title": "%s", "language": "cnr-Latn", "kind": "DECISION", "visibility": "PUBLIC"}""".formatted(TITLE));
        return new LinkedThing(
                "local-act", id, "cites", TITLE, "/local-acts/" + id, api + "/links", api, null, our.bar());
    }

    private LinkedThing answer() throws Exception {
        UUID id = UUID.randomUUID();
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj zaštiti");
        String api = "/api/v1/regulations/answers/" + id;
        acts.send(our.barEditor(), api, """
                {"title": "%s", "body": "Rok je 15 dana.", "language": "cnr-Latn", "holdsOn": "2026-11-30", "visibility": "PUBLIC",
                 "basis": [{"regulationId": "%s", "place": "član 69"}]}
                """.formatted(TITLE, regulation));
        acts.act(our.barEditor(), api + "/publish");
        return new LinkedThing(
                "answer",
                id,
                "cites",
                TITLE,
                "/regulations/answers/" + id,
                api + "/links",
                api,
                api + "/withdraw",
                our.barEditor());
    }

    private UUID update(UUID obligation) throws Exception {
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj zaštiti");
        return acts.publish(
                our.barEditor(), Acts.update(regulation, TITLE, "PUBLIC", new UUID[] {obligation}, "2027-03-31"));
    }
}
