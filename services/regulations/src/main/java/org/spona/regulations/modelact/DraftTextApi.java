package org.spona.regulations.modelact;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.spona.regulations.provision.LineInput;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.text.Counts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** A text that is brought and put right line by line, as JSON. A controller says whose text and under which address. */
public abstract class DraftTextApi {

    private final DraftText texts;
    private final DraftBringing bringing;

    protected DraftTextApi(DraftText texts, DraftBringing bringing) {
        this.texts = texts;
        this.bringing = bringing;
    }

    @PutMapping("/lines")
    @Operation(summary = "Gives it a text; its provisions stay who they are as far as they are found in it")
    List<Provision> write(@PathVariable UUID id, @RequestBody List<@NotNull @Valid LineInput> lines) {
        texts.write(id, lines.stream().map(LineInput::line).toList());
        return texts.edit(id);
    }

    @PostMapping(path = "/text", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Reads its text from a file: DOCX, PDF, Akoma Ntoso, HTML or plain text; answers what became of it")
    Counts bring(@PathVariable UUID id, @RequestPart MultipartFile file) {
        return bringing.bring(texts, id, file);
    }

    @PutMapping("/lines/{wid}")
    @Operation(summary = "Corrects a line; it stays the provision that it is")
    List<Provision> correct(@PathVariable UUID id, @PathVariable UUID wid, @Valid @RequestBody LineInput line) {
        texts.change(id, lines -> lines.correct(wid, line.line()));
        return texts.edit(id);
    }

    @PostMapping("/lines/{wid}/next")
    @Operation(summary = "Inserts a line behind another one")
    List<Provision> insert(@PathVariable UUID id, @PathVariable UUID wid, @Valid @RequestBody LineInput line) {
        texts.change(id, lines -> lines.insert(wid, line.line()));
        return texts.edit(id);
    }

    @PostMapping("/lines/{wid}/join")
    @Operation(summary = "Joins a line to the text of the one before")
    List<Provision> join(@PathVariable UUID id, @PathVariable UUID wid) {
        texts.change(id, lines -> lines.join(wid));
        return texts.edit(id);
    }

    @DeleteMapping("/lines/{wid}")
    @Operation(summary = "Leaves a line out")
    List<Provision> remove(@PathVariable UUID id, @PathVariable UUID wid) {
        texts.change(id, lines -> lines.remove(wid));
        return texts.edit(id);
    }

    @PostMapping("/lines/accept")
    @Operation(summary = "Says that lines are right as they were read")
    List<Provision> accept(@PathVariable UUID id, @RequestBody @Size(max = DraftText.MOST_LINES) List<UUID> wids) {
        texts.change(id, lines -> lines.accept(wids));
        return texts.edit(id);
    }
}
