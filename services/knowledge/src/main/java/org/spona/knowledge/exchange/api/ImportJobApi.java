package org.spona.knowledge.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.PlaceAnswer;
import org.spona.knowledge.exchange.PlaceKey;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.knowledge.exchange.job.Columns;
import org.spona.knowledge.exchange.job.ImportFile;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.knowledge.exchange.job.ImportJobs;
import org.spona.knowledge.exchange.job.ImportRows;
import org.spona.knowledge.exchange.job.RowFate;
import org.spona.knowledge.exchange.job.UnknownPlace;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The import of a table, step by step; work that takes long is done in the background, and the import says how far it is. */
@RestController
@RequestMapping("/api/v1/practices/imports/{id}")
@Tag(name = "Imports")
class ImportJobApi {

    private final PracticeImport practices;
    private final ImportJobs jobs;
    private final ImportRows rows;
    private final MessageSource messages;

    ImportJobApi(PracticeImport practices, ImportJobs jobs, ImportRows rows, MessageSource messages) {
        this.practices = practices;
        this.jobs = jobs;
        this.rows = rows;
        this.messages = messages;
    }

    /** What is meant by a place that the directory does not know. */
    record Place(
            @NotNull String country,
            @NotNull String name,
            PlaceAnswer.@NotNull Treatment treatment,
            @Nullable UUID municipalityId) {

        @AssertTrue(message = "{import.place.unknown}") boolean isMunicipalityNamed() {
            return (treatment == PlaceAnswer.Treatment.MUNICIPALITY) == (municipalityId != null);
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Sends a table (CSV or XLSX) under an id that the client chose")
    ImportResource upload(
            @PathVariable UUID id,
            @RequestParam String network,
            @RequestParam(defaultValue = "NETWORK") Visibility visibility,
            @RequestPart MultipartFile file,
            @Parameter(hidden = true) Principal account) {
        jobs.upload(id, practices.target(network, visibility), account.getName(), ImportFile.of(file));
        return get(id);
    }

    @GetMapping
    @Operation(summary = "How far the import is, and how many rows come to what")
    ImportResource get(@PathVariable UUID id) {
        ImportJob job = jobs.get(id);
        return ImportResource.of(
                job, rows.counts(id), job.status() == ImportJob.Status.CHECKED ? rows.reach(id) : null);
    }

    @PutMapping("/columns")
    @Operation(summary = "Says which column has which field; then it is found out what would become of each row")
    ImportResource check(@PathVariable UUID id, @Valid @RequestBody Columns columns) {
        jobs.check(id, columns);
        return get(id);
    }

    @GetMapping("/rows")
    @Operation(summary = "What becomes of the rows, or would while nothing is published")
    PageOf<RowResource> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable RowFate fate,
            @Valid PageRequest page,
            @Parameter(hidden = true) Locale locale) {
        return rows.page(id, Optional.ofNullable(fate), page).map(row -> RowResource.of(row, messages, locale));
    }

    @GetMapping("/places")
    @Operation(summary = "Places that rows name and the directory does not know, and about which nothing was said yet")
    List<UnknownPlace> places(@PathVariable UUID id) {
        return rows.unknownPlaces(id);
    }

    @PutMapping("/places")
    @Operation(summary = "Says what is meant by places; then it is found out again what would become of each row")
    ImportResource answer(
            @PathVariable UUID id, @Valid @RequestBody @Size(min = 1, max = 1000) List<@Valid Place> places) {
        jobs.answer(
                id,
                places.stream()
                        .collect(Collectors.toMap(
                                place -> new PlaceKey(place.country(), place.name()),
                                place -> new PlaceAnswer(place.treatment(), place.municipalityId()),
                                (_, last) -> last)));
        return get(id);
    }

    @PostMapping("/publish")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Publishes the rows in the background, once every place is known")
    ImportResource publish(@PathVariable UUID id) {
        jobs.publish(id);
        return get(id);
    }

    @PostMapping("/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Takes back in the background what was published, except what somebody has changed since")
    ImportResource undo(@PathVariable UUID id) {
        jobs.undo(id);
        return get(id);
    }
}
