package org.spona.members.account;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An archive of what is kept of a person: a JSON file for each part, and a page that shows all of them. */
@Component
class DataArchive {

    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    /**
     * What one service keeps.
     *
     * @param rows a JSON array
     */
    record Part(String service, String name, String rows) {

        /** For the page. */
        public List<Map<String, Object>> listed() {
            return JsonMapper.shared().readValue(rows, ROWS);
        }
    }

    private final ITemplateEngine templates;

    DataArchive(ITemplateEngine templates) {
        this.templates = templates;
    }

    void write(DataRequest request, List<Part> parts, Locale locale, OutputStream file) throws IOException {
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Part part : parts) {
                add(zip, part.service() + "/" + part.name() + ".json", part.rows());
            }
            add(
                    zip,
                    "index.html",
                    templates.process(
                            "account/archive",
                            new Context(locale, Map.of("askedAt", request.askedAt(), "parts", parts))));
        }
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
