package org.spona.knowledge.practice;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.LinkEnds.LinkedThing;
import org.springframework.beans.factory.annotation.Autowired;

/** What links tell at practices, and of practices at their other ends. */
@KnowledgeTest
class PracticeLinkEndsTest {

    private final LinkEnds ends;
    private final Publishing bar;

    @Autowired
    PracticeLinkEndsTest(LinkEnds ends, Publishing bar) {
        this.ends = ends;
        this.bar = bar;
    }

    @Test
    void followWhereTheyLead() throws Exception {
        ends.followWhereTheyLead(practice(), bar.our());
    }

    @Test
    void followWhereTheyBegin() throws Exception {
        ends.followWhereTheyBegin(practice(), bar.our());
    }

    @Test
    void followThePracticeAtTheirOtherEnd() throws Exception {
        ends.followTheThingAtTheirOtherEnd(practice(), bar.our());
    }

    private LinkedThing practice() throws Exception {
        UUID id = bar.publish("Služba za pomoć u kući", Visibility.PUBLIC);
        String api = "/api/v1/practices/" + id;
        return new LinkedThing(
                "practice",
                id,
                "cites",
                "Služba za pomoć u kući",
                "/practices/" + id,
                api + "/links",
                api,
                api + "/withdraw",
                bar.our().bar());
    }
}
