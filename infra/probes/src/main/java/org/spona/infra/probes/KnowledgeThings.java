package org.spona.infra.probes;

import java.util.List;
import java.util.Map;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** What municipalities know: practices. */
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
}
