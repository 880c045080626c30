package org.spona.regulations.update;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.Regulation;

/**
 * Staff's note on what a regulation changes, for whom and from when, with the obligations that follow. Read by its own
 * organisation until it is published, then as far as its visibility says.
 */
@Entity(name = "RegulationUpdate")
@Table(name = "regulation_update")
public class Update extends OwnedAggregate<Update> implements OwnedThing, Recorded {

    /** What updates are called among all that can be found. */
    public static final String KIND = "update";

    /** How far an update has come. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** What happened to an update that others may know of. */
    public sealed interface Event {
        Update update();

        /** It can be read from now on, and its obligations are asked. */
        record Published(Update update) implements Event {}

        /** What was published says it better now; who is asked has not changed. */
        record Corrected(Update update) implements Event {}

        /** It can no longer be read, and nothing is asked any more. */
        record Withdrawn(Update update) implements Event {}
    }

    private UUID regulationId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private UpdateContent content;

    @OneToMany(mappedBy = "update", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchSize(size = 50)
    @OrderBy("place")
    private List<Obligation> obligations = new ArrayList<>();

    private UUID authorId;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;

    Update(UUID id, Reader author, Ownership ownership, Regulation regulation, UpdateContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.regulationId = regulation.getId();
        this.status = Status.DRAFT;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Update() {}

    /**
     * Changes what it says and asks; what is published stays published.
     *
     * @param asked the obligations in their order, by id; those that are missing are no longer asked
     */
    void revise(UpdateContent newContent, Visibility newVisibility, Map<UUID, ObligationContent> asked, Instant now) {
        UpdateStep.EDIT.requirePossible(this, now);
        if (content.equals(newContent)
                && ownership().visibility() == newVisibility
                && List.copyOf(asked.entrySet()).equals(asks())) {
            return;
        }
        if (status == Status.PUBLISHED && !asksTheSame(asked)) {
            throw new Refusal(UpdateError.OBLIGATIONS_TOLD);
        }
        content = newContent;
        changed(ownership().sharedWith(newVisibility), now);
        arrange(asked);
        if (status == Status.PUBLISHED) {
            tell(new Event.Corrected(this));
        }
    }

    /** The obligations of a new draft. */
    void arrange(Map<UUID, ObligationContent> asked) {
        obligations.removeIf(obligation -> !asked.containsKey(obligation.id()));
        int place = 0;
        for (var entry : asked.entrySet()) {
            int at = place++;
            find(entry.getKey())
                    .ifPresentOrElse(
                            known -> known.revise(at, entry.getValue()),
                            () -> obligations.add(new Obligation(entry.getKey(), this, at, entry.getValue())));
        }
    }

    /** Lets everybody read it whom its visibility names. */
    void publish(Instant now) {
        UpdateStep.PUBLISH.requirePossible(this, now);
        status = Status.PUBLISHED;
        publishedAt = now;
        changed(now);
        tell(new Event.Published(this));
    }

    /** Takes it out of others' sight. */
    void withdraw(Instant now) {
        UpdateStep.WITHDRAW.requirePossible(this, now);
        status = Status.WITHDRAWN;
        withdrawnAt = now;
        tell(new Event.Withdrawn(this));
    }

    /** Finds the provisions that its obligations cite. */
    void locate(Function<String, Optional<UUID>> provisions) {
        obligations.forEach(obligation -> obligation.locate(provisions));
    }

    private Optional<Obligation> find(UUID obligationId) {
        return obligations.stream()
                .filter(obligation -> obligation.id().equals(obligationId))
                .findFirst();
    }

    private List<Map.Entry<UUID, ObligationContent>> asks() {
        return obligations().stream()
                .map(obligation -> Map.entry(obligation.id(), obligation.content()))
                .toList();
    }

    private boolean asksTheSame(Map<UUID, ObligationContent> asked) {
        return obligations.stream()
                        .map(Obligation::id)
                        .collect(Collectors.toSet())
                        .equals(asked.keySet())
                && obligations.stream().allMatch(obligation -> {
                    var now = asked.get(obligation.id());
                    return now != null && obligation.content().addressesTheSameAs(now);
                });
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/regulations/updates/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return UpdateHistory.stateOf(this);
    }

    public UUID regulationId() {
        return regulationId;
    }

    public Status status() {
        return status;
    }

    public UpdateContent content() {
        return content;
    }

    /** What it asks, in the order in which it was written. */
    public List<Obligation> obligations() {
        return obligations.stream()
                .sorted(Comparator.comparingInt(Obligation::place))
                .toList();
    }

    /** What it asks whose last day has passed. */
    public List<Obligation> overdue(LocalDate today) {
        return obligations().stream()
                .filter(obligation -> obligation.content().isDueBefore(today))
                .toList();
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
