package org.spona.infra.probes;

import java.util.List;
import java.util.Map;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** What local governments undertake together. */
final class CooperationThings {

    private final ThingMaker maker;

    CooperationThings(ThingMaker maker) {
        this.maker = maker;
    }

    /** A plan is its organisation's until it is submitted. */
    void plan(Owner owner, String visibility, boolean shown) {
        Thing plan = maker.thing(Kind.PLAN, owner, visibility, shown);
        maker.put(
                owner.writer(),
                plan,
                Map.of(
                        "title",
                        ThingMaker.title(plan),
                        "kind",
                        "STRATEGY",
                        "summary",
                        "O čemu je: " + plan.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility));
        if (shown) {
            maker.step(owner.writer(), plan, "submit", Map.of());
        }
    }

    /** A risk is shared from its beginning, and so is the measure against it. */
    void risk(Owner owner, String visibility) {
        Thing risk = maker.thing(Kind.RISK, owner, visibility, true);
        maker.put(
                owner.writer(),
                risk,
                Map.of(
                        "title",
                        ThingMaker.title(risk),
                        "targetGroup",
                        "FAMILIES",
                        "kind",
                        "POVERTY",
                        "description",
                        "Kome preti: " + risk.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility));
        Thing measure = maker.thing(Kind.MEASURE, owner, visibility, true);
        maker.put(
                owner.writer(),
                measure,
                Map.of(
                        "title",
                        ThingMaker.title(measure),
                        "description",
                        "Šta se radi: " + measure.marker(),
                        "language",
                        "sr-Latn",
                        "responsible",
                        "Radni tim",
                        "risks",
                        List.of(risk.id()),
                        "visibility",
                        visibility));
    }
}
