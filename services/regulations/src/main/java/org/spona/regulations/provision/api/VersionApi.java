package org.spona.regulations.provision.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.EditedLines;
import org.spona.regulations.provision.LineEditing;
import org.spona.regulations.provision.LineInput;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.SplitInput;
import org.spona.regulations.provision.TextBringing;
import org.spona.regulations.provision.VersionAuthoring;
import org.spona.regulations.provision.VersionInput;
import org.spona.regulations.text.Counts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/regulations")
@Tag(name = "Texts of acts")
class VersionApi {

    private final VersionAuthoring authoring;
    private final LineEditing editing;
    private final TextBringing bringing;
    private final ActTexts texts;

    VersionApi(VersionAuthoring authoring, LineEditing editing, TextBringing bringing, ActTexts texts) {
        this.authoring = authoring;
        this.editing = editing;
        this.bringing = bringing;
        this.texts = texts;
    }

    @PutMapping("/{regulationId}/versions/{id}")
    @Operation(
            summary =
                    "Begins a draft with the text of the version before, or changes what is known of it; for editors and coordinators")
    VersionResource save(
            @PathVariable UUID regulationId, @PathVariable UUID id, @Valid @RequestBody VersionInput input) {
        return VersionResource.of(authoring.save(regulationId, id, input));
    }

    @GetMapping("/versions/{id}")
    VersionResource get(@PathVariable UUID id) {
        return VersionResource.of(texts.getVersion(id));
    }

    @GetMapping("/versions/{id}/lines")
    @Operation(summary = "What a version says, in the order of reading, with the doubts that are left in a draft")
    List<Provision> lines(@PathVariable UUID id) {
        return texts.list(texts.getVersion(id));
    }

    @PutMapping("/versions/{id}/lines")
    @Operation(
            summary =
                    "Gives a draft a text; its provisions are those of the version before as far as they are found there")
    List<Provision> write(
            @PathVariable UUID id,
            @RequestBody @Size(max = VersionAuthoring.MOST_LINES) List<@NotNull @Valid LineInput> lines) {
        return texts.list(
                authoring.write(id, lines.stream().map(LineInput::line).toList()));
    }

    @PostMapping(path = "/versions/{id}/text", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Reads a draft's text from a file: DOCX, PDF, Akoma Ntoso, HTML or plain text; answers what became of it")
    Counts bring(@PathVariable UUID id, @RequestPart MultipartFile file) {
        return bringing.bring(id, file);
    }

    @PutMapping("/versions/{id}/lines/{wid}")
    @Operation(summary = "Corrects a line of a draft; it stays the provision that it is")
    VersionResource correct(@PathVariable UUID id, @PathVariable UUID wid, @Valid @RequestBody LineInput line) {
        return change(id, lines -> lines.correct(wid, line.line()));
    }

    @PostMapping("/versions/{id}/lines/{wid}/next")
    @Operation(summary = "Inserts a line behind another one")
    VersionResource insert(@PathVariable UUID id, @PathVariable UUID wid, @Valid @RequestBody LineInput line) {
        return change(id, lines -> lines.insert(wid, line.line()));
    }

    @PostMapping("/versions/{id}/lines/{wid}/join")
    @Operation(summary = "Joins a line to the text of the one before")
    VersionResource join(@PathVariable UUID id, @PathVariable UUID wid) {
        return change(id, lines -> lines.join(wid));
    }

    @PostMapping("/versions/{id}/lines/{wid}/split")
    @Operation(summary = "Makes two articles of one: what stands from a line on belongs to a new one")
    VersionResource split(@PathVariable UUID id, @PathVariable UUID wid, @Valid @RequestBody SplitInput input) {
        return change(id, lines -> lines.split(wid, input.from(), input.article()));
    }

    @PostMapping("/versions/{id}/lines/{wid}/merge")
    @Operation(summary = "Makes one article of two: what stands in this one belongs to the one before")
    VersionResource merge(@PathVariable UUID id, @PathVariable UUID wid) {
        return change(id, lines -> lines.merge(wid));
    }

    @DeleteMapping("/versions/{id}/lines/{wid}")
    @Operation(summary = "Leaves a line of a draft out")
    VersionResource remove(@PathVariable UUID id, @PathVariable UUID wid) {
        return change(id, lines -> lines.remove(wid));
    }

    @PostMapping("/versions/{id}/lines/accept")
    @Operation(summary = "Says that lines are right as they were read")
    VersionResource accept(
            @PathVariable UUID id, @RequestBody @Size(max = VersionAuthoring.MOST_LINES) List<UUID> wids) {
        return change(id, lines -> lines.accept(wids));
    }

    @PostMapping("/versions/{id}/check")
    @Operation(summary = "Says that a draft is right; for who has not written it")
    VersionResource check(@PathVariable UUID id) {
        return VersionResource.of(authoring.check(id));
    }

    @PostMapping("/versions/{id}/reopen")
    @Operation(summary = "Makes what was checked a draft again")
    VersionResource reopen(@PathVariable UUID id) {
        return VersionResource.of(authoring.reopen(id));
    }

    @PostMapping("/versions/{id}/publish")
    @Operation(summary = "Lets everybody read it who reads the act")
    VersionResource publish(@PathVariable UUID id) {
        return VersionResource.of(authoring.publish(id));
    }

    @DeleteMapping("/versions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a version away that is not published")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private VersionResource change(UUID id, Consumer<EditedLines> change) {
        editing.change(id, change);
        return get(id);
    }
}
