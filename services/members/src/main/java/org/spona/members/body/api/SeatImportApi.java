package org.spona.members.body.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.BodyViews;
import org.spona.members.body.SeatContent;
import org.spona.members.body.SeatImportInput;
import org.spona.members.body.SeatImportPreview;
import org.spona.members.body.SeatImportPreview.Fate;
import org.spona.members.body.SeatImporting;
import org.spona.members.body.table.SeatColumns;
import org.spona.members.body.table.SeatTable;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.sheet.SheetRows;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/bodies/{id}/import")
@Tag(name = "Bodies")
class SeatImportApi {

    /**
     * What a table would come to.
     *
     * @param table the table itself, to be sent once more
     * @param columns what stands where
     * @param questions about institutions that the directory does not know, or knows several of
     * @param founds whether the body, a draft, begins to work with it
     * @param canBeTaken whether anything would change, and nothing is to be mended
     */
    record Preview(
            String table,
            List<String> names,
            SeatColumns columns,
            boolean headless,
            List<Row> rows,
            List<SeatImportInput.Answer> questions,
            boolean founds,
            boolean canBeTaken,
            long version) {}

    /**
     * A row and what becomes of it.
     *
     * @param row its number in the file, from 1
     * @param seat null when it cannot be told
     * @param kind as what somebody is named; null when nobody is
     * @param mistakes what is to be mended, in words
     */
    record Row(
            int row,
            @JsonUnwrapped @Nullable SeatContent seat,
            String name,
            @Nullable MandateKind kind,
            Fate fate,
            List<String> mistakes) {}

    private final SeatImporting importing;
    private final BodyViews views;
    private final MessageSource messages;

    SeatImportApi(SeatImporting importing, BodyViews views, MessageSource messages) {
        this.importing = importing;
        this.views = views;
        this.messages = messages;
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "What the table in a CSV or XLSX file would come to in a body; nothing changes")
    Preview read(@PathVariable UUID id, @RequestPart MultipartFile file, Locale locale) {
        importing.getToEdit(id);
        String table =
                SheetRows.withFile(file, sent -> SeatTable.read("file", sent)).text();
        return preview(importing.preview(id, SeatImportInput.of(table), locale), locale);
    }

    @PostMapping("/preview")
    @Operation(summary = "What a table would come to in a body, by columns and institutions; nothing changes")
    Preview preview(@PathVariable UUID id, @Valid @RequestBody SeatImportInput input, Locale locale) {
        return preview(importing.preview(id, input, locale), locale);
    }

    @PostMapping
    @Operation(
            summary = "Takes seats and people of a table into a body, all or nothing",
            description =
                    "Who is named gets a mail; a draft begins to work when anybody is named. Repeating it does nothing more.")
    BodyResource take(@PathVariable UUID id, @Valid @RequestBody SeatImportInput input, Locale locale) {
        importing.take(id, input, locale);
        return BodyResource.of(views.get(id, null));
    }

    private Preview preview(SeatImportPreview preview, Locale locale) {
        return new Preview(
                preview.table(),
                preview.names(),
                preview.columns(),
                preview.headless(),
                preview.rows().stream()
                        .map(row -> new Row(
                                row.row().number(),
                                row.seat(),
                                row.row().name(),
                                row.kind(),
                                row.fate(),
                                row.mistakes().stream()
                                        .map(mistake -> messages.getMessage(
                                                mistake.message(),
                                                mistake.arguments().toArray(),
                                                locale))
                                        .toList()))
                        .toList(),
                preview.questions(),
                preview.founds(),
                preview.canBeTaken(),
                preview.version());
    }
}
