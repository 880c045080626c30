package org.spona.regulations.localact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.RestingOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which model acts and local acts rest on provisions, as far as the reader may see them. */
@Service
@Transactional(readOnly = true)
public class RestingActs {

    private final LocalActs acts;
    private final ModelReading models;
    private final RestingOn local;
    private final RestingOn model;

    RestingActs(LocalActs acts, ModelReading models, JdbcClient database) {
        this.acts = acts;
        this.models = models;
        this.local = new RestingOn(database, "local_act", "status <> 'REPLACED'");
        this.model = new RestingOn(database, "model_act", "true");
    }

    /**
     * An act that rests on a provision.
     *
     * @param thing how it is called and where its page is; its kind says whether it is a model
     * @param status how far it has come, as its own enum names it
     * @param reviewDueAt since when somebody is to look whether it still holds; null while nobody is
     */
    public record RestingAct(
            Thing thing,
            Ownership ownership,
            String status,
            @Nullable Instant reviewDueAt) {}

    /**
     * The acts that name one of these provisions, models first.
     *
     * @param wids provisions of the act with their articles
     */
    public List<RestingAct> list(UUID regulationId, Collection<UUID> wids) {
        List<RestingAct> resting = new ArrayList<>();
        for (ModelAct one : models.list(model.list(regulationId, wids, false)).values()) {
            resting.add(new RestingAct(
                    one.thing(),
                    one.ownership(),
                    one.status().name(),
                    one.reviewDueAt().orElse(null)));
        }
        for (LocalAct one : acts.findByIdIn(local.list(regulationId, wids, false))) {
            resting.add(new RestingAct(
                    one.thing(),
                    one.ownership(),
                    one.status().name(),
                    one.reviewDueAt().orElse(null)));
        }
        return resting;
    }
}
