package org.spona.infra.probes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** Regulations with their texts and what has changed in them, what is asked and answered about them, and who is followed. */
final class RegulationThings {

    private final ThingMaker maker;
    private final ActThings acts;

    RegulationThings(ThingMaker maker, ActThings acts) {
        this.maker = maker;
        this.acts = acts;
    }

    /** A regulation with a text, an update, an obligation and an answer; they tell the network something, so none is private. */
    void updates(Owner owner, String visibility, boolean shown) {
        if (visibility.equals("PRIVATE")) {
            return;
        }
        Thing regulation = maker.thing(Kind.REGULATION, owner, visibility, true);
        maker.put(
                owner.editor(),
                regulation,
                Map.of(
                        "title",
                        ThingMaker.title(regulation),
                        "kind",
                        "DECISION",
                        "gazette",
                        "Sl. list 5/2019",
                        "language",
                        "sr-Latn",
                        "jurisdiction",
                        jurisdiction(owner),
                        "visibility",
                        visibility));
        Thing update = maker.thing(Kind.UPDATE, owner, visibility, shown);
        Thing obligation = maker.thing(Kind.OBLIGATION, owner, visibility, shown);
        maker.put(
                owner.editor(),
                update,
                Map.of(
                        "regulationId",
                        regulation.id(),
                        "title",
                        ThingMaker.title(update),
                        "body",
                        "Šta se menja: " + update.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility,
                        "obligations",
                        List.of(Map.of(
                                "id",
                                obligation.id(),
                                "what",
                                "Uradite: " + obligation.marker(),
                                "due",
                                "2027-03-12",
                                "addressees",
                                List.of("LOCAL_GOVERNMENT")))));
        if (shown) {
            maker.step(owner.editor(), update, "publish", Map.of());
        }
        acts.text(owner, regulation, shown);
        answer(owner, regulation, shown);
        if (shown) {
            issue(owner, regulation, visibility);
        }
        acts.modelAct(owner, visibility, shown);
    }

    /** What a provision makes hard is read as far as its organisation says. */
    private void issue(Owner owner, Thing regulation, String visibility) {
        Thing issue = maker.thing(Kind.ISSUE, owner, visibility, true);
        maker.put(
                owner.writer(),
                issue,
                Map.of(
                        "kind",
                        "UNCLEAR",
                        "title",
                        ThingMaker.title(issue),
                        "body",
                        "U praksi: " + issue.marker(),
                        "language",
                        "sr-Latn",
                        "regulationId",
                        regulation.id(),
                        "place",
                        "član 1",
                        "visibility",
                        visibility));
    }

    /** A position that is being written is its association's alone, however far it is to be read. */
    void position(Owner owner, String visibility) {
        Thing position = maker.thing(Kind.POSITION, owner, visibility, false);
        maker.put(
                owner.editor(),
                position,
                Map.of(
                        "title",
                        ThingMaker.title(position),
                        "body",
                        "Tražimo: " + position.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility));
    }

    private void answer(Owner owner, Thing regulation, boolean shown) {
        Thing answer = maker.thing(Kind.ANSWER, owner, regulation.visibility(), shown);
        maker.put(
                owner.editor(),
                answer,
                Map.of(
                        "title",
                        ThingMaker.title(answer),
                        "body",
                        "Odgovor: " + answer.marker(),
                        "language",
                        "sr-Latn",
                        "holdsOn",
                        LocalDate.now(ZoneId.of("Europe/Belgrade")).toString(),
                        "visibility",
                        answer.visibility(),
                        "basis",
                        List.of(Map.of("regulationId", regulation.id(), "place", "član 1"))));
        if (shown) {
            maker.step(owner.editor(), answer, "publish", Map.of());
        }
    }

    /** A question is between who asks and the staff of her network, whether they have taken it or not. */
    void question(Owner owner, boolean taken) {
        Thing question = maker.thing(Kind.QUESTION, owner, Thing.STAFF, taken);
        maker.put(
                owner.writer(),
                question,
                Map.of(
                        "subject",
                        ThingMaker.title(question),
                        "body",
                        "Pitanje: " + question.marker(),
                        "language",
                        "sr-Latn"));
        if (taken) {
            maker.step(owner.editor(), question, "take", Map.of());
        }
    }

    /** A campaign that has not begun is between staff; those that it follows learn of it when it does. */
    void campaign(Owner owner) {
        Thing published = maker.made().stream()
                .filter(thing -> thing.kind() == Kind.OBLIGATION
                        && thing.shown()
                        && thing.owner().equals(owner))
                .findFirst()
                .orElseThrow();
        Thing campaign = maker.thing(Kind.CAMPAIGN, owner, Thing.STAFF, false);
        maker.put(
                owner.coordinator(),
                campaign,
                Map.of(
                        "title",
                        ThingMaker.title(campaign),
                        "purpose",
                        "Čemu služi: " + campaign.marker(),
                        "language",
                        "sr-Latn",
                        "closesOn",
                        LocalDate.now(ZoneId.of("Europe/Belgrade")).plusDays(30).toString(),
                        "obligations",
                        List.of(published.id())));
    }

    private static String jurisdiction(Owner owner) {
        return owner.writer().contains("bar.") ? "ME" : owner.writer().contains("bijeljina") ? "BA" : "RS";
    }
}
