package org.spona.regulations.modelact;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.provision.EditedLines;
import org.spona.regulations.provision.PlacedText;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionRows;
import org.spona.regulations.text.ActLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the versions of model acts say, and how much each change matters. */
@Service
@Transactional
public class ModelTexts implements DraftText {

    private final ModelVersions versions;
    private final ProvisionRows rows;
    private final JdbcClient database;
    private final Directory directory;
    private final Clock clock;

    ModelTexts(ModelVersions versions, JdbcClient database, Directory directory, Clock clock) {
        this.versions = versions;
        this.rows = new ProvisionRows(database, "model_text", "version_id");
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /** What a version says, in the order of reading; nothing of one that the reader may not see. */
    @Transactional(readOnly = true)
    public List<Provision> list(UUID versionId) {
        return rows.list(versionId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Provision> edit(UUID id) {
        getForEdit(id);
        return rows.list(id);
    }

    @Override
    public void write(UUID id, List<ActLine> lines) {
        ModelVersion version = getForEdit(id);
        var order = DraftText.orderOf(version.ownership(), directory);
        replace(version, PlacedText.of(DraftText.bounded(lines), rows.list(id), order));
    }

    @Override
    public void change(UUID id, Consumer<EditedLines> change) {
        ModelVersion version = getForEdit(id);
        var lines = new EditedLines(rows.list(id));
        change.accept(lines);
        DraftText.bounded(lines.lines());
        replace(version, lines.placed(DraftText.orderOf(version.ownership(), directory)));
    }

    /** Gives a fresh draft the text of the version before it. */
    void begin(ModelVersion draft, UUID before) {
        rows.replace(draft.getId(), draft.ownership(), rows.list(before));
    }

    /** What a version changes of the one before it; all is new in the first. */
    @Transactional(readOnly = true)
    public List<PartChange> changes(ModelVersion version) {
        List<Provision> before = versions.findByModelIdOrderByNumberDesc(version.modelId()).stream()
                .filter(other -> other.number() < version.number())
                .findFirst()
                .map(other -> rows.list(other.getId()))
                .orElse(List.of());
        return PartChange.between(ActPart.of(before), ActPart.of(rows.list(version.getId()))).stream()
                .filter(change -> change.state() != PartState.SAME)
                .toList();
    }

    /** How much each change of a version matters, by its part. */
    @Transactional(readOnly = true)
    public Map<UUID, Importance> importances(UUID versionId) {
        return database
                .sql("select wid, importance from model_change where version_id = :version")
                .param("version", versionId)
                .query((row, _) ->
                        Map.entry(row.getObject("wid", UUID.class), Importance.valueOf(row.getString("importance"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Says how much changes of a draft matter; of changes that are not named nothing new is said.
     *
     * @throws org.spona.platform.problem.Refusal {@code not-staff}, {@code model-act-wrong-status} once it is published
     */
    public void mark(UUID id, Map<UUID, Importance> marks) {
        ModelVersion version = getForEdit(id);
        Map<UUID, Importance> all = new HashMap<>(importances(id));
        all.putAll(marks);
        all.keySet().retainAll(changes(version).stream().map(PartChange::wid).collect(Collectors.toSet()));
        database.sql("delete from model_change where version_id = :version")
                .param("version", id)
                .update();
        List<UUID> wids = List.copyOf(all.keySet());
        database.sql("""
                        insert into model_change (version_id, organisation_id, network_id, wid, importance)
                        select :version, :organisation, :network, wid, importance
                        from unnest(cast(:wids as uuid[]), cast(:importances as text[])) change (wid, importance)""")
                .param("version", id)
                .param("organisation", version.ownership().organisationId())
                .param("network", version.ownership().networkId())
                .param("wids", wids.toArray(UUID[]::new))
                .param(
                        "importances",
                        wids.stream().map(wid -> String.valueOf(all.get(wid))).toArray(String[]::new))
                .update();
    }

    private ModelVersion getForEdit(UUID id) {
        ModelVersion version = versions.get(id);
        ModelVersionStep.EDIT.require(Readers.get(), version, clock.instant());
        return version;
    }

    private void replace(ModelVersion version, List<Provision> text) {
        rows.replace(version.getId(), version.ownership(), text);
        version.textChanged(Readers.get(), clock.instant());
        versions.saveAndFlush(version);
    }
}
