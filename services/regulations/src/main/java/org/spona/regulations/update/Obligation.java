package org.spona.regulations.update;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;

/** What one provision asks, by when. Part of its update, which is published with all of them. */
@Entity
public class Obligation {

    /** What obligations are called; they are found with their updates. */
    public static final String KIND = "obligation";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "update_id")
    private Update update;

    private UUID organisationId;
    private UUID networkId;

    @Column(name = "place")
    private int place;

    @Embedded
    private ObligationContent content;

    private @Nullable UUID wid;

    @Version
    private @Nullable Long version;

    Obligation(UUID id, Update update, int place, ObligationContent content) {
        this.id = id;
        this.update = update;
        this.organisationId = update.ownership().organisationId();
        this.networkId = update.ownership().networkId();
        this.place = place;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Obligation() {}

    void revise(int newPlace, ObligationContent newContent) {
        if (!content.provision().equals(newContent.provision())) {
            wid = null;
        }
        place = newPlace;
        content = newContent;
    }

    /** Finds the provision that is cited, so that it is known whatever number it will have. */
    void locate(Function<String, Optional<UUID>> provisions) {
        if (wid == null && !content.provision().isEmpty()) {
            wid = provisions.apply(content.provision()).orElse(null);
        }
    }

    /** The provision that asks it, where a text of the act has it. */
    public Optional<UUID> wid() {
        return Optional.ofNullable(wid);
    }

    public UUID id() {
        return id;
    }

    /** The update that tells of it. */
    public Update update() {
        return update;
    }

    /** Whose staff asks it. */
    public UUID organisationId() {
        return organisationId;
    }

    /** Whose organisations are asked. */
    public UUID networkId() {
        return networkId;
    }

    public ObligationContent content() {
        return content;
    }

    /** What it asks, and where its page is. */
    public Thing thing() {
        return new Thing(id, KIND, content.what(), update.content().language(), "/regulations/obligations/" + id);
    }

    int place() {
        return place;
    }
}
