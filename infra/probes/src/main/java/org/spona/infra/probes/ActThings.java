package org.spona.infra.probes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** Acts that are written line by line: texts of regulations, models of associations and what local governments make of them. */
final class ActThings {

    private final ThingMaker maker;

    ActThings(ThingMaker maker) {
        this.maker = maker;
    }

    /** A text in which the word of its own stands in its source; it is written by one person and published by another. */
    void text(Owner owner, Thing regulation, boolean shown) {
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
        maker.send("PUT", owner.editor(), ThingMaker.address(text) + "/lines", article(text));
        if (shown) {
            maker.step(owner.coordinator(), text, "check", Map.of());
            maker.step(owner.coordinator(), text, "publish", Map.of());
        }
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
        maker.send("PUT", owner.writer(), ThingMaker.address(act) + "/lines", article(act));
    }

    /** A model is its association's until one of its versions is published. */
    void modelAct(Owner owner, String visibility, boolean shown) {
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
        maker.send("PUT", owner.editor(), "/api/v1/model-acts/versions/" + version + "/lines", article(model));
        maker.send("POST", owner.editor(), "/api/v1/model-acts/versions/" + version + "/publish", Map.of());
    }

    private static List<Map<String, String>> article(Thing of) {
        return List.of(Map.of("level", "ARTICLE", "number", "1"), Map.of("level", "PARAGRAPH", "text", of.marker()));
    }
}
