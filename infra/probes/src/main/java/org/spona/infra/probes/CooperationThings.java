package org.spona.infra.probes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** What local governments undertake together. */
final class CooperationThings {

    /** What the further text of a kind is called. */
    private static final Map<Kind, String> TEXTS = Map.of(
            Kind.PROJECT, "summary", Kind.LOCAL_SERVICE, "description", Kind.INITIATIVE, "body", Kind.EXCHANGE, "body");

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

    /** A project, a service, an initiative and a need are their organisation's until they are shown. */
    void undertaken(Owner owner, String visibility, boolean shown) {
        undertake(Kind.PROJECT, owner, visibility, shown ? "show" : null, Map.of("startsOn", "2026-01"));
        undertake(Kind.LOCAL_SERVICE, owner, visibility, shown ? "publish" : null, Map.of("kind", "INFO_POINT"));
        // Nobody is asked to answer what she cannot see.
        boolean asked = shown && !visibility.equals("PRIVATE");
        undertake(
                Kind.INITIATIVE,
                owner,
                visibility,
                asked ? "seek" : null,
                Map.of("kind", "JOINT_SERVICE", "sought", "Opštine istog okruga"));
        undertake(
                Kind.EXCHANGE, owner, visibility, asked ? "open" : null, Map.of("kind", "NEED", "form", "STUDY_VISIT"));
    }

    /** @param step with which it is shown; null while it is not */
    private void undertake(
            Kind kind, Owner owner, String visibility, @Nullable String step, Map<String, Object> further) {
        Thing thing = maker.thing(kind, owner, visibility, step != null);
        String about = "O čemu je: " + thing.marker();
        Map<String, Object> body = new HashMap<>(further);
        body.put(kind == Kind.LOCAL_SERVICE ? "name" : "title", ThingMaker.title(thing));
        body.put(TEXTS.get(kind), about);
        body.put("language", "sr-Latn");
        body.put("visibility", visibility);
        maker.put(owner.writer(), thing, body);
        if (step != null) {
            maker.step(owner.writer(), thing, step, Map.of());
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
