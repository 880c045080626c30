package org.spona.regulations.localact;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.modelact.ActPart;
import org.spona.regulations.modelact.DraftText;
import org.spona.regulations.modelact.ModelTexts;
import org.spona.regulations.modelact.ModelVersion;
import org.spona.regulations.modelact.PartState;
import org.spona.regulations.provision.EditedLines;
import org.spona.regulations.provision.PlacedText;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionRows;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What local acts say, and how each article is to the model from which it came. */
@Service
@Transactional
public class LocalTexts implements DraftText {

    private final LocalActs acts;
    private final ModelTexts models;
    private final ProvisionRows rows;
    private final JdbcClient database;
    private final Directory directory;
    private final Clock clock;

    LocalTexts(LocalActs acts, ModelTexts models, JdbcClient database, Directory directory, Clock clock) {
        this.acts = acts;
        this.models = models;
        this.rows = new ProvisionRows(database, "local_text", "act_id");
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A part of a local act and how it is to the model; of what is left out, what the model says.
     *
     * @param state ADDED too in an act that comes from no model
     */
    public record LocalPart(PartState state, ActPart part) {}

    /** What an act says, in the order of reading, its fields unfilled; nothing of one that the reader may not see. */
    @Transactional(readOnly = true)
    public List<Provision> list(UUID id) {
        return rows.list(id);
    }

    /** The parts of an act beside its model; what is left out of the model comes last. */
    @Transactional(readOnly = true)
    public List<LocalPart> parts(LocalAct act) {
        Map<UUID, String> base = base(act.getId());
        List<LocalPart> parts = new ArrayList<>();
        for (ActPart part : ActPart.of(rows.list(act.getId()))) {
            String was = base.remove(part.wid());
            PartState state =
                    was == null ? PartState.ADDED : was.equals(part.hash()) ? PartState.SAME : PartState.CHANGED;
            parts.add(new LocalPart(state, part));
        }
        act.modelVersionId()
                .filter(_ -> !base.isEmpty())
                .ifPresent(version -> ActPart.of(models.list(version)).stream()
                        .filter(part -> base.containsKey(part.wid()))
                        .forEach(part -> parts.add(new LocalPart(PartState.OMITTED, part))));
        return parts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Provision> edit(UUID id) {
        getForWrite(id);
        return rows.list(id);
    }

    @Override
    public void write(UUID id, List<ActLine> lines) {
        LocalAct act = getForWrite(id);
        replace(act, PlacedText.of(DraftText.bounded(lines), rows.list(id), orderOf(act)));
    }

    @Override
    public void change(UUID id, Consumer<EditedLines> change) {
        LocalAct act = getForWrite(id);
        var lines = new EditedLines(rows.list(id));
        change.accept(lines);
        DraftText.bounded(lines.lines());
        replace(act, lines.placed(orderOf(act)));
    }

    /** Says what these parts say, whoever wrote them. */
    void join(LocalAct act, List<ActPart> parts) {
        List<Provision> lines =
                parts.stream().flatMap(part -> part.lines().stream()).toList();
        DraftText.bounded(lines.stream().map(Provision::line).toList());
        replace(act, PlacedText.joined(lines, orderOf(act)));
    }

    /** Copies the text of another act of the same organisation, with what is known of its model. */
    void copy(LocalAct act, UUID other) {
        rows.replace(act.getId(), act.ownership(), rows.list(other));
        database.sql("""
                        insert into local_base (act_id, organisation_id, network_id, wid, hash)
                        select :act, organisation_id, network_id, wid, hash from local_base where act_id = :other""").param("act", act.getId()).param("other", other).update();
    }

    /** Notes what the model says in the version that the act has from now on. */
    void rebase(LocalAct act, ModelVersion version) {
        Map<UUID, String> hashes = ActPart.hashes(models.list(version.getId()));
        List<UUID> wids = List.copyOf(hashes.keySet());
        database.sql("delete from local_base where act_id = :act")
                .param("act", act.getId())
                .update();
        database.sql("""
                        insert into local_base (act_id, organisation_id, network_id, wid, hash)
                        select :act, :organisation, :network, wid, hash
                        from unnest(cast(:wids as uuid[]), cast(:hashes as text[])) base (wid, hash)""")
                .param("act", act.getId())
                .param("organisation", act.ownership().organisationId())
                .param("network", act.ownership().networkId())
                .param("wids", wids.toArray(UUID[]::new))
                .param("hashes", wids.stream().map(hashes::get).toArray(String[]::new))
                .update();
    }

    private Map<UUID, String> base(UUID id) {
        return database
                .sql("select wid, hash from local_base where act_id = :act")
                .param("act", id)
                .query((row, _) -> Map.entry(row.getObject("wid", UUID.class), row.getString("hash")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalAct getForWrite(UUID id) {
        LocalAct act = acts.get(id);
        LocalActStep.WRITE.require(Readers.get(), act, clock.instant());
        return act;
    }

    private void replace(LocalAct act, List<Provision> text) {
        rows.replace(act.getId(), act.ownership(), text);
        act.textChanged(clock.instant());
        acts.saveAndFlush(act);
    }

    private LetterOrder orderOf(LocalAct act) {
        return DraftText.orderOf(act.ownership(), directory);
    }
}
