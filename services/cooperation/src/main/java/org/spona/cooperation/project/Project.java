package org.spona.cooperation.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * A project of an organisation, with those who pay for it and take part in it. They read it once it is shown to them: a donor's guest
 * reads it, and of what is linked no more than she may read anyway.
 */
@Entity
@Table(name = "project")
public class Project extends WrittenAggregate<Project> {

    /** What projects are called among all that can be found. */
    public static final String KIND = "project";

    /** Whether others read it. How far the work has come says {@link IatiStatus}. */
    public enum Status {
        /** For its organisation alone. */
        DRAFT,
        /** Its parties read it, and whom its visibility lets. */
        SHOWN
    }

    /** It is otherwise than before. */
    public record Changed(Project project) {}

    /** It was thrown away. */
    public record Discarded(Project project) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private ProjectContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private @Nullable Instant shownAt;

    Project(UUID id, Reader author, Ownership ownership, ProjectContent content, Instant now) {
        super(id, author, ownership, folded(content), now);
        this.status = Status.DRAFT;
        this.content = content.kept();
        ProjectPolicy.check(id, this.content);
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Project() {}

    /** Changes what is known of it and who reads it; a party that is named no more reads it no more. */
    void revise(ProjectContent newContent, Visibility visibility, Instant now) {
        ProjectStep.EDIT.requirePossible(this, now);
        ProjectPolicy.check(getId(), newContent.kept());
        content = newContent.kept();
        fold(folded(content));
        if (status == Status.SHOWN) {
            readerOrganisations = parties();
        }
        changed(ownership().sharedWith(visibility), now);
        tell(new Changed(this));
    }

    /** Lets its parties read it. */
    void show(Instant now) {
        ProjectStep.SHOW.requirePossible(this, now);
        status = Status.SHOWN;
        shownAt = now;
        readerOrganisations = parties();
        changed(now);
        tell(new Changed(this));
    }

    /** Nobody finds it any more. */
    void discard(Instant now) {
        ProjectStep.DISCARD.requirePossible(this, now);
        tell(new Discarded(this));
    }

    private UUID[] parties() {
        return content.parties().stream()
                .flatMap(party -> Optional.ofNullable(party.organisationId()).stream())
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
    }

    private static String folded(ProjectContent content) {
        return SearchedWords.of(content.title() + " " + content.programme());
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/projects/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return ProjectHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public ProjectContent content() {
        return content;
    }

    /** Its parties, once it is shown to them. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of());
    }

    /** The organisations that the directory knows and to which reports can be made. */
    public List<UUID> funders() {
        return content.parties().stream()
                .filter(party -> party.role().isReportedTo())
                .flatMap(party -> Optional.ofNullable(party.organisationId()).stream())
                .distinct()
                .toList();
    }

    public Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }
}
