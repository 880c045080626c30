package org.spona.regulations.modelact;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.findable.Thing;
import org.spona.regulations.consequence.RestingOn;
import org.spona.regulations.consequence.RestingThing;
import org.spona.regulations.consequence.RestingThings;
import org.spona.regulations.consequence.Settling;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published model acts that rest on provisions: they are due for review once one changes. */
@Component
class RestingModelActs implements RestingThings {

    private final ModelActs models;
    private final RestingOn resting;
    private final Clock clock;

    RestingModelActs(ModelActs models, JdbcClient database, Clock clock) {
        this.models = models;
        this.resting = new RestingOn(database, "model_act", "status = 'PUBLISHED'");
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ModelAct.KIND;
    }

    @Override
    public Settling settling() {
        return Settling.OWN_STEPS;
    }

    @Override
    public List<RestingThing> flag(Changed change) {
        List<RestingThing> found = resting.list(ModelAct.KIND, change);
        for (ModelAct model :
                models.findByIdIn(found.stream().map(thing -> thing.key().id()).toList())) {
            model.review(clock.instant());
            models.save(model);
        }
        return found;
    }

    @Override
    public Map<UUID, Thing> find(Collection<UUID> ids) {
        return models.findByIdIn(ids).stream().collect(Collectors.toMap(ModelAct::getId, ModelAct::thing));
    }
}
