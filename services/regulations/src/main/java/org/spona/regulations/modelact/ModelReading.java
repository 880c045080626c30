package org.spona.regulations.modelact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The model acts that the reader may see, with their versions. */
@Service
@Transactional(readOnly = true)
public class ModelReading {

    private static final String LISTED = " from model_act where true" + SearchedWords.CONDITION;

    private final ModelActs models;
    private final ModelVersions versions;
    private final JdbcClient database;

    ModelReading(ModelActs models, ModelVersions versions, JdbcClient database) {
        this.models = models;
        this.versions = versions;
        this.database = database;
    }

    /**
     * A model.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public ModelAct get(UUID id) {
        return models.get(id);
    }

    /** A model, if the reader may see one with this id. */
    public Optional<ModelAct> find(UUID id) {
        return models.findById(id);
    }

    /** Models by their ids, as far as the reader may see them. */
    public Map<UUID, ModelAct> list(Collection<UUID> ids) {
        return models.findByIdIn(ids).stream().collect(Collectors.toMap(ModelAct::getId, Function.identity()));
    }

    /** The models, what changed last first; drafts for their own organisation only. */
    public PageOf<ModelAct> list(ModelFilter filter, PageRequest page) {
        return new Listing(database, LISTED).searching(filter.q()).lastChangedFirst(page, models::findByIdIn);
    }

    /** The versions of a model, the newest first; a draft for its own organisation only. */
    public List<ModelVersion> listVersions(UUID modelId) {
        models.get(modelId);
        return versions.findByModelIdOrderByNumberDesc(modelId);
    }

    /**
     * A version.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public ModelVersion getVersion(UUID id) {
        return versions.get(id);
    }

    /** A version, if the reader may see one with this id. */
    public Optional<ModelVersion> findVersion(UUID id) {
        return versions.findById(id);
    }

    /** The version that is to be taken over: the last one that is published. */
    public Optional<ModelVersion> latest(UUID modelId) {
        return versions.findByModelIdOrderByNumberDesc(modelId).stream()
                .filter(version -> version.status() == ModelVersion.Status.PUBLISHED)
                .findFirst();
    }

    /** Whether the reader can begin a model somewhere. */
    public boolean canWrite() {
        return Readers.get().isAnywhere(Role::staffs);
    }

    /** Whether the reader can take a model over: she writes for an organisation. */
    public boolean canTakeOver() {
        return Readers.get().isAnywhere(Role::writes);
    }
}
