package org.spona.cooperation.planimport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.cooperation.matrix.ColumnRole;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.SentTable;
import org.spona.cooperation.plan.PlanInput;
import org.spona.cooperation.planimport.LineInput;
import org.spona.cooperation.planimport.PlanImporting;
import org.spona.platform.sheet.SheetRows;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/plans/imports")
@Tag(name = "Imports of plans")
class PlanImportApi {

    /** A table as a paste, plain or HTML. */
    record PastedTable(@NotNull @Size(max = 2_000_000) String text) {}

    /** What each column holds, and whether the first row holds heads. */
    record ImportColumns(@NotNull @Size(max = 20) List<@NotNull ColumnRole> roles, boolean headed) {}

    private final PlanImporting importing;

    PlanImportApi(PlanImporting importing) {
        this.importing = importing;
    }

    @GetMapping
    @Operation(summary = "Tables of the reader's organisation of which no plan was made yet")
    List<PlanImportResource> list() {
        return importing.listOpen().stream().map(PlanImportResource::of).toList();
    }

    @GetMapping("/{id}")
    PlanImportResource get(@PathVariable UUID id) {
        return PlanImportResource.of(importing.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Brings a table as a paste, under an id that the client chose")
    PlanImportResource paste(@PathVariable UUID id, @Valid @RequestBody PastedTable table) {
        return PlanImportResource.of(importing.bring(id, "text", "", new SentTable.Pasted(table.text())));
    }

    @PostMapping(path = "/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Brings a table as a file: DOCX, XLSX, CSV, HTML or plain text")
    PlanImportResource upload(@PathVariable UUID id, @RequestParam MultipartFile file) {
        return SheetRows.withFile(
                file,
                path -> PlanImportResource.of(importing.bring(
                        id,
                        "file",
                        Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                        new SentTable.SentFile(path))));
    }

    @PutMapping("/{id}/columns")
    @Operation(summary = "Says what the columns hold, where their heads do not tell")
    PlanImportResource columns(@PathVariable UUID id, @Valid @RequestBody ImportColumns columns) {
        return PlanImportResource.of(importing.columns(id, columns.roles(), columns.headed()));
    }

    @PutMapping("/{id}/doubts/{doubt}")
    @Operation(summary = "Puts the line of a doubt right")
    PlanImportResource solve(@PathVariable UUID id, @PathVariable int doubt, @Valid @RequestBody LineInput input) {
        return PlanImportResource.of(importing.solve(id, doubt, input));
    }

    @PostMapping("/{id}/doubts/{doubt}/accept")
    @Operation(summary = "Leaves the line of a doubt as it is")
    PlanImportResource accept(@PathVariable UUID id, @PathVariable int doubt) {
        return PlanImportResource.of(importing.accept(id, doubt));
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Leaves all lines as they are that are in doubt for the same reason")
    PlanImportResource acceptAll(@PathVariable UUID id, @RequestParam DoubtKind kind) {
        return PlanImportResource.of(importing.accept(id, kind));
    }

    @PutMapping("/{id}/lines/{line}")
    @Operation(summary = "Puts a line right")
    PlanImportResource edit(@PathVariable UUID id, @PathVariable int line, @Valid @RequestBody LineInput input) {
        return PlanImportResource.of(importing.edit(id, line, input));
    }

    @PostMapping("/{id}/lines/{line}/join")
    @Operation(summary = "Puts a line to the one before it")
    PlanImportResource join(@PathVariable UUID id, @PathVariable int line) {
        return PlanImportResource.of(importing.join(id, line));
    }

    @DeleteMapping("/{id}/lines/{line}")
    @Operation(summary = "Takes a line out")
    PlanImportResource drop(@PathVariable UUID id, @PathVariable int line) {
        return PlanImportResource.of(importing.drop(id, line));
    }

    @PostMapping("/{id}/finish")
    @Operation(summary = "Makes a plan of it, once nothing is in doubt; answers with the id of the plan")
    Map<String, UUID> finish(@PathVariable UUID id, @Valid @RequestBody PlanInput input) {
        return Map.of("planId", importing.finish(id, input).getId());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws it away")
    void discard(@PathVariable UUID id) {
        importing.discard(id);
    }
}
