package org.spona.cooperation.project;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who write a project. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class ProjectAuthoring {

    /** Who pays for projects without having joined a network; its guests read in the network in which they are guests. */
    private static final List<String> PAYING = List.of(OrganisationKind.DONOR.name(), OrganisationKind.MINISTRY.name());

    private final Projects projects;
    private final ProjectReading reading;
    private final ProjectChain chain;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    ProjectAuthoring(
            Projects projects,
            ProjectReading reading,
            ProjectChain chain,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.projects = projects;
        this.reading = reading;
        this.chain = chain;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the project as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader writes for no organisation, or not for this one
     */
    @Transactional(readOnly = true)
    public ProjectInput begin(UUID id, Locale locale) {
        return projects.findById(id)
                .map(known -> {
                    ProjectStep.EDIT.require(Readers.get(), known, clock.instant());
                    return ProjectInput.of(known);
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
                    return ProjectInput.blank(
                            ownership, WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale));
                });
    }

    /** The organisations that can be named as parties: those of the network, and those that the project names already. */
    @Transactional(readOnly = true)
    public Collection<Organisation> organisations(UUID networkId, ProjectContent content) {
        Set<UUID> named = content.parties().stream()
                .flatMap(party -> Optional.ofNullable(party.organisationId()).stream())
                .collect(Collectors.toSet());
        var all = new LinkedHashMap<UUID, Organisation>();
        listParties(networkId).forEach(one -> all.put(one.id(), one));
        all.putAll(directory.organisations(named));
        return all.values();
    }

    /** The projects that one can continue, last changed first. */
    @Transactional(readOnly = true)
    public List<Project> predecessors(UUID id) {
        return reading.list(new ProjectFilter("", null), PageRequest.WHOLE).items().stream()
                .filter(project -> !project.getId().equals(id))
                .toList();
    }

    /**
     * Begins a project, or changes what is known of one. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code not-found} for a project to continue that the writer does not see
     * @throws InvalidInput when it ends before it begins, continues itself, directly or over others, or names a party that is not of the network
     */
    public Project save(UUID id, ProjectInput input) {
        Optional<Project> known = projects.findById(id);
        if (known.isEmpty()) {
            Ownership ownership =
                    Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
            requireFit(id, input.content(), ownership.networkId(), Set.of());
            var project = new Project(id, Readers.get(), ownership, input.content(), clock.instant());
            return ids.take(id, () -> projects.saveAndFlush(project));
        }
        Project project = known.get();
        ProjectStep.EDIT.require(Readers.get(), project, clock.instant());
        project.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), project.ownership(), project.authorId(), input.visibility());
        Set<UUID> named = project.content().parties().stream()
                .flatMap(party -> Optional.ofNullable(party.organisationId()).stream())
                .collect(Collectors.toSet());
        requireFit(id, input.content(), project.ownership().networkId(), named);
        project.revise(input.content(), input.visibility(), clock.instant());
        return projects.saveAndFlush(project);
    }

    /** Lets its parties read it. Repeating it does nothing more. */
    public Project show(UUID id) {
        Project project = projects.get(id);
        if (project.status() == Project.Status.SHOWN && ProjectStep.SHOW.isFor(Readers.get(), project)) {
            return project;
        }
        ProjectStep.SHOW.require(Readers.get(), project, clock.instant());
        project.show(clock.instant());
        return projects.save(project);
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        Project project = projects.get(id);
        ProjectStep.DISCARD.require(Readers.get(), project, clock.instant());
        project.discard(clock.instant());
        projects.saveAndFlush(project);
        projects.delete(project);
    }

    private void requireFit(UUID id, ProjectContent content, UUID networkId, Set<UUID> named) {
        ProjectPolicy.check(id, content.kept());
        UUID continues = content.continuesId();
        if (continues != null) {
            projects.get(continues);
            chain.requireNoCircle(id, continues);
        }
        Set<UUID> members =
                listParties(networkId).stream().map(Organisation::id).collect(Collectors.toSet());
        for (int at = 0; at < content.parties().size(); at++) {
            UUID organisation = content.parties().get(at).organisationId();
            if (organisation != null && !members.contains(organisation) && !named.contains(organisation)) {
                throw new InvalidInput("content.parties[" + at + "].organisationId", "project.party.foreign");
            }
        }
    }

    private Collection<Organisation> listParties(UUID networkId) {
        var all = new LinkedHashMap<UUID, Organisation>();
        directory.listJoined(networkId).forEach(one -> all.put(one.id(), one));
        directory.listOrganisations(PAYING).forEach(one -> all.putIfAbsent(one.id(), one));
        return all.values();
    }
}
