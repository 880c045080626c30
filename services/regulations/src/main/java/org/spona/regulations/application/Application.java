package org.spona.regulations.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.update.Obligation;

/** How far one organisation is with one obligation, with all that it has said of it. */
@Entity
public class Application extends Aggregate<Application> {

    /** It says something else than before. */
    public record Said(Application application) {}

    private UUID obligationId;

    @Embedded
    private Ownership ownership;

    @Embedded
    private Evidence evidence;

    private Instant changedAt;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @OrderBy("changedAt desc")
    private List<ApplicationChange> changes = new ArrayList<>();

    /** What an organisation says first. */
    Application(Obligation obligation, UUID organisationId, Evidence evidence, UUID personId, Instant now) {
        super(UUID.randomUUID());
        this.obligationId = obligation.id();
        this.ownership = new Ownership(organisationId, obligation.networkId(), Visibility.PRIVATE);
        keep(evidence, personId, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Application() {}

    /** Says it anew; the same again changes nothing. */
    void say(Evidence said, UUID personId, Instant now) {
        if (!said.equals(evidence)) {
            keep(said, personId, now);
        }
    }

    private void keep(Evidence said, UUID personId, Instant now) {
        if (!said.isExplained()) {
            throw new InvalidInput("note", "application.missing." + said.status());
        }
        evidence = said;
        changedAt = now;
        registerEvent(new Said(this));
        changes.add(new ApplicationChange(this, ownership.organisationId(), said, personId, now));
    }

    public UUID obligationId() {
        return obligationId;
    }

    /** The organisation that says it; read by itself and by the staff of the network. */
    public Ownership ownership() {
        return ownership;
    }

    /** What the organisation says now. */
    public Evidence evidence() {
        return evidence;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** All that it has said, newest first. */
    public List<ApplicationChange> changes() {
        return changes.stream()
                .sorted(Comparator.comparing(ApplicationChange::changedAt).reversed())
                .toList();
    }
}
