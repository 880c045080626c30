package org.spona.infra.probes;

import java.util.List;
import java.util.Map;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** Practices, and regulations with what has changed in them. */
final class KnowledgeThings {

    private final ThingMaker maker;

    KnowledgeThings(ThingMaker maker) {
        this.maker = maker;
    }

    void practice(Owner owner, String visibility, boolean shown) {
        if (shown && visibility.equals("PRIVATE")) {
            return;
        }
        Thing practice = maker.thing(Kind.PRACTICE, owner, visibility, shown);
        maker.put(
                owner.writer(),
                practice,
                Map.of(
                        "title",
                        ThingMaker.title(practice),
                        "summary",
                        "Kratko o tome: " + practice.marker(),
                        "body",
                        "Opis " + practice.marker(),
                        "language",
                        "sr-Latn",
                        "topics",
                        List.of("HOME_HELP"),
                        "visibility",
                        visibility));
        if (shown) {
            maker.step(owner.writer(), practice, "submit", Map.of());
            maker.step(owner.editor(), practice, "publish", Map.of());
        }
    }

    /** A regulation with an update and an obligation; they tell the network something, so none of them is private. */
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
    }

    private static String jurisdiction(Owner owner) {
        return owner.writer().contains("bar.") ? "ME" : owner.writer().contains("bijeljina") ? "BA" : "RS";
    }
}
