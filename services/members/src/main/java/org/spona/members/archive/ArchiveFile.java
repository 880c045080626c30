package org.spona.members.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.spona.platform.archive.ArchivePart;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive as a ZIP: of each part JSON and a page, files as they are, and a page that leads to all of it. */
@Component
class ArchiveFile {

    /**
     * What one service told at once.
     *
     * @param rows a JSON array of objects
     */
    record Part(String service, String name, String rows) {}

    /** A part in the list of the first page; {@code path} has no ending. */
    record Entry(String path, int rows) {}

    private final ITemplateEngine templates;

    ArchiveFile(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param parts those of one service after each other, in their order */
    void write(Instant askedAt, Stream<Part> parts, Locale locale, OutputStream file) throws IOException {
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            List<Entry> entries = new ArrayList<>();
            String place = "";
            for (Iterator<Part> all = parts.iterator(); all.hasNext(); ) {
                Part part = all.next();
                JsonNode rows = JsonMapper.shared().readTree(part.rows());
                if (part.name().equals(ArchivePart.CONTENTS)) {
                    for (JsonNode piece : rows) {
                        place = write(piece, part.service(), place, zip);
                    }
                } else {
                    Entry entry = new Entry(path(part, entries), rows.size());
                    entries.add(entry);
                    write(zip, entry.path() + ".json", part.rows());
                    write(
                            zip,
                            entry.path() + ".html",
                            page("archive/part", Map.of("part", entry, "rows", rows(rows)), locale));
                }
            }
            write(zip, "index.html", page("archive/index", Map.of("askedAt", askedAt, "parts", entries), locale));
        }
    }

    /** A further part of the same name has a number. */
    private static String path(Part part, List<Entry> entries) {
        String path = part.service() + "/" + part.name();
        long before = entries.stream()
                .filter(entry -> entry.path().equals(path) || entry.path().startsWith(path + "-part-"))
                .count();
        return before == 0 ? path : path + "-part-" + (before + 1);
    }

    /** Writes a piece of a file, which goes on where the piece before ended; says where the file is. */
    private static String write(JsonNode piece, String service, String current, ZipOutputStream zip)
            throws IOException {
        String place = service + "/files/" + piece.path("place").asString();
        if (!place.equals(current)) {
            zip.putNextEntry(new ZipEntry(place));
        }
        zip.write(Base64.getDecoder().decode(piece.path("bytes").asString()));
        return place;
    }

    private static List<Map<String, String>> rows(JsonNode rows) {
        return rows.valueStream().map(ArchiveFile::texts).toList();
    }

    private static Map<String, String> texts(JsonNode row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.properties().forEach(field -> texts.put(field.getKey(), text(field.getValue())));
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toPrettyString();
    }

    private String page(String template, Map<String, Object> model, Locale locale) {
        return templates.process(template, new Context(locale, model));
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
