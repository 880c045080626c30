package org.spona.cooperation.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A project as IATI 2.03, for those to whom it is reported. */
@Component
public class IatiExport {

    private final ProjectReading projects;
    private final Directory directory;

    IatiExport(ProjectReading projects, Directory directory) {
        this.projects = projects;
        this.directory = directory;
    }

    /** Whether a project can be had so. */
    public boolean isPossible(Project project) {
        return IatiActivity.isReportable(project.content());
    }

    /**
     * The project with this id as an XML document.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see, {@code project-not-in-iati} when it lacks what the schema asks for
     */
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> answer(UUID id) {
        Project project = projects.get(id);
        if (!isPossible(project)) {
            throw new Refusal(ProjectError.NOT_REPORTED);
        }
        UUID owner = project.ownership().organisationId();
        Map<UUID, String> names = directory
                .organisations(Stream.concat(
                                Stream.of(owner),
                                project.content().parties().stream()
                                        .flatMap(party -> Optional.ofNullable(party.organisationId()).stream()))
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::nameLatin));
        List<String> related = projects.chain(project).stream()
                .map(ProjectChain.Link::project)
                .filter(other -> !other.getId().equals(id))
                .filter(other -> other.getId().equals(project.content().continuesId())
                        || id.equals(other.content().continuesId()))
                .map(other -> other.content().iatiIdentifier())
                .filter(identifier -> !identifier.isEmpty())
                .toList();
        var activity = new IatiActivity(project, names.getOrDefault(owner, "Spona"), names, related);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header("Content-Disposition", "attachment; filename=\"iati.xml\"")
                .body(activity.xml());
    }
}
