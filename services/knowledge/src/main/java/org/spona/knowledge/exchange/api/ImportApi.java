package org.spona.knowledge.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.spona.knowledge.exchange.ImportTarget;
import org.spona.knowledge.exchange.JsonLines;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/practices/import")
@Tag(name = "Practices")
class ImportApi {

    private static final String LINES = "application/x-ndjson";

    private final PracticeImport practices;
    private final MessageSource messages;

    ImportApi(PracticeImport practices, MessageSource messages) {
        this.practices = practices;
        this.messages = messages;
    }

    /**
     * The answer begins when all lines have been read: many clients send everything before they read anything, and one that waits for
     * the other would wait for ever.
     */
    @PostMapping(consumes = {LINES, "application/ndjson", "application/jsonl"})
    @Operation(
            summary = "Imports practices, a line of JSON each; the answer has a line for each as well",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(mediaType = LINES, schema = @Schema(implementation = ImportedLine.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "What became of each line, in their order",
                            content = @Content(mediaType = LINES, schema = @Schema(implementation = ResultLine.class))))
    void importLines(
            @RequestParam String network,
            @RequestParam(defaultValue = "NETWORK") Visibility visibility,
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) Locale locale,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        ImportTarget target = practices.target(network, visibility);
        try (var results = new ResultFile()) {
            practices.run(
                    target,
                    new JsonLines(body),
                    some -> some.forEach(result -> results.add(ResultLine.of(result, messages, locale))));
            response.setContentType(LINES + ";charset=UTF-8");
            results.copyTo(response.getOutputStream());
        }
    }
}
