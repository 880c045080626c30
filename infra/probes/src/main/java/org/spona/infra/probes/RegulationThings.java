package org.spona.infra.probes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** Regulations with their texts and what has changed in them, what is asked and answered about them, and who is followed. */
final class RegulationThings {

    private final ThingMaker maker;

    RegulationThings(ThingMaker maker) {
        this.maker = maker;
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
        text(owner, regulation, shown);
        answer(owner, regulation, shown);
        if (shown) {
            issue(owner, regulation, visibility);
        }
        modelAct(owner, visibility, shown);
    }

    /** The acts of an organisation are read as far as it says, from the draft on. */
    void localAct(Owner owner, String visibility) {
        Thing act = maker.thing(Kind.LOCAL_ACT, owner, visibility, true);
        maker.put(
                owner.writer(),
                act,
                Map.of(
                        "title",
                        ThingMaker.title(act),
                        "kind",
                        "DECISION",
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility));
        maker.send(
                "PUT",
                owner.writer(),
                ThingMaker.address(act) + "/lines",
                List.of(Map.of("level", "ARTICLE", "number", "1"), Map.of("level", "PARAGRAPH", "text", act.marker())));
    }

    /** A model is its association's until one of its versions is published. */
    private void modelAct(Owner owner, String visibility, boolean shown) {
        Thing model = maker.thing(Kind.MODEL_ACT, owner, visibility, shown);
        maker.put(
                owner.editor(),
                model,
                Map.of(
                        "title",
                        ThingMaker.title(model),
                        "kind",
                        "DECISION",
                        "summary",
                        "Čemu služi: " + model.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility));
        if (!shown) {
            return;
        }
        UUID version = UUID.randomUUID();
        maker.send("PUT", owner.editor(), ThingMaker.address(model) + "/versions/" + version, Map.of());
        maker.send(
                "PUT",
                owner.editor(),
                "/api/v1/model-acts/versions/" + version + "/lines",
                List.of(
                        Map.of("level", "ARTICLE", "number", "1"),
                        Map.of("level", "PARAGRAPH", "text", model.marker())));
        maker.send("POST", owner.editor(), "/api/v1/model-acts/versions/" + version + "/publish", Map.of());
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

    /** A text in which the word of its own stands in its source; it is written by one person and published by another. */
    private void text(Owner owner, Thing regulation, boolean shown) {
        Thing text = maker.thing(Kind.TEXT, owner, regulation.visibility(), shown);
        maker.send(
                "PUT",
                owner.editor(),
                ThingMaker.address(regulation) + "/versions/" + text.id(),
                Map.of(
                        "validFrom",
                        "2019-01-01",
                        "completeness",
                        "USED_ARTICLES",
                        "basis",
                        "OUR_CONSOLIDATION",
                        "source",
                        ThingMaker.title(text)));
        maker.send(
                "PUT",
                owner.editor(),
                ThingMaker.address(text) + "/lines",
                List.of(
                        Map.of("level", "ARTICLE", "number", "1"),
                        Map.of("level", "PARAGRAPH", "text", text.marker())));
        if (shown) {
            maker.step(owner.coordinator(), text, "check", Map.of());
            maker.step(owner.coordinator(), text, "publish", Map.of());
        }
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
