package org.spona.regulations.localact;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.modelact.ActPart;
import org.spona.regulations.modelact.Holding.State;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.Importance;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelTexts;
import org.spona.regulations.modelact.ModelVersion;
import org.spona.regulations.modelact.PartChange;
import org.spona.regulations.modelact.PartState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a newer version of a model beside the one that a local act has and beside the act itself; its owner takes or keeps article by article. */
@Service
@Transactional
public class Upgrading {

    private final LocalActs acts;
    private final LocalTexts texts;
    private final ModelReading models;
    private final ModelTexts modelTexts;
    private final Holdings holdings;
    private final Consequences consequences;
    private final Clock clock;

    Upgrading(
            LocalActs acts,
            LocalTexts texts,
            ModelReading models,
            ModelTexts modelTexts,
            Holdings holdings,
            Consequences consequences,
            Clock clock) {
        this.acts = acts;
        this.texts = texts;
        this.models = models;
        this.modelTexts = modelTexts;
        this.holdings = holdings;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * An article that a newer version of the model changes.
     *
     * @param change what the model said and says
     * @param importance how much it matters, as the staff have said for the newest version; null where they have not
     * @param ours what the act says; null where it leaves the article out
     * @param untouched whether the act has it as the model had it, so that taking it loses nothing
     */
    public record Row(
            PartChange change,
            @Nullable Importance importance,
            @Nullable ActPart ours,
            boolean untouched) {}

    /**
     * All that a newer version changes.
     *
     * @param held the version that the act has
     * @param latest the newest one
     * @param rows the articles that differ between the two
     */
    public record Upgrade(LocalAct act, ModelVersion held, ModelVersion latest, List<Row> rows) {

        public Upgrade {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a newer version changes; whoever looks at it is noted to have seen it, if she writes for its organisation.
     *
     * @throws Refusal {@code not-found}, {@code forbidden}, {@code local-act-no-upgrade}
     */
    public Upgrade look(UUID id) {
        Upgrade upgrade = upgrade(getFor(id));
        holdings.see(id);
        return upgrade;
    }

    /** The version that an act could take, if there is a newer one than it has. */
    @Transactional(readOnly = true)
    public Optional<ModelVersion> newer(LocalAct act) {
        return act.modelId()
                .filter(_ -> LocalActStep.EDIT.isOpen(Readers.get(), act, clock.instant()))
                .flatMap(models::find)
                .flatMap(model -> models.latest(model.getId()))
                .filter(latest -> !act.modelVersionId().equals(Optional.of(latest.getId())));
    }

    /**
     * Takes some changes and keeps what the act says elsewhere. An act that is adopted already goes on in a draft of the act that shall
     * replace it; there it is asked again.
     *
     * @throws Refusal {@code local-act-no-upgrade}, {@code local-act-wrong-status} when the text of the act can no more be changed,
     *     {@code stale} when the model has a still newer version
     * @throws InvalidInput when nothing is taken and no reason is given
     */
    public LocalAct upgrade(UUID id, UpgradeInput input) {
        LocalAct act = getFor(id);
        act.requireSeen(input.seenVersion());
        Upgrade upgrade = upgrade(act);
        if (input.modelVersion() != null
                && !input.modelVersion().equals(upgrade.latest().getId())) {
            throw new Refusal(CommonError.STALE);
        }
        Set<UUID> taken = new HashSet<>(input.taken());
        List<PartChange> chosen = upgrade.rows().stream()
                .map(Row::change)
                .filter(change -> taken.contains(change.wid()))
                .toList();
        if (chosen.isEmpty()) {
            if (input.reason().isEmpty()) {
                throw new InvalidInput("reason", "local-act.upgrade.reason.missing");
            }
            holdings.decide(id, upgrade.latest(), State.KEPT, input.reason());
            settle(act, upgrade.latest(), Consequence.Status.KEPT, input.reason());
            return acts.save(act);
        }
        LocalActStep.WRITE.requirePossible(act, clock.instant());
        act.take(upgrade.latest());
        texts.join(
                act,
                merged(
                        ActPart.of(texts.list(id)),
                        chosen,
                        ActPart.of(modelTexts.list(upgrade.latest().getId()))));
        texts.rebase(act, upgrade.latest());
        State state = chosen.size() == upgrade.rows().size() ? State.TAKEN : State.PART;
        holdings.decide(id, upgrade.latest(), state, input.reason());
        settle(act, upgrade.latest(), Consequence.Status.UPGRADED, input.reason());
        return act;
    }

    /** Who has decided on a model that was brought up to date with changed provisions has looked at them. */
    private void settle(LocalAct act, ModelVersion latest, Consequence.Status status, String note) {
        Instant published = latest.publishedAt().orElse(clock.instant());
        if (act.reviewDueAt().filter(due -> !due.isAfter(published)).isPresent()) {
            act.confirm(clock.instant());
            consequences.settle(act.thing().key(), status, note, published);
        }
    }

    private Upgrade upgrade(LocalAct act) {
        ModelVersion latest = newer(act).orElseThrow(() -> new Refusal(LocalActError.NO_UPGRADE));
        ModelVersion held =
                act.modelVersionId().map(models::getVersion).orElseThrow(() -> new Refusal(LocalActError.NO_UPGRADE));
        Map<UUID, Importance> importances = modelTexts.importances(latest.getId());
        Map<UUID, ActPart> ours = new HashMap<>();
        ActPart.of(texts.list(act.getId())).forEach(part -> ours.put(part.wid(), part));
        List<Row> rows = PartChange.between(
                        ActPart.of(modelTexts.list(held.getId())), ActPart.of(modelTexts.list(latest.getId())))
                .stream()
                .filter(change -> change.state() != PartState.SAME)
                .map(change -> row(change, importances.get(change.wid()), ours.get(change.wid())))
                .toList();
        return new Upgrade(act, held, latest, rows);
    }

    private static Row row(PartChange change, @Nullable Importance importance, @Nullable ActPart ours) {
        Optional<String> was = change.was().map(ActPart::hash);
        Optional<String> has = Optional.ofNullable(ours).map(ActPart::hash);
        return new Row(change, importance, ours, was.equals(has));
    }

    /** Ours with the chosen changes, each where the model has it. */
    static List<ActPart> merged(List<ActPart> ours, List<PartChange> chosen, List<ActPart> model) {
        List<ActPart> merged = new ArrayList<>(ours);
        List<UUID> order = model.stream().map(ActPart::wid).toList();
        for (PartChange change : chosen) {
            int place = placeOf(change.wid(), merged);
            ActPart after = change.after();
            if (after == null) {
                if (place >= 0) {
                    merged.remove(place);
                }
            } else if (place >= 0) {
                merged.set(place, after);
            } else {
                int behind = order.indexOf(change.wid()) - 1;
                while (behind >= 0 && placeOf(order.get(behind), merged) < 0) {
                    behind--;
                }
                merged.add(behind < 0 ? 0 : placeOf(order.get(behind), merged) + 1, after);
            }
        }
        return merged;
    }

    private static int placeOf(UUID wid, List<ActPart> parts) {
        for (int place = 0; place < parts.size(); place++) {
            if (parts.get(place).wid().equals(wid)) {
                return place;
            }
        }
        return -1;
    }

    private LocalAct getFor(UUID id) {
        LocalAct act = acts.get(id);
        LocalActStep.EDIT.require(Readers.get(), act, clock.instant());
        return act;
    }
}
