package org.spona.platform.archive;

import java.nio.charset.StandardCharsets;
import org.spona.platform.events.Outbox;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What a service tells for one request, row after row, in parts that Kafka takes; left in the outbox of the caller's transaction. */
public final class ArchiveParts {

    /** The most bytes of rows in a part; a longer row is a part by itself. Kafka takes a million. */
    private static final int PART = 400_000;

    /** The most bytes that a service tells in all. */
    private static final long MOST = 150L * 1024 * 1024;

    private final ArchiveRequest request;
    private final String service;
    private final Outbox outbox;
    private final ArrayNode cut = rows();

    private String name = "";
    private ArrayNode rows = rows();
    private long size;
    private long told;
    private int number;

    ArchiveParts(ArchiveRequest request, String service, Outbox outbox) {
        this.request = request;
        this.service = service;
        this.outbox = outbox;
    }

    /** Begins with something else. */
    public void begin(String next) {
        if (!name.isEmpty()) {
            send(name, false);
        }
        name = next;
    }

    /**
     * Adds a row.
     *
     * @param row a JSON object
     * @return whether there is room for more; what is left out is said in the archive
     */
    public boolean add(String row) {
        long bytes = row.getBytes(StandardCharsets.UTF_8).length;
        if (told + bytes > MOST) {
            cut.addObject().put("part", name);
            return false;
        }
        if (size + bytes > PART && !rows.isEmpty()) {
            send(name, false);
        }
        rows.add(JsonMapper.shared().readTree(row));
        size += bytes;
        told += bytes;
        return true;
    }

    void end() {
        begin("");
        if (!cut.isEmpty()) {
            rows.addAll(cut);
            send("left-out", false);
        }
        send("", true);
    }

    private void send(String part, boolean last) {
        outbox.append(new ArchivePart(request.requestId(), service, ++number, part, last, rows).event());
        rows = rows();
        size = 0;
    }

    private static ArrayNode rows() {
        return JsonMapper.shared().createArrayNode();
    }
}
