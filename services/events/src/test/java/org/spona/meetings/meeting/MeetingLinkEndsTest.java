package org.spona.meetings.meeting;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.LinkEnds.LinkedThing;
import org.springframework.beans.factory.annotation.Autowired;

/** What links tell at meetings and points of agendas, and of them at their other ends. */
@EventsTest
class MeetingLinkEndsTest {

    private final LinkEnds ends;
    private final Convener convener;
    private final Networks our;

    @Autowired
    MeetingLinkEndsTest(LinkEnds ends, Convener convener) {
        this.ends = ends;
        this.convener = convener;
        this.our = convener.found();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "agenda-item"})
    void followWhereTheyLead(String kind) {
        ends.followWhereTheyLead(thing(kind), our.people());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "agenda-item"})
    void followWhereTheyBegin(String kind) {
        ends.followWhereTheyBegin(thing(kind), our.people());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "agenda-item"})
    void followTheThingAtTheirOtherEnd(String kind) throws Exception {
        ends.followTheThingAtTheirOtherEnd(thing(kind), our.people());
    }

    /** An item is shown on the page of its meeting, saved with it and gone when that is cancelled. */
    private LinkedThing thing(String kind) {
        UUID meeting = convener.convene(our, "Mobilni timovi", "PUBLIC", UUID.randomUUID() + "@bar.example");
        String api = "/api/v1/meetings/" + meeting;
        boolean whole = kind.equals("meeting");
        UUID id = whole ? meeting : UUID.fromString(convener.item(our, meeting, "Iskustva opština"));
        return new LinkedThing(
                kind,
                id,
                "cites",
                whole ? "Mobilni timovi" : "Iskustva opština",
                "/meetings/" + meeting,
                (whole ? api : "/api/v1/meetings/items/" + id) + "/links",
                api,
                api + "/cancel",
                our.coordinator());
    }
}
