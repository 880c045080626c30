package org.spona.infra.probes;

import java.util.List;
import org.spona.infra.probes.Thing.Owner;

/** Makes things of every kind, in three networks, shared in every way, through the API as people do. */
public final class Things {

    /** In all titles, so that one search could find them all. */
    public static final String COMMON = "Sondažnica";

    /** With what each word begins by which a thing is known; it stands nowhere else but by chance. */
    public static final String MARK = "Zq";

    private static final List<String> VISIBILITIES = List.of("PRIVATE", "NETWORK", "REGION", "PUBLIC");
    private static final List<Owner> OWNERS = List.of(
            new Owner("sluzbenik@starapazova.example", "urednik@skgo.example", "koordinator@skgo.example"),
            new Owner("sluzbenik@bar.example", "urednik@uom.example", "koordinator@uom.example"),
            new Owner("sluzbenik@bijeljina.example", "urednik@alvrs.example", "koordinator@alvrs.example"));
    private static final List<Boolean> UNSHOWN_AND_SHOWN = List.of(false, true);

    private final KnowledgeThings knowledge;
    private final ActThings acts;
    private final RegulationThings regulations;
    private final MeetingThings meetings;
    private final RequestThings requests;
    private final BodyThings bodies;
    private final CooperationThings cooperation;

    private Things(ThingMaker maker) {
        this.knowledge = new KnowledgeThings(maker);
        this.acts = new ActThings(maker);
        this.regulations = new RegulationThings(maker, acts);
        this.meetings = new MeetingThings(maker);
        this.requests = new RequestThings(maker);
        this.bodies = new BodyThings(maker, meetings);
        this.cooperation = new CooperationThings(maker);
    }

    /** Makes all of them, those of one owner beside those of another. */
    public static List<Thing> of(ProbedHouse house) {
        List<Visitor> people = house.demoAccounts();
        return OWNERS.parallelStream()
                .flatMap(owner -> of(house, people, owner).stream())
                .toList();
    }

    private static List<Thing> of(ProbedHouse house, List<Visitor> people, Owner owner) {
        var maker = new ThingMaker(house, people);
        var things = new Things(maker);
        VISIBILITIES.forEach(visibility -> things.shared(owner, visibility));
        UNSHOWN_AND_SHOWN.forEach(shown -> things.unshared(owner, shown));
        return maker.made();
    }

    private void shared(Owner owner, String visibility) {
        for (boolean shown : UNSHOWN_AND_SHOWN) {
            knowledge.practice(owner, visibility, shown);
            regulations.updates(owner, visibility, shown);
            meetings.meeting(owner, visibility, shown);
            meetings.series(owner, visibility, shown);
            bodies.body(owner, visibility, shown);
            bodies.report(owner, visibility, shown);
            cooperation.plan(owner, visibility, shown);
            cooperation.undertaken(owner, visibility, shown);
        }
        cooperation.risk(owner, visibility);
        requests.task(owner, visibility);
        acts.localAct(owner, visibility);
        regulations.position(owner, visibility);
        meetings.decision(owner, visibility);
    }

    /** What is never shared with a network or region, but with those alone who have a part in it. */
    private void unshared(Owner owner, boolean shown) {
        requests.survey(owner, shown);
        bodies.opinion(owner, shown);
        regulations.question(owner, shown);
        if (!shown) {
            regulations.campaign(owner);
        }
    }
}
