package org.spona.cooperation.project.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.project.IatiExport;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectAuthoring;
import org.spona.cooperation.project.ProjectFilter;
import org.spona.cooperation.project.ProjectGap;
import org.spona.cooperation.project.ProjectInput;
import org.spona.cooperation.project.ProjectOutput;
import org.spona.cooperation.project.ProjectReading;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "Projects")
class ProjectApi {

    /**
     * A project of a chain.
     *
     * @param gap the days before it on which neither it nor the one before ran; null without any
     */
    record ChainResource(
            UUID id,
            String title,
            String startsOn,
            String endsOn,
            @Nullable ProjectGap gap) {}

    private final ProjectReading reading;
    private final ProjectAuthoring authoring;
    private final IatiExport iati;

    ProjectApi(ProjectReading reading, ProjectAuthoring authoring, IatiExport iati) {
        this.reading = reading;
        this.authoring = authoring;
        this.iati = iati;
    }

    @GetMapping
    @Operation(
            summary = "Projects as the reader may read them, last changed first; without the records of their outputs")
    PageOf<ProjectResource> list(@Valid ProjectFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page)
                .map(project -> ProjectResource.of(
                        project,
                        project.content().outputs().stream()
                                .map(ProjectOutput::withoutAddress)
                                .toList()));
    }

    @GetMapping("/{id}")
    ProjectResource get(@PathVariable UUID id) {
        return resource(reading.get(id));
    }

    @GetMapping("/{id}/chain")
    @Operation(summary = "What a project continues and what continues it, the earliest first, with itself")
    List<ChainResource> chain(@PathVariable UUID id) {
        return reading.chain(reading.get(id)).stream()
                .map(link -> new ChainResource(
                        link.project().getId(),
                        link.project().content().title(),
                        link.project().content().startsOn(),
                        link.project().content().endsOn(),
                        link.gap()))
                .toList();
    }

    @GetMapping(path = "/{id}/iati.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "A project that has an identifier as an activity of IATI 2.03")
    ResponseEntity<byte[]> iati(@PathVariable UUID id) {
        return iati.answer(id);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Begins a project under an id that the client chose, or changes it")
    ProjectResource save(@PathVariable UUID id, @Valid @RequestBody ProjectInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/show")
    @Operation(summary = "Lets its parties read it, and whom its visibility lets")
    ProjectResource show(@PathVariable UUID id) {
        return resource(authoring.show(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private ProjectResource resource(Project project) {
        return ProjectResource.of(project, reading.readableOutputs(project));
    }
}
