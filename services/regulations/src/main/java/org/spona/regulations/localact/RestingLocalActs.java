package org.spona.regulations.localact;

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

/** Local acts that implement provisions, drafts too: they are due for review once one changes. */
@Component
class RestingLocalActs implements RestingThings {

    private final LocalActs acts;
    private final RestingOn resting;
    private final Clock clock;

    RestingLocalActs(LocalActs acts, JdbcClient database, Clock clock) {
        this.acts = acts;
        this.resting = new RestingOn(database, "local_act", "status <> 'REPLACED'");
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LocalAct.KIND;
    }

    @Override
    public Settling settling() {
        return Settling.OWN_STEPS;
    }

    @Override
    public List<RestingThing> flag(Changed change) {
        List<RestingThing> found = resting.list(LocalAct.KIND, change);
        for (LocalAct act :
                acts.findByIdIn(found.stream().map(thing -> thing.key().id()).toList())) {
            act.review(clock.instant());
            acts.save(act);
        }
        return found;
    }

    @Override
    public Map<UUID, Thing> find(Collection<UUID> ids) {
        return acts.findByIdIn(ids).stream().collect(Collectors.toMap(LocalAct::getId, LocalAct::thing));
    }
}
