package org.spona.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The parts of a workbook and how they relate (ECMA-376, part 2), none of them unfolded further than it may be. */
final class Workbook implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MEBIBYTE = 1024 * 1024;

    private final ZipFile archive;

    private Workbook(ZipFile archive) {
        this.archive = archive;
    }

    static Workbook open(Path file) throws IOException {
        var workbook = new Workbook(new ZipFile(file.toFile()));
        if (workbook.archive.size() > MOST_PARTS) {
            workbook.close();
            throw new WorkbookPart.Refused("unfolds");
        }
        return workbook;
    }

    /** A part of what another one consists of: its kind is the last word of its type, in transitional and strict workbooks. */
    record Relation(String kind, String target) {}

    /** The first sheet that is shown; the first if none is. */
    String firstSheet(String book) throws IOException, SAXException {
        Map<String, Relation> relations = relationsOf(book);
        var sheets = new XmlPart() {
            private @Nullable String first;
            private @Nullable String shown;

            @Override
            void begin(String element, Attributes attributes) {
                if (!element.equals("sheet")) {
                    return;
                }
                String id = relationId(attributes);
                first = first == null ? id : first;
                String state = attributes.getValue("state");
                if (shown == null && (state == null || state.equals("visible"))) {
                    shown = id;
                }
            }
        };
        sheets.parse(part(book, MEBIBYTE));
        String id = sheets.shown == null ? sheets.first : sheets.shown;
        return Optional.ofNullable(id)
                .map(relations::get)
                .filter(relation -> relation.kind().equals("worksheet"))
                .map(Relation::target)
                .orElseThrow(() -> new WorkbookPart.Refused("no-table"));
    }

    /** The part that everything else hangs on. */
    String book() throws IOException, SAXException {
        return target("", "officeDocument").orElseThrow(() -> new WorkbookPart.Refused("no-table"));
    }

    /** Where a part of a kind is that belongs to another one. */
    Optional<String> target(String owner, String kind) throws IOException, SAXException {
        return relationsOf(owner).values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst();
    }

    /**
     * A part as it unfolds.
     *
     * @param most so many bytes it may have
     */
    InputStream part(String name, long most) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new WorkbookPart.Refused("no-table");
        }
        return new WorkbookPart(archive.getInputStream(entry), most);
    }

    private Map<String, Relation> relationsOf(String owner) throws IOException, SAXException {
        int folder = owner.lastIndexOf('/') + 1;
        String name = owner.substring(0, folder) + "_rels/" + owner.substring(folder) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (archive.getEntry(name) == null) {
            return relations;
        }
        new XmlPart() {
            @Override
            void begin(String element, Attributes attributes) {
                String id = attributes.getValue("Id");
                String type = attributes.getValue("Type");
                String target = attributes.getValue("Target");
                if (element.equals("Relationship") && id != null && type != null && target != null) {
                    resolved(owner, target)
                            .ifPresent(part ->
                                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), part)));
                }
            }
        }.parse(part(name, MEBIBYTE));
        return relations;
    }

    /** As references are resolved (RFC 3986, section 5): from the part that has them, or from the root. */
    private static Optional<String> resolved(String owner, String target) {
        try {
            String path = URI.create("/" + owner).resolve(target).getPath();
            return path == null || path.isEmpty() ? Optional.empty() : Optional.of(path.substring(1));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable String relationId(Attributes attributes) {
        for (int index = 0; index < attributes.getLength(); index++) {
            if (attributes.getLocalName(index).equals("id")) {
                return attributes.getValue(index);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
